using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>A folder that holds a site.</summary>
internal static class SiteFolder
{
    /// <summary>A file of this name says that the folder was written by this program and may be replaced. Hosts leave out names that begin with a dot.</summary>
    public const string Marker = ".rolesite";

    private const string MarkerText = "This folder was written by rolesite. The next build replaces it as a whole.\n";

    public static bool IsOurs(string folder) => File.Exists(Path.Combine(folder, Marker));

    /// <summary>Marks a folder as ours; it is made where it is not there.</summary>
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
        foreach (var parent in places.Select(place => Path.GetDirectoryName(place.Path)!).ToHashSet(StringComparer.Ordinal)) Directory.CreateDirectory(parent);
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
            // They mostly fail for one reason; which of them comes first must not depend on threads.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions.MinBy(failure => failure.Message, StringComparer.Ordinal)!);
        }
    }

    /// <summary>Removes a folder with all that is in it; where links lead is left alone.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Takes a lock that ends with the process, however that ends.</summary>
    public static FileStream Lock(string file) =>
        new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
}
