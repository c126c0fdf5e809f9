using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>
/// Puts the finished site into the output folder; the only stage that touches it. The new site is written whole beside the old one, then
/// the two change places by being renamed: a build that fails or is killed leaves the last site as it was.
/// </summary>
public static class WriteOutput
{
    /// <param name="files">Every file of the site, pages included.</param>
    /// <param name="outputFolder">As the caller names it; it is replaced as a whole.</param>
    /// <param name="inputFolder">Must lie elsewhere.</param>
    /// <param name="report">Takes the reason where nothing could be written. No exception of the file system leaves this stage.</param>
    public static void Run(ImmutableArray<OutputFile> files, string outputFolder, string inputFolder, Report report)
    {
        try
        {
            if (OutputGuard.Examine(outputFolder, inputFolder) is { } refusal)
            {
                report.Add(refusal.Rule, Place(outputFolder), refusal.Message);
                return;
            }

            var refused = OutputGuard.FindBadAddresses(files);
            foreach (var message in refused) report.Add(WriteRules.BadFileAddress, Place(outputFolder), message);
            if (refused.IsEmpty) Replace(Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)), files);
        }
        catch (Exception exception) when (WriteFailure.IsExpected(exception))
        {
            report.Add(WriteFailure.RuleOf(exception), Place(outputFolder), WriteFailure.Describe(exception, outputFolder));
        }
    }

    private static void Replace(string output, ImmutableArray<OutputFile> files)
    {
        var isThere = Directory.Exists(output);
        try
        {
            if (TryReplace(new SwapBeside(output), files)) return;
        }
        catch (UnauthorizedAccessException) when (isThere)
        {
            // The folder above belongs to somebody else, as where the host prepared the output folder; inside there may be room.
        }

        // A mount point cannot be renamed, so its content changes places.
        TryReplace(new SwapInside(output), files);
    }

    /// <summary>Writes the files to a new folder and lets it take the place of the old; false where the system refuses to rename the old.</summary>
    private static bool TryReplace(ISwap swap, ImmutableArray<OutputFile> files)
    {
        using var build = swap.Lock();
        swap.CleanUp();
        try
        {
            SiteFolder.Write(swap.Fresh, files);
            return swap.TrySwap();
        }
        finally
        {
            CleanUpAfter(swap);
        }
    }

    private static void CleanUpAfter(ISwap swap)
    {
        try
        {
            swap.CleanUp();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The new site stands, or the reason why it does not is on its way to the report. What is left over the next build removes.
        }
    }

    /// <summary>The output folder from the root on, so that nobody takes it for a file of the input; nothing where it is no path.</summary>
    private static SourcePlace Place(string outputFolder) =>
        SourcePlace.WholeFile(string.IsNullOrWhiteSpace(outputFolder) || outputFolder.Contains('\0') ? "" : Path.GetFullPath(outputFolder));
}
