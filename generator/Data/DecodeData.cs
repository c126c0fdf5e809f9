using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>What the page that reads job adverts looks for, and the made-up adverts that visitors may try it on.</summary>
internal sealed record DecodeData
{
    public const string Address = "/data/decode.json";

    /// <summary>Names of the levels from none to expert.</summary>
    public required IEnumerable<string> Levels { get; init; }

    public required Thresholds Thresholds { get; init; }

    public required IEnumerable<DecodeSkill> Skills { get; init; }

    public required IEnumerable<DecodeRole> Roles { get; init; }

    /// <summary>What the words that were found are to the skill.</summary>
    public required DecodeHow How { get; init; }

    public required DecodePatterns Cues { get; init; }

    /// <summary>The patterns of <see cref="DecodeTitle"/>, in its order.</summary>
    public required IEnumerable<string> Title { get; init; }

    /// <summary>Patterns of the words of the field and of those of the work: a title like those of the roles has one of each.</summary>
    public required IEnumerable<string> TitleWords { get; init; }

    /// <summary>A pattern of the phrases that begin what is not read.</summary>
    public required string NotRead { get; init; }

    /// <summary>Words that an English text cannot do without.</summary>
    public required IEnumerable<string> Common { get; init; }

    /// <summary>The same of other languages, and what adverts in them say first, as far as they are no English words.</summary>
    public required IEnumerable<string> Foreign { get; init; }

    public required IEnumerable<AdvertTerm> Terms { get; init; }

    /// <summary>The made-up adverts that visitors can try.</summary>
    public required IEnumerable<DecodeSample> Samples { get; init; }

    /// <summary>All made-up adverts, for those who want to check how well they are read.</summary>
    public static IEnumerable<AdvertItem> Adverts(AdvertFile file) => file.Adverts.Select(advert => new AdvertItem(
        advert.Id.Value.Value, advert.Title.Value, advert.AsksFor.Select(role => role.Value.Value), advert.IsHeldOut, advert.Text.Value));

    public static DecodeData Of(Site site) => new()
    {
        Levels = site.Levels.Levels.Select(level => level.Name),
        Thresholds = Thresholds.OfTheScale,
        Skills = site.Skills.Skills.Select(skill => new DecodeSkill(skill.Id.Value.Value, skill.Name)),
        Roles = site.Roles.Select(role => Role(site, role)),
        How = new DecodeHow("its name", "another name", "as adverts say it", "a tool for it"),
        Cues = DecodePatterns.Of(site.Adverts?.Cues ?? AdvertCues.None),
        Title = DecodeTitle.English,
        TitleWords = site.Adverts is { TitleWords: var words } ? [DecodePatterns.AnyOf(words.Field), DecodePatterns.AnyOf(words.Work)] : [],
        NotRead = DecodePatterns.AnyOf(site.Adverts?.NotRead.Select(phrase => phrase.Value) ?? []),
        Common = "the and to of a in with you for we our is are will your on or as be that this from have by at it who".Split(' '),
        Foreign = ("und der das mit für im von zu den wir sie oder ist du dein deine eine einen auf bei et le les des pour "
            + "avec une dans vous nous sur au y los las con para una que di il del della nel um uma os da em na het een "
            + "voor wij met je att och som av för af til ja sekä että bir ile için oraz się lub jest és egy hogy și "
            + "pentru dan yang untuk dengan gesucht suchen kenntnisse erfahrung aufgaben recherchons expérience maîtrise "
            + "connaissances buscamos experiencia conocimientos gezocht ervaring kennis cerchiamo esperienza conoscenza "
            + "experiência conhecimentos sökes erfarenhet znajomość doświadczenie").Split(' ').Distinct(StringComparer.Ordinal),
        Terms = AdvertTerms.Of(site),
        Samples = site.Adverts?.Samples.Select(advert => new DecodeSample(advert.Id.Value.Value, advert.Text.Value)) ?? [],
    };

    private static DecodeRole Role(Site site, LinkedRole role) => new(
        role.Slug.Value, role.Title, role.Role.Article.Sign, role.Role.Article.Colour,
        LevelDigits.Of(role.Role.Levels),
        role.Role.Signature);
}

/// <summary>In words, by the ways in which a <see cref="AdvertTerm"/> of a skill is found.</summary>
internal sealed record DecodeHow(string Name, string Alias, string Words, string Tool);

internal sealed record DecodeSample(string Id, string Text);

internal sealed record DecodeSkill(string Id, string Name);

/// <param name="Levels">A digit from 0 to 4 for each skill.</param>
/// <param name="Signature">Positions of the signature skills.</param>
internal sealed record DecodeRole(string Id, string Title, string Sign, string Colour, string Levels, IEnumerable<int> Signature);

/// <param name="AsksFor">The roles that the advert was written for; none for a job outside them.</param>
internal sealed record AdvertItem(string Id, string Title, IEnumerable<string> AsksFor, bool HoldOut, string Text);
