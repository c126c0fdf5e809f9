using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;

namespace RoleSite.Generator.Preview;

/// <summary>Reports changes in the watched folders, a whole burst of changes as one.</summary>
internal sealed class InputWatcher : IDisposable
{
    /// <summary>An editor saves in several steps and git writes many files, so the build waits until nothing has changed for this long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    /// <summary>The build starts after this long even if a program keeps writing.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(600);

    private readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly ImmutableArray<WatchedFolder> _folders;
    private long _lastChange;

    /// <param name="cannotWatch">Receives the path of a folder that can only be polled, once a second.</param>
    public InputWatcher(IEnumerable<string> folders, Action<string> cannotWatch) =>
        _folders = [.. folders.Select(folder => new WatchedFolder(folder, Changed, cannotWatch))];

    /// <summary>Returns once something has changed since the last call and no further change follows.</summary>
    public async Task WaitForChangeAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        var first = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(first) < LongestWait)
        {
            var wait = Quiet - Stopwatch.GetElapsedTime(Volatile.Read(ref _lastChange));
            if (wait <= TimeSpan.Zero) break;
            await Task.Delay(wait, stop);
        }

        // Changes so far are part of this burst; those from now on are the next one.
        _changes.Reader.TryRead(out _);
    }

    public void Dispose()
    {
        foreach (var folder in _folders) folder.Dispose();
    }

    private void Changed()
    {
        Volatile.Write(ref _lastChange, Stopwatch.GetTimestamp());
        _changes.Writer.TryWrite(true);
    }
}
