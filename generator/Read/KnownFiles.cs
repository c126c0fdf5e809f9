using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>The files and folders that are expected in the input folder.</summary>
internal static class KnownFiles
{
    public static readonly ImmutableSortedDictionary<string, InputKind> Single = new Dictionary<string, InputKind>
    {
        ["site.yml"] = InputKind.Site,
        ["levels.yml"] = InputKind.Levels,
        ["sources.yml"] = InputKind.Sources,
        ["glossary.yml"] = InputKind.Glossary,
        ["titles.yml"] = InputKind.Titles,
        ["adverts.yml"] = InputKind.Adverts,
        [AgreementFile.File] = InputKind.Agreement,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static readonly ImmutableSortedDictionary<string, (InputKind Kind, string Ending)> Folders = new Dictionary<string, (InputKind, string)>
    {
        ["roles"] = (InputKind.Role, ".md"),
        ["matrices"] = (InputKind.Matrix, ".yml"),
        ["skills"] = (InputKind.Skills, ".yml"),
        ["comparisons"] = (InputKind.Comparison, ".md"),
        ["pages"] = (InputKind.Page, ".md"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Needed = ["site.yml", "levels.yml", "sources.yml", "glossary.yml", "pages/method.md",
        "pages/about.md"];

    public static IEnumerable<string> FolderNames => Folders.Keys.Append("assets");

    /// <summary>Whether the folder is expected. Assets may be in folders below assets/; documents must not be in subfolders.</summary>
    public static bool IsFolder(string path) => path == "assets" || path.StartsWith("assets/", StringComparison.Ordinal) || Folders.ContainsKey(path);

    /// <summary>Reports files that every site needs and that are missing. A file that is there under a wrong name is reported elsewhere.</summary>
    /// <returns>Paths of the missing files.</returns>
    public static ImmutableArray<string> ReportMissing(ImmutableArray<FoundFile> found, ImmutableSortedSet<string> unusable, Report report)
    {
        if (found.IsEmpty && unusable.IsEmpty)
        {
            report.Add(ReadRules.MissingFile, SourcePlace.WholeFile(""), "The input folder is empty.");
            return [];
        }

        ImmutableArray<string> missing = [.. Needed.Where(path => !found.Any(file => file.Path == path)
            && !unusable.Contains(path)
            && !unusable.Contains(path.Split('/')[0]))];
        foreach (var path in missing) report.Add(ReadRules.MissingFile, SourcePlace.WholeFile(path), "The file is missing, and every site needs it.");

        MissingKind(InputKind.Role, "roles", "There is no role; the site needs at least one article in roles/.");
        MissingKind(InputKind.Skills, "skills", "There is no group of skills; the site needs at least one file in skills/.");
        return missing;

        void MissingKind(InputKind kind, string folder, string message)
        {
            if (!found.Any(file => file.Kind == kind)
                && !unusable.Any(path => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal)))
                report.Add(ReadRules.MissingFile, SourcePlace.WholeFile(folder), message);
        }
    }
}
