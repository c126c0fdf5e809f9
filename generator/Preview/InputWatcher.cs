using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;

namespace RoleSite.Generator.Preview;

/// <summary>Says that something changed in the watched folders, once for a whole burst of changes.</summary>
public sealed class InputWatcher : IDisposable
{
    /// <summary>An editor saves in several steps, git writes many files: the build waits until it has been quiet for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    /// <summary>A program that writes without pause must not put the build off for ever.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(600);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ImmutableArray<WatchedFolder> _folders;
    private long _lastChange;

    /// <param name="cannotWatch">Told the path of a folder that can only be looked at once a second.</param>
    public InputWatcher(IEnumerable<string> folders, Action<string> cannotWatch) => _folders = [.. folders.Select(folder => new WatchedFolder(folder, Changed, cannotWatch))];

    /// <summary>Returns when something has changed since the last call and it is quiet again.</summary>
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

        // What came in the meantime is part of the burst; what comes from now on is a change of its own.
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
