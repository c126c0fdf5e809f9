using RoleSite.Generator.Model;

namespace RoleSite.Generator.Preview;

/// <summary>Looks for changes in a folder and below it once a second: slower than a notification by the system, but always possible.</summary>
internal sealed class PolledFolder : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _path;
    private readonly Action _changed;
    private readonly Timer _timer;
    private readonly Lock _gate = new();
    private HashSet<(string, long, DateTime)> _seen;

    public PolledFolder(string path, Action changed)
    {
        (_path, _changed) = (path, changed);
        _seen = Look();
        _timer = new Timer(_ => LookAgain(), null, Pause, Pause);
    }

    public void Dispose() => _timer.Dispose();

    /// <summary>Compares the folder with its state at the last look, and reports a difference.</summary>
    public void LookAgain()
    {
        lock (_gate)
        {
            var now = Look();
            if (now.SetEquals(_seen)) return;
            _seen = now;
        }

        _changed();
    }

    /// <summary>Every file with its size and the time of its last write; empty if the folder is gone or changes meanwhile.</summary>
    private HashSet<(string, long, DateTime)> Look()
    {
        try
        {
            var files = new DirectoryInfo(_path).EnumerateFiles("*", WholeFolder.Options);
            return [.. files.Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc))];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
