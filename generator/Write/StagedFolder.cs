using System.Collections.Concurrent;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>The folder in which a new site is put together, file by file and on several threads, before it takes the place of the old one.</summary>
internal sealed class StagedFolder
{
    private readonly string _folder;
    private readonly Lock _making = new();
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SitePath> _files = new(StringComparer.OrdinalIgnoreCase);

    public StagedFolder(string folder)
    {
        SiteFolder.Mark(folder);
        _folder = folder;
    }

    /// <summary>Writes the file, but none outside the folder or in the place of another: these are found once all addresses are known.</summary>
    public void Write(OutputFile file)
    {
        if (OutputGuard.LeadsOut(file.Address) || !_files.TryAdd(file.Address.File, file.Address)) return;
        var path = Path.Combine(_folder, file.Address.File);
        MakeFolder(Path.GetDirectoryName(path)!);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, file.Content.Span, fileOffset: 0);
    }

    /// <summary>Makes the folder once, and lets no thread go on before it is there.</summary>
    private void MakeFolder(string folder)
    {
        lock (_making)
        {
            if (_folders.Contains(folder)) return;
            Directory.CreateDirectory(folder);
            _folders.Add(folder);
        }
    }
}
