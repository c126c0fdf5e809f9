using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>The only stage that opens the input folder: finds every file, says what kind it is, and reads it within bounds.</summary>
public static class ReadInput
{
    private const int LargestData = 512 * 1024;
    private const int LargestArticle = 128 * 1024;
    private const int LargestAsset = 2 * 1024 * 1024;

    /// <summary>Reads the folder; files that cannot be used are reported and left out.</summary>
    public static InputFiles Run(string folder, Report report, int workers)
    {
        if (!Directory.Exists(folder))
        {
            var message = File.Exists(folder) ? "The input is a file; it must be a folder." : "The input folder is not there.";
            report.Add(ReadRules.Unreadable, SourcePlace.WholeFile(""), message, "Run the command in the folder of the repository, or name the folder with --input.");
            return new InputFiles([], [], []);
        }

        var (found, misnamed) = FindFiles.Under(folder, report);
        var texts = new TextFile?[found.Length];
        var assets = new AssetFile?[found.Length];
        var unusable = new ConcurrentBag<string>(misnamed);
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i =>
        {
            var (path, kind) = found[i];
            var bytes = Bytes(folder, path, Largest(path, kind), report);
            if (bytes is not null && kind is null) assets[i] = Asset(path, bytes, report);
            else if (bytes is not null && DecodeText.Run(path, bytes, report) is { } text) texts[i] = new TextFile(path, kind!.Value, new Slug(Path.GetFileNameWithoutExtension(path)), text);
            if (assets[i] is null && texts[i] is null) unusable.Add(path);
        });
        var left = unusable.ToImmutableSortedSet(StringComparer.Ordinal);
        KnownFiles.ReportMissing(found, left, report);
        return new InputFiles([.. texts.OfType<TextFile>()], [.. assets.OfType<AssetFile>()], left);
    }

    private static int Largest(string path, InputKind? kind) =>
        kind is null ? LargestAsset : path.EndsWith(".md", StringComparison.Ordinal) ? LargestArticle : LargestData;

    private static byte[]? Bytes(string folder, string path, int largest, Report report)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.Length <= largest) return File.ReadAllBytes(file.FullName);
            report.Add(ReadRules.TooLarge, SourcePlace.WholeFile(path), $"The file has {(file.Length + 1023) / 1024} KB; at most {largest / 1024} KB are allowed.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(ReadRules.Unreadable, SourcePlace.WholeFile(path), "The file cannot be opened.");
        }

        return null;
    }

    private static AssetFile? Asset(string path, byte[] bytes, Report report)
    {
        if (!path.EndsWith(".svg", StringComparison.Ordinal)) return new AssetFile(path, bytes);
        if (DecodeText.Run(path, bytes, report) is not { } svg) return null;
        if (SafeSvg.Problem(svg) is not { } problem) return new AssetFile(path, bytes);
        report.Add(ReadRules.UnsafeSvg, SourcePlace.WholeFile(path), problem);
        return null;
    }
}
