using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads each file into a typed document. What documents say about each other is not checked here.</summary>
public static class ParseInput
{
    public static ParsedInput Run(InputFiles files, Report report, int workers)
    {
        // What counts as a figure depends on the language of the content, so the settings are read first.
        var settings = files.Texts.Where(file => file.Kind == InputKind.Site).Select(file => ParseSite.Run(file, report)).FirstOrDefault();
        // Where they cannot be read, claims are not checked: the site may not have promised sources.
        var figures = settings is { ClaimsAreSourced: true } ? new Figures(settings.Language) : null;
        var work = new List<Action> { () => Unfinished.Check(files.Texts, report) };
        var levels = Each(InputKind.Levels, file => ParseLevels.Run(file, report));
        var roles = Each(InputKind.Role, file => ParseDocuments.Role(file, figures, report));
        var matrices = Each(InputKind.Matrix, file => ParseMatrix.Run(file, figures, report));
        var skills = Each(InputKind.Skills, file => ParseSkills.Run(file, figures, report));
        var comparisons = Each(InputKind.Comparison, file => ParseDocuments.Comparison(file, figures, report));
        var pages = Each(InputKind.Page, file => ParseDocuments.Page(file, figures, report));
        var sources = Each(InputKind.Sources, file => ParseSources.Run(file, report));
        var terms = Each(InputKind.Glossary, file => ParseGlossary.Run(file, figures, report));
        var titles = Each(InputKind.Titles, file => ParseTitles.Run(file, figures, report));
        var adverts = Each(InputKind.Adverts, file => ParseAdverts.Run(file, report));
        var agreement = Each(InputKind.Agreement, file => ParseAgreement.Run(file, figures, report));
        Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = workers }, parse => parse());

        return new ParsedInput
        {
            Settings = settings,
            Levels = levels.FirstOrDefault(),
            Roles = [.. roles.OfType<RoleArticle>()],
            Matrices = [.. matrices.OfType<SkillMatrix>()],
            SkillGroups = [.. skills.OfType<ParsedSkills>().Select(file => file.Group)],
            Comparisons = [.. comparisons.OfType<WrittenComparison>()],
            Pages = [.. pages.OfType<TextPage>()],
            Sources = [.. sources.SelectMany(file => file?.Entries ?? [])],
            Terms = [.. terms.SelectMany(file => file?.Entries ?? [])],
            Titles = titles.FirstOrDefault(),
            Adverts = adverts.FirstOrDefault(),
            Agreement = agreement.FirstOrDefault(),
            Assets = files.Assets,
            Declared = new DeclaredNames(
                files.Texts.Select(file => file.Path).Concat(files.Assets.Select(asset => asset.Path)).Concat(files.Unusable)
                    .ToImmutableSortedSet(StringComparer.Ordinal),
                FileNames(files, InputKind.Role, "roles"),
                FileNames(files, InputKind.Matrix, "matrices"),
                EntryNames(files, "skills", skills.Select(file => file?.Ids)),
                EntryNames(files, "sources.yml", sources.Select(file => file?.Ids)),
                EntryNames(files, "glossary.yml", terms.Select(file => file?.Ids)),
                EntryNames(files, "site.yml", [IdsOfGroups(settings)])),
            Unsound = report.LostFiles(),
        };

        // An array with one item for each file of a kind. The items are set once the work is done; null where a file could not be read.
        T?[] Each<T>(InputKind kind, Func<TextFile, T?> parse)
            where T : class
        {
            TextFile[] ofKind = [.. files.Texts.Where(file => file.Kind == kind)];
            var parsed = new T?[ofKind.Length];
            for (var i = 0; i < ofKind.Length; i++)
            {
                var place = i;
                work.Add(() => parsed[place] = parse(ofKind[place]));
            }

            return parsed;
        }
    }

    private static ImmutableArray<string>? IdsOfGroups(SiteSettings? settings) =>
        settings is { RoleGroups.IsEmpty: false } ? [.. settings.RoleGroups.Select(group => EntryIds.Meant(group.Id.Value))] : null;

    /// <summary>The file names in a folder, which are the ids of the documents.</summary>
    private static NameSet FileNames(InputFiles files, InputKind kind, string folder)
    {
        var unusable = files.Unusable.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => Slug.IsWellFormed(name));
        var usable = files.Texts.Where(file => file.Kind == kind).Select(file => file.Slug.Value);
        return new NameSet([.. usable.Concat(unusable)], !files.Unusable.Contains(folder));
    }

    /// <summary>The ids of the entries of a file, or of the files of a folder.</summary>
    /// <param name="ids">The ids of each file; null where they are unknown.</param>
    private static NameSet EntryNames(InputFiles files, string place, IEnumerable<ImmutableArray<string>?> ids)
    {
        var ofFiles = ids.ToArray();
        var complete = ofFiles.Length > 0 && ofFiles.All(ofFile => ofFile is not null)
            && !files.Unusable.Any(path => path == place || path.StartsWith(place + "/", StringComparison.Ordinal));
        return new NameSet([.. ofFiles.SelectMany(ofFile => ofFile ?? [])], complete);
    }
}
