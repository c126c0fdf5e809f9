using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>The only stage that opens the input folder: it finds every file, tells what kind it is, and reads it if it is not too large.</summary>
public static class ReadInput
{
    private const int LargestData = 512 * 1024;
    private const int LargestArticle = 128 * 1024;
    private const int LargestAsset = 2 * 1024 * 1024;

    /// <summary>In pixels: enough for a photo as cameras make it, and more than twice what a page shows.</summary>
    private const int LongestSide = 4096;

    /// <summary>Reads the folder; files that cannot be used are reported and left out.</summary>
    public static InputFiles Run(string folder, Report report, int workers)
    {
        if (!Directory.Exists(folder))
        {
            var message = File.Exists(folder) ? "The input is a file, but it must be a folder." : "The input folder does not exist.";
            report.Add(ReadRules.Unreadable, SourcePlace.WholeFile(""), message,
                "Run the command in the folder of the repository, or name the folder with --input.");
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
            else if (bytes is not null && DecodeText.Run(path, bytes, report) is { } text)
                texts[i] = new TextFile(path, kind!.Value, new Slug(Path.GetFileNameWithoutExtension(path)), ComposedText.Of(text));
            if (assets[i] is null && texts[i] is null) unusable.Add(path);
        });
        var left = unusable.ToImmutableSortedSet(StringComparer.Ordinal);
        // A reference to a missing file is not reported a second time.
        var missing = KnownFiles.ReportMissing(found, left, report);
        return new InputFiles([.. texts.OfType<TextFile>()], [.. assets.OfType<AssetFile>()], left.Union(missing));
    }

    private static int Largest(string path, InputKind? kind) =>
        kind is null ? LargestAsset : path.EndsWith(".md", StringComparison.Ordinal) ? LargestArticle : LargestData;

    private static byte[]? Bytes(string folder, string path, int largest, Report report)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            // Pipes, sockets and devices have no length either, and opening one could block for ever.
            if (file.Length == 0)
                report.Add(ReadRules.EmptyFile, SourcePlace.WholeFile(path), "The file is empty, or it is not a plain file but a pipe or a device.");
            else if (file.Length <= largest) return File.ReadAllBytes(file.FullName);
            else
                report.Add(ReadRules.TooLarge, SourcePlace.WholeFile(path),
                    $"The file has {(file.Length + 1023) / 1024} KB; at most {largest / 1024} KB are allowed.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(ReadRules.Unreadable, SourcePlace.WholeFile(path), "The file cannot be opened.");
        }

        return null;
    }

    private static AssetFile? Asset(string path, byte[] bytes, Report report)
    {
        if (!path.EndsWith(".svg", StringComparison.Ordinal)) return Picture(path, bytes, report);
        return DecodeText.Run(path, bytes, report) is { } svg && CleanSvg.Run(path, svg, report) is { } clean
            ? new AssetFile(path, clean) { Size = SvgSize.Of(svg) }
            : null;
    }

    private static AssetFile? Picture(string path, byte[] bytes, Report report)
    {
        var ending = Path.GetExtension(path);
        var place = SourcePlace.WholeFile(path);
        if (ImageHeader.Of(bytes) is not { } header)
            report.Add(ReadRules.NotAnImage, place, $"The file is named {ending}, but its content is not an image, or only the beginning of one.");
        else if (header.Ending != ending)
            report.Add(ReadRules.NotAnImage, place, $"The file is named {ending}, but it contains an image of the kind {header.Ending}.",
                $"Rename the file so that it ends in {header.Ending}, and correct the links to it.");
        else if (header.Size.Width > LongestSide || header.Size.Height > LongestSide)
            report.Add(ReadRules.LargeImage, place,
                $"The image is {header.Size.Width} pixels wide and {header.Size.Height} high; at most {LongestSide} are allowed.");
        else return new AssetFile(path, bytes) { Size = header.Size };
        return null;
    }
}
