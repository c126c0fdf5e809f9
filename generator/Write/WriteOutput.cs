using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>
/// Writes the site to the output folder; nothing else touches it. The new site is written whole beside the old one, file by file as the build
/// finishes them, then the two are swapped by renaming. So a build that fails or is killed leaves the last site as it was.
/// </summary>
/// <param name="outputFolder">The folder as the user names it; it is replaced as a whole.</param>
/// <param name="inputFolder">Must not overlap the output folder.</param>
/// <remarks>No method throws an exception of the file system; <see cref="Publish"/> reports them.</remarks>
public sealed class WriteOutput(string outputFolder, string inputFolder) : IDisposable
{
    private readonly Lock _beginning = new();
    private readonly ConcurrentQueue<SitePath> _addresses = [];
    private readonly ConcurrentQueue<Exception> _failures = [];
    private bool _hasBegun;
    private Rejection? _rejection;
    private ISwap? _swap;
    private FileStream? _lock;
    private StagedFolder? _staged;
    private ImmutableArray<string> _parents = [];

    /// <summary>Stages a file of the new site, a page or another; several threads may do so at once. Nobody sees it yet.</summary>
    public void Add(OutputFile file)
    {
        _addresses.Enqueue(file.Address);
        Begin();
        if (_staged is null || !_failures.IsEmpty) return;
        try
        {
            _staged.Write(file);
        }
        catch (Exception exception) when (WriteFailure.IsExpected(exception))
        {
            _failures.Enqueue(exception);
        }
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    /// <param name="report">Receives the reason if that cannot be done; then the old site is as it was.</param>
    public void Publish(Report report)
    {
        Begin();
        if (_rejection is not null)
        {
            report.Add(_rejection.Rule, Place(), _rejection.Message);
            return;
        }

        try
        {
            if (_staged is not null && OutputGuard.FindBadAddresses(_addresses) is { IsEmpty: false } refused)
                foreach (var message in refused) report.Add(WriteRules.BadFileAddress, Place(), message);
            else
                Swap();
        }
        catch (Exception exception) when (WriteFailure.IsExpected(exception))
        {
            report.Add(WriteFailure.RuleOf(exception), Place(), WriteFailure.Describe(exception, outputFolder));
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Removes what is staged and was not published, and lets other builds write to the output folder.</summary>
    public void Dispose()
    {
        if (_swap is not null) CleanUpAfter(_swap);
        _swap = null;
        _lock?.Dispose();
        _lock = null;
        RemoveEmpty(_parents);
        _parents = [];
    }

    /// <summary>Before the first file, so that nothing is touched if there is none.</summary>
    private void Begin()
    {
        lock (_beginning)
        {
            if (_hasBegun) return;
            _hasBegun = true;
            try
            {
                _rejection = OutputGuard.Examine(outputFolder, inputFolder);
                if (_rejection is not null) return;
                _parents = [.. MissingAbove(FullPath)];
                BeginIn(FullPath);
            }
            catch (Exception exception) when (WriteFailure.IsExpected(exception))
            {
                _failures.Enqueue(exception);
            }
        }
    }

    private void BeginIn(string output)
    {
        var isThere = Directory.Exists(output);
        try
        {
            BeginWith(new RenameSwap(output));
        }
        catch (UnauthorizedAccessException) when (isThere)
        {
            // The parent folder belongs to another user, as where a host prepared the output folder; writing inside it may still be allowed.
            BeginWith(new InPlaceSwap(output));
        }
    }

    private void BeginWith(ISwap swap)
    {
        _lock?.Dispose();
        _lock = swap.Lock();
        _swap = swap;
        swap.CleanUp();
        _staged = new StagedFolder(swap.Next);
    }

    private void Swap()
    {
        // Mostly all fail for one reason; the message must not depend on which thread failed first.
        if (_failures.MinBy(failure => failure.Message, StringComparer.Ordinal) is { } first) ExceptionDispatchInfo.Throw(first);
        if (!_swap!.TrySwap()) SwapContent(_swap.Next, new InPlaceSwap(FullPath));
    }

    /// <summary>A mount point cannot be renamed, so its content is swapped.</summary>
    private static void SwapContent(string staged, InPlaceSwap swap)
    {
        using var build = swap.Lock();
        swap.CleanUp();
        try
        {
            SiteFolder.Copy(staged, swap.Next);
            swap.TrySwap();
        }
        finally
        {
            CleanUpAfter(swap);
        }
    }

    /// <summary>The folders above that are not there yet, the innermost first.</summary>
    private static IEnumerable<string> MissingAbove(string output)
    {
        for (var path = Path.GetDirectoryName(output); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
            yield return path;
    }

    private static void RemoveEmpty(ImmutableArray<string> folders)
    {
        try
        {
            foreach (var folder in folders) Directory.Delete(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It holds the new site, or was not made after all.
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

    private string FullPath => Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));

    /// <summary>The full path of the output folder, so that nobody takes it for a file of the input; empty if it is not a path.</summary>
    private SourcePlace Place() =>
        SourcePlace.WholeFile(string.IsNullOrWhiteSpace(outputFolder) || outputFolder.Contains('\0') ? "" : Path.GetFullPath(outputFolder));
}
