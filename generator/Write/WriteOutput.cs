using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>
/// Writes the finished site to the output folder; no other stage touches it. The new site is written whole beside the old one, then the two
/// are swapped by renaming, so a build that fails or is killed leaves the last site as it was.
/// </summary>
public static class WriteOutput
{
    /// <param name="files">Every file of the site, including the pages.</param>
    /// <param name="outputFolder">The folder as the user names it; it is replaced as a whole.</param>
    /// <param name="inputFolder">Must not overlap the output folder.</param>
    /// <param name="report">Receives the reason if nothing could be written. This stage throws no exception of the file system.</param>
    public static void Run(ImmutableArray<OutputFile> files, string outputFolder, string inputFolder, Report report)
    {
        try
        {
            if (OutputGuard.Examine(outputFolder, inputFolder) is { } rejection)
            {
                report.Add(rejection.Rule, Place(outputFolder), rejection.Message);
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
            if (TryReplace(new RenameSwap(output), files)) return;
        }
        catch (UnauthorizedAccessException) when (isThere)
        {
            // The parent folder belongs to another user, as where a host prepared the output folder; writing inside it may still be allowed.
        }

        // A mount point cannot be renamed, so its content is swapped.
        TryReplace(new InPlaceSwap(output), files);
    }

    /// <summary>Writes the files to a new folder and swaps it with the old one; returns false if the system refuses to rename the old one.</summary>
    private static bool TryReplace(ISwap swap, ImmutableArray<OutputFile> files)
    {
        using var build = swap.Lock();
        swap.CleanUp();
        try
        {
            SiteFolder.Write(swap.Next, files);
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
            // The new site is in place, or the reason why not is about to be reported. The next build removes what is left over.
        }
    }

    /// <summary>The full path of the output folder, so that nobody takes it for a file of the input; empty if it is not a path.</summary>
    private static SourcePlace Place(string outputFolder) =>
        SourcePlace.WholeFile(string.IsNullOrWhiteSpace(outputFolder) || outputFolder.Contains('\0') ? "" : Path.GetFullPath(outputFolder));
}
