using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>A file of the input folder.</summary>
/// <param name="Kind">Null for an asset.</param>
public readonly record struct FoundFile(string Path, InputKind? Kind);

/// <summary>Lists the input folder and says of each file what it is, from its place and name alone.</summary>
public static class FindFiles
{
    private static readonly ImmutableSortedDictionary<string, InputKind> SingleFiles = new Dictionary<string, InputKind>
    {
        ["site.yml"] = InputKind.Site,
        ["levels.yml"] = InputKind.Levels,
        ["sources.yml"] = InputKind.Sources,
        ["glossary.yml"] = InputKind.Glossary,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, (InputKind Kind, string Ending)> Folders = new Dictionary<string, (InputKind, string)>
    {
        ["roles"] = (InputKind.Role, ".md"),
        ["matrices"] = (InputKind.Matrix, ".yml"),
        ["skills"] = (InputKind.Skills, ".yml"),
        ["comparisons"] = (InputKind.Comparison, ".md"),
        ["pages"] = (InputKind.Page, ".md"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> AssetEndings = [".avif", ".gif", ".jpg", ".png", ".svg", ".webp"];

    /// <summary>Files that editors and systems leave behind; they are nobody's mistake.</summary>
    private static readonly ImmutableArray<string> Litter = ["Thumbs.db", "desktop.ini"];

    /// <summary>All usable files under the folder, by path.</summary>
    public static ImmutableArray<FoundFile> Under(string folder, Report report)
    {
        if (!Directory.Exists(folder))
        {
            report.Add(ReadRules.Unreadable, SourcePlace.WholeFile(""), "The input folder is not there.", "Run the command in the folder of the repository, or name the folder with --input.");
            return [];
        }

        var found = new List<FoundFile>();
        Walk(new DirectoryInfo(folder), "", found, report);
        return [.. found.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static void Walk(DirectoryInfo directory, string prefix, List<FoundFile> found, Report report)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = directory.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(ReadRules.Unreadable, SourcePlace.WholeFile(prefix.TrimEnd('/')), "The folder cannot be opened.");
            return;
        }

        // From z to A, so that of two names that differ in case the one in small letters is the one that stays.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.OrderByDescending(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~') || Litter.Contains(entry.Name)) continue;
            if (!names.Add(entry.Name)) report.Add(ReadRules.SameNameButCase, SourcePlace.WholeFile(path), $"'{path}' differs from another file only in capital letters.");
            else if (entry.LinkTarget is not null) report.Add(ReadRules.OutsideInput, SourcePlace.WholeFile(path), "This is a symbolic link; only files themselves are read.");
            else if (entry is DirectoryInfo folder) WalkFolder(folder, path, found, report);
            else Classify(path, found, report);
        }
    }

    private static void WalkFolder(DirectoryInfo folder, string path, List<FoundFile> found, Report report)
    {
        var known = path == "assets" || path.StartsWith("assets/", StringComparison.Ordinal) || Folders.ContainsKey(path);
        if (known) Walk(folder, path + "/", found, report);
        else if (folder.EnumerateFileSystemInfos().Any())
        {
            report.Add(ReadRules.UnexpectedFile, SourcePlace.WholeFile(path), $"The folder '{path}' is not known, so nothing in it would be published.{DidYouMean.Hint(path, Folders.Keys.Append("assets"))}");
        }
    }

    private static void Classify(string path, List<FoundFile> found, Report report)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var top = slash < 0 ? "" : path[..slash];
        if (top == "assets") ClassifyAsset(path, found, report);
        else if (SingleFiles.TryGetValue(path, out var single)) found.Add(new FoundFile(path, single));
        else if (Folders.TryGetValue(top, out var folder)) ClassifyDocument(path, folder.Kind, folder.Ending, found, report);
        else report.Add(ReadRules.UnexpectedFile, SourcePlace.WholeFile(path), $"The file '{path}' is not known.{DidYouMean.Hint(path, SingleFiles.Keys)}");
    }

    private static void ClassifyDocument(string path, InputKind kind, string ending, List<FoundFile> found, Report report)
    {
        var name = Path.GetFileName(path);
        if (!name.EndsWith(ending, StringComparison.Ordinal))
        {
            var stem = Path.GetFileNameWithoutExtension(name);
            report.Add(ReadRules.UnexpectedFile, SourcePlace.WholeFile(path), $"Files in {Path.GetDirectoryName(path)}/ end in {ending}; '{name}' would be left out.", $"Rename the file to {Slug.From(stem)}{ending}, or move it.");
        }
        else if (IsGoodName(path, name[..^ending.Length], report)) found.Add(new FoundFile(path, kind));
    }

    private static void ClassifyAsset(string path, List<FoundFile> found, Report report)
    {
        var ending = Path.GetExtension(path);
        var stem = path["assets/".Length..^ending.Length];
        if (!AssetEndings.Contains(ending))
        {
            report.Add(ReadRules.UnexpectedFile, SourcePlace.WholeFile(path), $"Files of the kind '{ending}' are not published.", $"Use one of: {string.Join(", ", AssetEndings)}.");
        }
        else if (stem.Split('/').All(part => IsGoodName(path, part, report))) found.Add(new FoundFile(path, null));
    }

    private static bool IsGoodName(string path, string stem, Report report)
    {
        if (Slug.IsWellFormed(stem)) return true;
        var better = Slug.From(stem);
        report.Add(ReadRules.FileName, SourcePlace.WholeFile(path), $"The name '{stem}' cannot be part of an address.", better.Length > 0 ? $"Rename it to '{better}': only a-z, 0-9 and single hyphens." : ReadRules.FileName.Remedy);
        return false;
    }
}
