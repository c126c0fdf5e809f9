using System.Collections.Immutable;
using System.Threading.Channels;

namespace RoleSite.Generator.Preview;

/// <summary>Says that something changed in the watched folders, once for a whole burst of changes.</summary>
public sealed class InputWatcher : IDisposable
{
    /// <summary>An editor saves in several steps, git writes many files: the build waits until it has been quiet for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    /// <summary>A program that writes without pause must not put the build off for ever.</summary>
    private const int MostWaits = 20;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ImmutableArray<WatchedFolder> _folders;

    public InputWatcher(IEnumerable<string> folders) => _folders = [.. folders.Select(folder => new WatchedFolder(folder, () => _changes.Writer.TryWrite(true)))];

    /// <summary>Returns when something has changed since the last call and it is quiet again.</summary>
    public async Task WaitForChangeAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        for (var waits = 0; waits < MostWaits; waits++)
        {
            await Task.Delay(Quiet, stop);
            if (!_changes.Reader.TryRead(out _)) return;
        }
    }

    public void Dispose()
    {
        foreach (var folder in _folders) folder.Dispose();
    }
}
