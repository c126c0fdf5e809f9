namespace RoleSite.Generator.Write;

/// <summary>Finds out where a path leads once every symbolic link on the way is followed, so that two names of one folder are seen as one.</summary>
internal static class RealPath
{
    // More links than this on one path are a circle.
    private const int MostLinks = 40;

    /// <summary>The path without links. Parts that are not there yet stay as they are.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether one of two real paths is the other or lies within it.</summary>
    public static bool IsWithin(string inner, string outer)
    {
        // On the other systems two names that differ only in case may be one folder; then it is better to be careful.
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var folder = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return string.Equals(Path.TrimEndingDirectorySeparator(inner), Path.TrimEndingDirectorySeparator(outer), comparison) || inner.StartsWith(folder, comparison);
    }

    private static string Of(string path, int linksLeft)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            if (linksLeft == 0 || new DirectoryInfo(real).LinkTarget is not { } target) continue;
            real = Of(Path.GetFullPath(target, Path.GetDirectoryName(real)!), --linksLeft);
        }

        return real;
    }
}
