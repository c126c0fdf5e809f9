namespace RoleSite.Generator.Preview;

/// <summary>Watches a folder and everything below it, even when the folder itself is deleted, renamed or created again.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly string _path;
    private readonly Action _changed;
    private readonly Action<string> _cannotWatch;
    private readonly Lock _gate = new();
    private readonly FileSystemWatcher? _parent;
    private FileSystemWatcher? _inside;
    private PolledFolder? _polled;
    private bool _disposed;

    /// <param name="cannotWatch">Receives the folder's path, once, if the system has no watch left and the folder is polled instead.</param>
    public WatchedFolder(string folder, Action changed, Action<string> cannotWatch)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        (_changed, _cannotWatch) = (changed, cannotWatch);
        // A watcher follows the folder that it was made for, so a new folder of the same name is only seen from the parent.
        if (Path.GetDirectoryName(_path) is { } parent && Directory.Exists(parent)) _parent = WatchParent(parent);
        WatchInside();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _parent?.Dispose();
            _inside?.Dispose();
            _polled?.Dispose();
        }
    }

    private FileSystemWatcher? WatchParent(string parent)
    {
        try
        {
            return Watch(parent, Path.GetFileName(_path), NotifyFilters.DirectoryName, below: false, WatchAgain);
        }
        catch (IOException)
        {
            Poll();
            return null;
        }
    }

    private void WatchAgain()
    {
        WatchInside();
        _changed();
    }

    private void WatchInside()
    {
        lock (_gate)
        {
            _inside?.Dispose();
            _inside = null;
            if (_disposed || _polled is not null || !Directory.Exists(_path)) return;
            try
            {
                const NotifyFilters Everything = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
                _inside = Watch(_path, "*", Everything, below: true, _changed);
            }
            catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // Either the folder went away in between, and its parent tells when it is back, or the system gives no more watches.
                if (Directory.Exists(_path)) Poll();
            }
        }
    }

    /// <summary>Polls the folder instead: Linux gives each user a limited number of watches, and other programs may have used them up.</summary>
    private void Poll()
    {
        lock (_gate)
        {
            if (_disposed || _polled is not null) return;
            _polled = new PolledFolder(_path, _changed);
            _inside?.Dispose();
            _inside = null;
        }

        _cannotWatch(_path);
    }

    private FileSystemWatcher Watch(string folder, string filter, NotifyFilters what, bool below, Action changed)
    {
        var watcher = new FileSystemWatcher(folder, filter) { NotifyFilter = what, IncludeSubdirectories = below, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, _) => changed();
        watcher.Created += (_, _) => changed();
        watcher.Deleted += (_, _) => changed();
        watcher.Renamed += (_, _) => changed();
        watcher.Error += (_, error) =>
        {
            // There were more changes than the system could list, so only that something changed is known.
            if (error.GetException() is InternalBufferOverflowException) WatchAgain();
            // The system had no watch left for a new folder below.
            else if (below && error.GetException() is IOException && Directory.Exists(_path)) Poll();
            else changed();
        };
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }
}
