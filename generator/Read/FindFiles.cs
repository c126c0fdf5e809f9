using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>A file of the input folder.</summary>
/// <param name="Kind">Null for an asset.</param>
public readonly record struct FoundFile(string Path, InputKind? Kind);

/// <summary>Lists the input folder and says of each file what it is, from its place and name alone.</summary>
public sealed class FindFiles
{
    private static readonly ImmutableArray<string> AssetEndings = [".avif", ".gif", ".jpg", ".png", ".svg", ".webp"];

    /// <summary>Files that editors and systems leave behind; they are nobody's mistake.</summary>
    private static readonly ImmutableArray<string> Litter = ["Thumbs.db", "desktop.ini"];

    private readonly List<FoundFile> _found = [];
    private readonly List<string> _unusable = [];
    private readonly Report _report;

    /// <summary>Every path under the folder, exactly as it is written.</summary>
    private readonly HashSet<string> _all;

    private readonly DocumentNames _names;

    private FindFiles(string folder, Report report)
    {
        _report = report;
        _all = Paths(folder);
        _names = new DocumentNames(_all.Contains);
    }

    /// <summary>All usable files under the folder, by path, and what the others should be called.</summary>
    public static (ImmutableArray<FoundFile> Files, ImmutableArray<string> Unusable) Under(string folder, Report report)
    {
        var finder = new FindFiles(folder, report);
        finder.Walk(new DirectoryInfo(folder), "");
        return ([.. finder._found.OrderBy(file => file.Path, StringComparer.Ordinal)], [.. finder._unusable]);
    }

    private void Walk(DirectoryInfo directory, string prefix)
    {
        // From z to A, so that of two names that differ in case the one in small letters is the one that stays.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(directory, prefix.TrimEnd('/')).OrderByDescending(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (!names.Add(entry.Name)) RefuseDouble(entry, path);
            else if (entry.LinkTarget is not null) Refuse(ReadRules.OutsideInput, path, path, "This is a symbolic link; only files themselves are read.");
            else if (HiddenCharacters.In(entry.Name) is [var hidden, ..] all) RefuseHidden(path, HiddenCharacters.Without(entry.Name, all), hidden);
            else if (entry is DirectoryInfo folder) WalkFolder(folder, path);
            else Classify(path);
        }
    }

    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo directory, string path)
    {
        try
        {
            return directory.GetFileSystemInfos().Where(entry => !entry.Name.StartsWith('.') && !entry.Name.EndsWith('~') && !Litter.Contains(entry.Name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(ReadRules.Unreadable, path, path, "The folder cannot be opened.");
            return [];
        }
    }

    private void WalkFolder(DirectoryInfo folder, string path)
    {
        if (KnownFiles.IsFolder(path)) Walk(folder, path + "/");
        else if (Entries(folder, path).Any()) RefuseFolder(folder, path);
    }

    private static HashSet<string> Paths(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder, "*", WholeFolder.Options).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be listed is reported where it is read.
            return [];
        }
    }

    private void RefuseDouble(FileSystemInfo entry, string path)
    {
        Refuse(ReadRules.SameNameButCase, path, path, $"'{path}' differs from another {(entry is DirectoryInfo ? "folder" : "file")} only in capital letters.", entry is DirectoryInfo ? $"Move its files to {path.ToLowerInvariant()}/." : null);
        if (entry is DirectoryInfo folder) Claim(folder, path, path.ToLowerInvariant());
    }

    /// <summary>Files that stand in a wrong folder are missed nowhere.</summary>
    private void Claim(DirectoryInfo folder, string path, string home)
    {
        foreach (var file in Entries(folder, path).OfType<FileInfo>()) _unusable.Add($"{home}/{file.Name}");
    }

    private void RefuseFolder(DirectoryInfo folder, string path)
    {
        var inside = path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? path[..slash] : null;
        var meant = inside is null ? DidYouMean.Nearest(path, KnownFiles.FolderNames) : null;
        var message = inside is null ? $"The folder '{path}' is not known, so nothing in it would be published." : $"Folders inside {inside}/ are not read, so nothing in '{path}' would be published.";
        var advice = meant is not null ? _all.Contains(meant) ? $"Move its files to {meant}/." : $"Rename it to '{meant}', or remove it." : inside is null ? null : $"Move its files to {inside}/ itself.";
        Refuse(ReadRules.UnexpectedFile, path, path, message + (meant is null ? "" : $" Did you mean '{meant}'?"), advice);
        if ((meant ?? inside) is not { } home) return;
        Claim(folder, path, home);
    }

    private void Classify(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var top = slash < 0 ? "" : path[..slash];
        if (top == "assets") ClassifyAsset(path);
        else if (KnownFiles.Single.TryGetValue(path, out var single)) _found.Add(new FoundFile(path, single));
        else if (KnownFiles.Folders.TryGetValue(top, out var folder)) ClassifyDocument(path, folder.Kind, folder.Ending);
        else
        {
            var meant = DidYouMean.Nearest(path, KnownFiles.Single.Keys) ?? Home(path);
            var advice = meant is null ? null : _all.Contains(meant) ? $"Remove it, if it is a copy of {meant}, which is there." : meant.Contains('/', StringComparison.Ordinal) ? $"Move it to {meant}." : $"Rename the file to {meant}, or remove it.";
            Refuse(ReadRules.UnexpectedFile, path, meant is not null && !_all.Contains(meant) ? meant : path, $"The file '{path}' is not known.{(meant is null ? "" : $" Did you mean '{meant}'?")}", advice);
        }
    }

    /// <summary>Where a file that stands outside all folders belongs: beside the other file of its role.</summary>
    private string? Home(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        if (path.EndsWith(".md", StringComparison.Ordinal) && _all.Contains($"matrices/{stem}.yml")) return $"roles/{stem}.md";
        return path.EndsWith(".yml", StringComparison.Ordinal) && _all.Contains($"roles/{stem}.md") ? $"matrices/{stem}.yml" : null;
    }

    private void ClassifyDocument(string path, InputKind kind, string ending)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        if (_names.Of(folder, path[folder.Length..], ending) is not { } problem) _found.Add(new FoundFile(path, kind));
        else Refuse(problem.Rule, path, problem.Meant, problem.Message, problem.Advice);
    }

    private void ClassifyAsset(string path)
    {
        var ending = Path.GetExtension(path);
        var stem = path["assets/".Length..^ending.Length];
        if (AssetEndings.Contains(ending))
        {
            if (stem.Split('/').All(part => IsGoodName(path, part, ending))) _found.Add(new FoundFile(path, null));
            return;
        }

        var usual = ending.ToLowerInvariant() is ".jpeg" or ".jpe" ? ".jpg" : ending.ToLowerInvariant();
        var lower = AssetEndings.Contains(usual) ? $"Rename the file so that it ends in {usual}." : null;
        Refuse(ReadRules.UnexpectedFile, path, path, ending.Length == 0 ? "A file without an ending is not published." : $"Files of the kind '{ending}' are not published.", lower ?? $"Use one of: {string.Join(", ", AssetEndings)}.");
    }

    private void RefuseHidden(string path, string name, HiddenCharacter hidden) =>
        Refuse(ReadRules.HiddenCharacter, path, path[..(path.LastIndexOf('/') + 1)] + name, $"The name holds {hidden.Name}.", name.Length == 0 ? null : $"Type the name again: '{name}'.");

    private bool IsGoodName(string path, string stem, string ending)
    {
        if (Slug.IsWellFormed(stem) && stem.Length <= Slug.Longest) return true;
        if (Slug.IsWellFormed(stem))
        {
            Refuse(ReadRules.FileName, path, path, $"The name has {stem.Length} characters; at most {Slug.Longest} are allowed, because it becomes part of an address.", "Give the file a shorter name.");
            return false;
        }

        var better = Slug.From(stem.Split('.')[0]);
        var advice = better.Length > 0 ? $"Rename it to '{better}': only a-z, 0-9 and single hyphens." : null;
        Refuse(ReadRules.FileName, path, path[..(path.LastIndexOf('/') + 1)] + better + ending, $"The name '{stem}' cannot be part of an address.", advice);
        _unusable.Add(path);
        return false;
    }

    private void Refuse(Rule rule, string path, string meant, string message, string? advice = null)
    {
        _report.Add(rule, SourcePlace.WholeFile(path), message, advice);
        _unusable.Add(meant);
    }
}
