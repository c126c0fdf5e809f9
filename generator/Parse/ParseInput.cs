using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads each file by itself into what it says. What documents say of each other is not looked at.</summary>
public static class ParseInput
{
    public static ParsedInput Run(InputFiles files, Report report, int workers)
    {
        var parsed = new ParsedFile[files.Texts.Length];
        Parallel.For(0, parsed.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => parsed[i] = File(files.Texts[i], report));

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
            Assets = files.Assets,
            Claims = new Claims(
                files.Texts.Select(file => file.Path).Concat(files.Assets.Select(asset => asset.Path)).ToImmutableSortedSet(StringComparer.Ordinal),
                FileNames(InputKind.Role),
                FileNames(InputKind.Matrix),
                Claimed(InputKind.Skills),
                Claimed(InputKind.Sources),
                Claimed(InputKind.Glossary),
                Claimed(InputKind.Site)),
        };

        IEnumerable<T> All<T>() => parsed.SelectMany(file => file.Documents).OfType<T>();

        ClaimedNames FileNames(InputKind kind) => new([.. files.Texts.Where(file => file.Kind == kind).Select(file => file.Slug.Value)], true);

        ClaimedNames Claimed(InputKind kind)
        {
            var ofKind = parsed.Where(file => file.Kind == kind).ToArray();
            return new ClaimedNames([.. ofKind.SelectMany(file => file.Names ?? [])], ofKind.Length > 0 && ofKind.All(file => file.Names is not null));
        }
    }

    private static ParsedFile File(TextFile file, Report report) => file.Kind switch
    {
        InputKind.Role => Single(file.Kind, ParseDocuments.Role(file, report)),
        InputKind.Comparison => Single(file.Kind, ParseDocuments.Comparison(file, report)),
        InputKind.Page => Single(file.Kind, ParseDocuments.Page(file, report)),
        InputKind.Matrix => Single(file.Kind, ParseMatrix.Run(file, report)),
        InputKind.Levels => Single(file.Kind, ParseSite.Levels(file, report)),
        InputKind.Site => ParseSite.Settings(file, report),
        InputKind.Sources => ParseSources.Run(file, report),
        InputKind.Glossary => ParseGlossary.Run(file, report),
        InputKind.Skills => ParseSkills.Run(file, report),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.Kind, "Not a kind of input file."),
    };

    private static ParsedFile Single(InputKind kind, object? document) => new(kind, document is null ? [] : [document], []);
}

/// <summary>What one file gave.</summary>
/// <param name="Documents">The sound documents in it.</param>
/// <param name="Names">The ids that its entries claim, sound or not; null where the file could not be read far enough to know them.</param>
public sealed record ParsedFile(InputKind Kind, ImmutableArray<object> Documents, IReadOnlyList<string>? Names);
