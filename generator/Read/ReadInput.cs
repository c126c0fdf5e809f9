using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>The only stage that opens the input folder: finds every file, says what kind it is, and reads it within bounds.</summary>
public static class ReadInput
{
    private const int LargestText = 512 * 1024;
    private const int LargestAsset = 2 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the folder; files that cannot be used are reported and left out.</summary>
    public static InputFiles Run(string folder, Report report, int workers)
    {
        var found = FindFiles.Under(folder, report);
        var texts = new TextFile?[found.Length];
        var assets = new AssetFile?[found.Length];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i =>
        {
            var (path, kind) = found[i];
            if (Bytes(folder, path, kind is null ? LargestAsset : LargestText, report) is not { } bytes) return;
            if (kind is null) assets[i] = Asset(path, bytes, report);
            else if (Decode(path, bytes, report) is { } text) texts[i] = new TextFile(path, kind.Value, new Slug(Path.GetFileNameWithoutExtension(path)), text);
        });
        ReportMissing(found, report);
        return new InputFiles([.. texts.OfType<TextFile>()], [.. assets.OfType<AssetFile>()]);
    }

    private static byte[]? Bytes(string folder, string path, int largest, Report report)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.Length <= largest) return File.ReadAllBytes(file.FullName);
            report.Add(ReadRules.TooLarge, SourcePlace.WholeFile(path), $"The file has {file.Length / 1024} KB; at most {largest / 1024} KB are allowed.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(ReadRules.Unreadable, SourcePlace.WholeFile(path), "The file cannot be opened.");
        }

        return null;
    }

    private static AssetFile? Asset(string path, byte[] bytes, Report report)
    {
        if (path.EndsWith(".svg", StringComparison.Ordinal) && Decode(path, bytes, report) is { } svg && SafeSvg.Problem(svg) is { } problem)
        {
            report.Add(ReadRules.UnsafeSvg, SourcePlace.WholeFile(path), problem);
            return null;
        }

        return new AssetFile(path, bytes);
    }

    /// <summary>The text with line ends as "\n" and without a byte order mark, so that a checkout on Windows gives the same site.</summary>
    private static string? Decode(string path, byte[] bytes, Report report)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            var zero = text.AsSpan().IndexOf('\0');
            if (zero < 0) return MergeConflict(path, text, report) ? null : text;
            report.Add(ReadRules.NotUtf8, LineOf(path, text[..zero]), "The file holds a zero byte; it is not plain text.");
        }
        catch (DecoderFallbackException exception)
        {
            var before = Encoding.Latin1.GetString(bytes, 0, Math.Clamp(exception.Index, 0, bytes.Length));
            report.Add(ReadRules.NotUtf8, LineOf(path, before), "A letter here is not UTF-8; the file was saved with another encoding.");
        }

        return null;
    }

    private static SourcePlace LineOf(string path, string before) =>
        new(path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

    private static bool MergeConflict(string path, string text, Report report)
    {
        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal));
        if (start < 0 || !lines.Any(line => line.StartsWith(">>>>>>> ", StringComparison.Ordinal))) return false;
        report.Add(ReadRules.MergeConflict, new SourcePlace(path, start + 1, 1, lines[start].Length), "Two versions of the text stand here, marked by git.");
        return true;
    }

    private static void ReportMissing(ImmutableArray<FoundFile> found, Report report)
    {
        if (found.IsEmpty) return;
        string[] needed = ["site.yml", "levels.yml", "sources.yml", "glossary.yml", "pages/method.md", "pages/about.md"];
        foreach (var path in needed)
        {
            if (!found.Any(file => file.Path == path)) report.Add(ReadRules.MissingFile, SourcePlace.WholeFile(path), "The file is missing; no site can do without it.");
        }

        if (!found.Any(file => file.Kind == InputKind.Role)) report.Add(ReadRules.MissingFile, SourcePlace.WholeFile("roles"), "There is no role; the site needs at least one article in roles/.");
        if (!found.Any(file => file.Kind == InputKind.Skills)) report.Add(ReadRules.MissingFile, SourcePlace.WholeFile("skills"), "There is no group of skills; the site needs at least one file in skills/.");
    }
}
