namespace RoleSite.Generator.Write;

/// <summary>A folder that holds a site.</summary>
internal static class SiteFolder
{
    /// <summary>
    /// A file of this name marks a folder that this program wrote and may replace. Hosts do not publish names that begin with a dot.
    /// </summary>
    public const string Marker = ".rolesite";

    private const string MarkerText = "This folder was written by rolesite. The next build replaces it as a whole.\n";

    public static bool IsOurs(string folder) => File.Exists(Path.Combine(folder, Marker));

    /// <summary>Marks a folder as ours, and creates it if it does not exist.</summary>
    public static void Mark(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Marker), MarkerText);
    }

    /// <summary>Copies a whole site into a new folder.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Removes a folder with everything in it; what its links point to is kept.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Takes a lock that is released when the process ends, however it ends.</summary>
    public static FileStream Lock(string file) =>
        new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
}
