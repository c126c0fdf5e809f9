using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace RoleSite.Tests;

/// <summary>An input folder for one test: a copy of the smallest sound site, changed as the test needs it.</summary>
public sealed class LittleSite : IDisposable
{
    /// <summary>tests/Sites of the repository, where tests may also write expected files.</summary>
    public static readonly string SitesFolder = Path.GetFullPath(Path.Combine(HereOf(), "..", "..", "Sites"));

    private static readonly string Minimal = Path.Combine(SitesFolder, "good", "minimal");

    private LittleSite(string folder) => Folder = folder;

    public string Folder { get; }

    public static LittleSite Empty() => new(Directory.CreateTempSubdirectory("little-site-").FullName);

    public static LittleSite Sound()
    {
        var site = Empty();
        site.LayOver(Minimal, _ => true);
        return site;
    }

    /// <summary>A copy of the made-up site that has every kind of page.</summary>
    public static LittleSite Kitchen() => CopyOf(Path.Combine(SitesFolder, "good", "kitchen"));

    public static LittleSite CopyOf(string folder)
    {
        var site = Empty();
        site.LayOver(folder, _ => true);
        return site;
    }

    /// <summary>The paths of the files of the smallest sound site, in order.</summary>
    public static string[] SoundFiles() =>
        [
            .. Directory.EnumerateFiles(Minimal, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Minimal, file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The sound site with the files of a bad one laid over it, and without the paths that its remove.txt names.</summary>
    public static LittleSite Bad(string folder)
    {
        var site = Sound();
        var remove = Path.Combine(folder, "remove.txt");
        if (File.Exists(remove))
        {
            foreach (var path in File.ReadLines(remove).Where(line => line.Length > 0)) site.Remove(path);
        }

        site.LayOver(folder, path => path is not ("remove.txt" or "expected.txt"));
        return site;
    }

    public LittleSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public LittleSite With(string path, byte[] content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>Replaces a part of a file, which must be there.</summary>
    public LittleSite Changed(string path, string old, string with)
    {
        var text = Text(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return With(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public LittleSite Remove(string path)
    {
        var full = Path.Combine(Folder, path);
        if (Directory.Exists(full)) Directory.Delete(full, recursive: true);
        else File.Delete(full);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void LayOver(string from, Func<string, bool> wanted)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (wanted(path)) With(path, File.ReadAllBytes(file));
        }
    }

    private static string HereOf([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
