using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads each file by itself into what it says. What documents say of each other is not looked at.</summary>
public static class ParseInput
{
    public static ParsedInput Run(InputFiles files, Report report, int workers)
    {
        // What counts as a figure depends on the language of the content, so the settings are read first.
        var settings = files.Texts.Where(file => file.Kind == InputKind.Site).Select(file => ParseSite.Settings(file, report)).ToArray();
        var figures = new Figures(settings.SelectMany(file => file.Documents).OfType<SiteSettings>().FirstOrDefault()?.Language);
        TextFile[] others = [.. files.Texts.Where(file => file.Kind != InputKind.Site)];
        var parsedOthers = new ParsedFile[others.Length];
        Parallel.For(0, others.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => parsedOthers[i] = File(others[i], figures, report));
        ParsedFile[] parsed = [.. settings, .. parsedOthers];

        return new ParsedInput
        {
            Settings = All<SiteSettings>().FirstOrDefault(),
            Levels = All<LevelScale>().FirstOrDefault(),
            Roles = [.. All<RoleArticle>()],
            Matrices = [.. All<SkillMatrix>()],
            SkillGroups = [.. All<SkillGroup>()],
            Comparisons = [.. All<WrittenComparison>()],
            Pages = [.. All<TextPage>()],
            Sources = [.. All<Source>()],
            Terms = [.. All<Term>()],
            Titles = All<TitleClaims>().FirstOrDefault(),
            Adverts = All<AdvertFile>().FirstOrDefault(),
            Agreement = All<AgreementFile>().FirstOrDefault(),
            Assets = files.Assets,
            Claims = new Claims(
                files.Texts.Select(file => file.Path).Concat(files.Assets.Select(asset => asset.Path)).Concat(files.Unusable).ToImmutableSortedSet(StringComparer.Ordinal),
                FileNames(InputKind.Role, "roles"),
                FileNames(InputKind.Matrix, "matrices"),
                Claimed(InputKind.Skills, "skills"),
                Claimed(InputKind.Sources, "sources.yml"),
                Claimed(InputKind.Glossary, "glossary.yml"),
                Claimed(InputKind.Site, "site.yml")),
        };

        IEnumerable<T> All<T>() => parsed.SelectMany(file => file.Documents).OfType<T>();

        ClaimedNames FileNames(InputKind kind, string folder)
        {
            var unusable = files.Unusable.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => Slug.IsWellFormed(name));
            var usable = files.Texts.Where(file => file.Kind == kind).Select(file => file.Slug.Value);
            return new ClaimedNames([.. usable.Concat(unusable)], !files.Unusable.Contains(folder));
        }

        ClaimedNames Claimed(InputKind kind, string place)
        {
            var ofKind = parsed.Where(file => file.Kind == kind).ToArray();
            var allRead = ofKind.Length > 0 && ofKind.All(file => file.Names is not null) && !files.Unusable.Any(path => path == place || path.StartsWith(place + "/", StringComparison.Ordinal));
            return new ClaimedNames([.. ofKind.SelectMany(file => file.Names ?? [])], allRead);
        }
    }

    private static ParsedFile File(TextFile file, Figures figures, Report report) => file.Kind switch
    {
        InputKind.Role => Single(file.Kind, ParseDocuments.Role(file, figures, report)),
        InputKind.Comparison => Single(file.Kind, ParseDocuments.Comparison(file, figures, report)),
        InputKind.Page => Single(file.Kind, ParseDocuments.Page(file, figures, report)),
        InputKind.Matrix => Single(file.Kind, ParseMatrix.Run(file, figures, report)),
        InputKind.Titles => Single(file.Kind, ParseTitles.Run(file, figures, report)),
        InputKind.Adverts => Single(file.Kind, ParseAdverts.Run(file, report)),
        InputKind.Agreement => Single(file.Kind, ParseAgreement.Run(file, figures, report)),
        InputKind.Levels => Single(file.Kind, ParseSite.Levels(file, report)),
        InputKind.Sources => ParseSources.Run(file, report),
        InputKind.Glossary => ParseGlossary.Run(file, figures, report),
        InputKind.Skills => ParseSkills.Run(file, figures, report),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.Kind, "Not a kind of input file."),
    };

    private static ParsedFile Single(InputKind kind, object? document) => new(kind, document is null ? [] : [document], []);
}

/// <summary>What one file gave.</summary>
/// <param name="Documents">The documents in it; one with a mistake has stand-ins for what could not be read.</param>
/// <param name="Names">The ids that its entries claim, sound or not; null where the file could not be read far enough to know them.</param>
public sealed record ParsedFile(InputKind Kind, ImmutableArray<object> Documents, IReadOnlyList<string>? Names);
