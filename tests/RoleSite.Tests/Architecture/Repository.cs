using System.Runtime.CompilerServices;

namespace RoleSite.Tests.Architecture;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static readonly string Input = Path.Combine(Root, "input");

    public static readonly string Guide = Path.Combine(Root, "CONTRIBUTING.md");

    /// <summary>Source files that people write, with their path inside the repository.</summary>
    public static IEnumerable<(string Path, string[] Lines)> Sources(params string[] folders) =>
        folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor" or ".js" or ".css")
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllLines(Path.Combine(Root, path))));

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
