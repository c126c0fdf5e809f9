using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>adverts.yml: what the page that reads job adverts needs beside the skills, and the made-up adverts that it is tried on.</summary>
public sealed record AdvertFile
{
    /// <summary>Path inside the input folder.</summary>
    public const string File = "adverts.yml";

    /// <summary>What the page reads of an advert, in characters; the script that reads it holds the same number.</summary>
    public const int LongestAdvert = 20_000;

    private readonly ILookup<Slug, string> _titles = Nothing;
    private readonly ILookup<Slug, string> _words = Nothing;
    private readonly ILookup<Slug, string> _mentions = Nothing;

    /// <summary>Null where it could not be read, which is reported.</summary>
    public required MeasuredAdverts? Measured { get; init; }
    /// <summary>Null where there are no adverts for other jobs.</summary>
    public required MeasuredOutside? MeasuredOutside { get; init; }
    /// <summary>Names of skills or tools that are everyday words too, such as Go: they count only in the right company.</summary>
    public required ImmutableArray<Placed<string>> Ambiguous { get; init; }
    /// <summary>Phrases that hold the name of a skill and mean something else.</summary>
    public required ImmutableArray<Placed<string>> FalseFriends { get; init; }
    /// <summary>Phrases that begin what is not read: what the employer offers, and how it hires.</summary>
    public required ImmutableArray<Placed<string>> NotRead { get; init; }
    /// <summary>Titles that adverts use for a role, beside its title and its other names.</summary>
    public required ImmutableArray<AdvertTitles> Titles
    {
        get;
        init
        {
            field = value;
            _titles = value.SelectMany(titles => titles.Titles, (titles, title) => (titles.Role, title))
                .ToLookup(pair => pair.Role.Value, pair => pair.title.Value);
        }
    }

    /// <summary>A title that has a word of the field and a word of the work may be that of one of the roles, even one that is not listed.</summary>
    public required TitleWords TitleWords { get; init; }
    /// <summary>Phrases that say whether and how well a skill is wanted.</summary>
    public required AdvertCues Cues { get; init; }
    /// <summary>Words that adverts use for a skill, beside its name and aliases.</summary>
    public required ImmutableArray<AdvertWords> Words
    {
        get;
        init
        {
            field = value;
            _words = BySkill(value);
        }
    }

    /// <summary>Words that are no sign of a skill, but after which it cannot be said that it was never mentioned.</summary>
    public required ImmutableArray<AdvertWords> Mentions
    {
        get;
        init
        {
            field = value;
            _mentions = BySkill(value);
        }
    }

    public required ImmutableArray<Advert> Adverts { get; init; }

    /// <summary>The adverts that visitors can try.</summary>
    public IEnumerable<Advert> Samples => Adverts.Where(advert => advert.IsSample);

    /// <summary>The words of a skill; none where nothing is written.</summary>
    public IEnumerable<string> WordsFor(Slug skill) => _words[skill];

    /// <summary>The words that mention a skill; none where nothing is written.</summary>
    public IEnumerable<string> MentionsOf(Slug skill) => _mentions[skill];

    /// <summary>The titles of a role; none where nothing is written.</summary>
    public IEnumerable<string> TitlesFor(Slug role) => _titles[role];

    private static ILookup<Slug, string> Nothing => BySkill([]);

    private static ILookup<Slug, string> BySkill(ImmutableArray<AdvertWords> lists) =>
        lists.SelectMany(list => list.Words, (list, word) => (list.Skill, word)).ToLookup(pair => pair.Skill.Value, pair => pair.word.Value);
}

/// <summary>How many adverts for the roles the page read as they were meant: of those it was built with, and of those held out.</summary>
/// <param name="On">The day on which that was measured. Adverts that were added later are in no figure.</param>
public sealed record MeasuredAdverts(DateOnly On, int Right, int Of, int HoldOutRight, int HoldOutOf, SourcePlace Place);

/// <summary>How many adverts for other jobs the page told, on that day, may be none of the roles; those held out are counted apart.</summary>
/// <param name="Wrongly">Adverts for the roles to which it says so, too.</param>
public sealed record MeasuredOutside(int Told, int Of, int HoldOutTold, int HoldOutOf, int Wrongly, SourcePlace Place);

/// <summary>Phrases around a skill.</summary>
/// <param name="Levels">Before it, from awareness to expert: how well it is wanted. Also after it, in brackets or after a colon or a dash.</param>
/// <param name="Adjectives">Of these, those that speak only of the skills that follow at once, as "strong" does and "experience" does not.</param>
/// <param name="Between">Words that may come between such an adjective and its skills.</param>
/// <param name="NiceToHaveHeading">At the beginning of a line or heading: what follows is only nice to have.</param>
/// <param name="Plus">After it: it is only nice to have.</param>
/// <param name="Not">Before it: it is not asked for.</param>
/// <param name="NotAsked">After it: it is not asked for.</param>
/// <param name="ClauseBreak">Between it and the word that denies: what is denied is something else.</param>
public sealed record AdvertCues(
    ImmutableArray<ImmutableArray<string>> Levels,
    ImmutableArray<string> Adjectives,
    ImmutableArray<string> Between,
    ImmutableArray<string> NiceToHaveHeading,
    ImmutableArray<string> Plus,
    ImmutableArray<string> Not,
    ImmutableArray<string> NotAsked,
    ImmutableArray<string> ClauseBreak)
{
    public static readonly AdvertCues None = new([[], [], [], []], [], [], [], [], [], [], []);
}

/// <summary>Words that adverts use for a skill, beside its name and aliases.</summary>
public sealed record AdvertWords(Placed<Slug> Skill, ImmutableArray<Placed<string>> Words);

/// <summary>Titles that adverts use for a role, beside its title and its other names.</summary>
public sealed record AdvertTitles(Placed<Slug> Role, ImmutableArray<Placed<string>> Titles);

/// <summary>Words of the field, such as "data", and of the work, such as "analyst".</summary>
public sealed record TitleWords(ImmutableArray<string> Field, ImmutableArray<string> Work)
{
    public static readonly TitleWords None = new([], []);
}

/// <param name="AsksFor">The role it was written for; several where it is meant as a mix, none where it is for a job outside the roles.</param>
/// <param name="IsHeldOut">Not looked at while the matching was built.</param>
/// <param name="IsSample">Whether the page offers it to visitors to try.</param>
public sealed record Advert(
    Placed<Slug> Id,
    Placed<string> Title,
    ImmutableArray<Placed<Slug>> AsksFor,
    bool IsOutside,
    bool IsHeldOut,
    bool IsSample,
    Placed<string> Text);
