using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>A file of the input folder.</summary>
/// <param name="Kind">Null for an asset.</param>
internal readonly record struct FoundFile(string Path, InputKind? Kind);

/// <summary>Lists the input folder and tells what each file is by its path alone.</summary>
internal sealed class FindFiles
{
    private static readonly ImmutableArray<string> AssetEndings = [".avif", ".gif", ".jpg", ".png", ".svg", ".webp"];

    /// <summary>Files that operating systems leave behind; they are ignored.</summary>
    private static readonly ImmutableArray<string> Litter = ["Thumbs.db", "desktop.ini"];

    private readonly List<FoundFile> _found = [];
    private readonly List<string> _unusable = [];
    private readonly Report _report;

    /// <summary>Every path below the folder, exactly as it is written on disk.</summary>
    private readonly HashSet<string> _all;

    private readonly DocumentNames _names;

    private FindFiles(string folder, Report report)
    {
        _report = report;
        _all = Paths(folder);
        _names = new DocumentNames(_all.Contains);
    }

    /// <summary>All usable files below the folder, ordered by path, and the paths that the others should have.</summary>
    public static (ImmutableArray<FoundFile> Files, ImmutableArray<string> Unusable) Under(string folder, Report report)
    {
        var finder = new FindFiles(folder, report);
        finder.Walk(new DirectoryInfo(folder), "");
        return ([.. finder._found.OrderBy(file => file.Path, StringComparer.Ordinal)], [.. finder._unusable]);
    }

    private void Walk(DirectoryInfo directory, string prefix)
    {
        // From z to A, so that of two names that differ only in case, the one in small letters is kept.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(directory, prefix.TrimEnd('/')).OrderByDescending(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (!names.Add(entry.Name)) RejectDuplicate(entry, path);
            else if (entry.LinkTarget is not null) Reject(ReadRules.OutsideInput, path, path, "This is a symbolic link, and links are not followed.");
            else if (HiddenCharacters.In(entry.Name) is [var hidden, ..] all) RejectHidden(path, HiddenCharacters.Without(entry.Name, all), hidden);
            else if (entry is DirectoryInfo folder) WalkFolder(folder, path);
            else Classify(path);
        }
    }

    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo directory, string path)
    {
        try
        {
            return directory.GetFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.') && !entry.Name.EndsWith('~') && !Litter.Contains(entry.Name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Reject(ReadRules.Unreadable, path, path, "The folder cannot be opened.");
            return [];
        }
    }

    private void WalkFolder(DirectoryInfo folder, string path)
    {
        if (KnownFiles.IsFolder(path)) Walk(folder, path + "/");
        else if (Entries(folder, path).Any()) RejectFolder(folder, path);
    }

    private static HashSet<string> Paths(string folder)
    {
        try
        {
            var paths = Directory.EnumerateFileSystemEntries(folder, "*", WholeFolder.Options);
            return [.. paths.Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be listed is reported when it is walked.
            return [];
        }
    }

    private void RejectDuplicate(FileSystemInfo entry, string path)
    {
        Reject(ReadRules.SameNameButCase, path, path,
            $"'{path}' differs from another {(entry is DirectoryInfo ? "folder" : "file")} only in capital letters.",
            entry is DirectoryInfo ? $"Move its files to {path.ToLowerInvariant()}/." : null);
        if (entry is DirectoryInfo folder) AddUnusable(folder, path, path.ToLowerInvariant());
    }

    /// <summary>Notes where the files of a wrong folder belong, so that they are not reported as missing there.</summary>
    private void AddUnusable(DirectoryInfo folder, string path, string home)
    {
        foreach (var file in Entries(folder, path).OfType<FileInfo>()) _unusable.Add($"{home}/{file.Name}");
    }

    private void RejectFolder(DirectoryInfo folder, string path)
    {
        if (path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0)
        {
            var inside = path[..slash];
            Reject(ReadRules.UnexpectedFile, path, path, $"Folders inside {inside}/ are not read, so nothing in '{path}' would be published.",
                $"Move its files to {inside}/ itself.");
            AddUnusable(folder, path, inside);
            return;
        }

        var message = $"The folder '{path}' is unknown, so nothing in it would be published.";
        if (DidYouMean.Nearest(path, KnownFiles.FolderNames) is not { } meant)
        {
            Reject(ReadRules.UnexpectedFile, path, path, message);
            return;
        }

        var advice = _all.Contains(meant) ? $"Move its files to {meant}/." : $"Rename it to '{meant}', or remove it.";
        Reject(ReadRules.UnexpectedFile, path, path, $"{message} Did you mean '{meant}'?", advice);
        AddUnusable(folder, path, meant);
    }

    private void Classify(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var top = slash < 0 ? "" : path[..slash];
        if (top == "assets") ClassifyAsset(path);
        else if (KnownFiles.Single.TryGetValue(path, out var single)) _found.Add(new FoundFile(path, single));
        else if (KnownFiles.Folders.TryGetValue(top, out var folder)) ClassifyDocument(path, folder.Kind, folder.Ending);
        else RejectFile(path);
    }

    private void RejectFile(string path)
    {
        var message = $"The file '{path}' is unknown.";
        var meant = DidYouMean.Nearest(path, KnownFiles.Single.Keys) ?? Home(path);
        if (meant is null) Reject(ReadRules.UnexpectedFile, path, path, message);
        else if (_all.Contains(meant))
            Reject(ReadRules.UnexpectedFile, path, path, $"{message} Did you mean '{meant}'?",
                $"Remove it if it is a copy of {meant}, which exists.");
        else
        {
            var advice = meant.Contains('/', StringComparison.Ordinal) ? $"Move it to {meant}." : $"Rename the file to {meant}, or remove it.";
            Reject(ReadRules.UnexpectedFile, path, meant, $"{message} Did you mean '{meant}'?", advice);
        }
    }

    /// <summary>The path that a file outside all folders should have: that of the other half of a role.</summary>
    private string? Home(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        if (path.EndsWith(".md", StringComparison.Ordinal) && _all.Contains($"matrices/{stem}.yml")) return $"roles/{stem}.md";
        return path.EndsWith(".yml", StringComparison.Ordinal) && _all.Contains($"roles/{stem}.md") ? $"matrices/{stem}.yml" : null;
    }

    private void ClassifyDocument(string path, InputKind kind, string ending)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        if (_names.Of(folder, path[folder.Length..], ending) is not { } found) _found.Add(new FoundFile(path, kind));
        else Reject(found.Rule, path, found.Meant, found.Message, found.Advice);
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
        Reject(ReadRules.UnexpectedFile, path, path,
            ending.Length == 0 ? "A file without an ending is not published." : $"Files of the kind '{ending}' are not published.",
            lower ?? $"Use one of: {string.Join(", ", AssetEndings)}.");
    }

    private void RejectHidden(string path, string name, HiddenCharacter hidden) =>
        Reject(ReadRules.HiddenCharacter, path, path[..(path.LastIndexOf('/') + 1)] + name, $"The name contains {hidden.Name}.",
            name.Length == 0 ? null : $"Type the name again: '{name}'.");

    private bool IsGoodName(string path, string stem, string ending)
    {
        if (Slug.IsWellFormed(stem) && stem.Length <= Slug.Longest) return true;
        if (Slug.IsWellFormed(stem))
        {
            Reject(ReadRules.FileName, path, path,
                $"The name has {stem.Length} characters; at most {Slug.Longest} are allowed, because it becomes part of an address.",
                "Give the file a shorter name.");
            return false;
        }

        var better = Slug.From(stem.Split('.')[0]);
        var advice = better.Length > 0 ? $"Rename it to '{better}': only a-z, 0-9 and single hyphens." : null;
        Reject(ReadRules.FileName, path, path[..(path.LastIndexOf('/') + 1)] + better + ending, $"The name '{stem}' cannot be part of an address.",
            advice);
        _unusable.Add(path);
        return false;
    }

    private void Reject(Rule rule, string path, string meant, string message, string? advice = null)
    {
        _report.Add(rule, SourcePlace.WholeFile(path), message, advice);
        _unusable.Add(meant);
    }
}
