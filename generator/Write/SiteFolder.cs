using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using RoleSite.Generator.Model;

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

    /// <summary>Writes a whole site into a new folder.</summary>
    public static void Write(string folder, ImmutableArray<OutputFile> files)
    {
        Mark(folder);
        var places = files.Select(file => (Path: Path.Combine(folder, file.Address.File), file.Content)).ToList();
        var parents = places.Select(place => Path.GetDirectoryName(place.Path)!).Distinct(StringComparer.Ordinal);
        foreach (var parent in parents) Directory.CreateDirectory(parent);
        try
        {
            Parallel.ForEach(places, place =>
            {
                using var handle = File.OpenHandle(place.Path, FileMode.CreateNew, FileAccess.Write);
                RandomAccess.Write(handle, place.Content.Span, fileOffset: 0);
            });
        }
        catch (AggregateException failures) when (failures.InnerExceptions.All(WriteFailure.IsExpected))
        {
            // Mostly all fail for one reason; the message must not depend on which thread failed first.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions.MinBy(failure => failure.Message, StringComparer.Ordinal)!);
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
