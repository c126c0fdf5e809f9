using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>Writes the files of a new site.</summary>
public static class WriteNewFiles
{
    /// <param name="folder">An empty folder, or one that does not exist yet. Hidden files of git or an editor may be in it.</param>
    /// <returns>Null when all files are written; else a sentence that says why not. Nothing that was there is replaced.</returns>
    public static string? Into(string folder, ImmutableArray<NewFile> files)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => !IsHidden(entry) || IsOneOf(files, entry)))
                return $"'{folder}' is not empty. Name a new folder, or an empty one.";
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path, FileMode.CreateNew);
                stream.Write(file.Content.Span);
            }

            return null;
        }
        catch (Exception exception) when (WriteFailure.IsExpected(exception))
        {
            return WriteFailure.Describe(exception, folder);
        }
    }

    private static bool IsHidden(string entry) => Path.GetFileName(entry).StartsWith('.');

    private static bool IsOneOf(ImmutableArray<NewFile> files, string entry) =>
        files.Any(file => file.Path.Split('/')[0] == Path.GetFileName(entry));
}
