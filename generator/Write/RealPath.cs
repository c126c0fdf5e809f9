namespace RoleSite.Generator.Write;

/// <summary>Follows every symbolic link in a path, so that two names of one folder can be compared.</summary>
internal static class RealPath
{
    // More links than this on one path are a circle.
    private const int MostLinks = 40;

    /// <summary>The path without links. Parts that do not exist yet are kept as they are.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether one of two real paths is the other or lies within it.</summary>
    public static bool IsWithin(string inner, string outer)
    {
        // On other systems than Linux, names that differ only in case may be one folder.
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var folder = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        var isSame = string.Equals(Path.TrimEndingDirectorySeparator(inner), Path.TrimEndingDirectorySeparator(outer), comparison);
        return isSame || inner.StartsWith(folder, comparison);
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
