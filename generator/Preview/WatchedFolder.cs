namespace RoleSite.Generator.Preview;

/// <summary>Watches a folder and all below it, also when the folder itself is deleted, renamed or made again.</summary>
public sealed class WatchedFolder : IDisposable
{
    private readonly string _path;
    private readonly Action _changed;
    private readonly Lock _gate = new();
    private readonly FileSystemWatcher? _parent;
    private FileSystemWatcher? _inside;
    private bool _disposed;

    public WatchedFolder(string folder, Action changed)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _changed = changed;
        // A watcher stays with the folder that it was made for, so a new folder of the same name is seen from its parent only.
        _parent = Path.GetDirectoryName(_path) is { } parent && Directory.Exists(parent)
            ? Watch(parent, Path.GetFileName(_path), NotifyFilters.DirectoryName, below: false, WatchAgain)
            : null;
        WatchInside();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _parent?.Dispose();
            _inside?.Dispose();
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
            if (_disposed || !Directory.Exists(_path)) return;
            try
            {
                _inside = Watch(_path, "*", NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size, below: true, _changed);
            }
            catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // The folder went away in between; its parent tells when it is back.
            }
        }
    }

    private FileSystemWatcher Watch(string folder, string filter, NotifyFilters what, bool below, Action changed)
    {
        var watcher = new FileSystemWatcher(folder, filter) { NotifyFilter = what, IncludeSubdirectories = below, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, _) => changed();
        watcher.Created += (_, _) => changed();
        watcher.Deleted += (_, _) => changed();
        watcher.Renamed += (_, _) => changed();
        // More changes than the system could list: what changed is unknown, that something did is not.
        watcher.Error += (_, error) =>
        {
            if (error.GetException() is InternalBufferOverflowException) WatchAgain();
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
