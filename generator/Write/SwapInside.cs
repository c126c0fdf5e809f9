namespace RoleSite.Generator.Write;

/// <summary>
/// The way for a folder that cannot be renamed, such as a mount point: new and old content change places entry by entry, inside the folder.
/// What fails on the way is undone; only a kill in the few moments of renaming could leave a mixture, which the next build replaces.
/// </summary>
internal sealed class SwapInside(string output) : ISwap
{
    public string Fresh => Path.Combine(output, SiteFolder.Marker + "-new");

    private string Aside => Path.Combine(output, SiteFolder.Marker + "-old");

    public FileStream Lock()
    {
        // Before anything else, so that the folder counts as ours even if this build is killed.
        SiteFolder.Mark(output);
        return SiteFolder.Lock(Path.Combine(output, SiteFolder.Marker + "-lock"));
    }

    public void CleanUp()
    {
        SiteFolder.Remove(Aside);
        SiteFolder.Remove(Fresh);
    }

    public bool TrySwap()
    {
        Directory.CreateDirectory(Aside);
        var moved = new Stack<(string From, string To)>();
        try
        {
            MoveContent(output, Aside, moved);
            MoveContent(Fresh, output, moved);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            while (moved.TryPop(out var move)) Move(move.To, move.From);
            throw;
        }

        return true;
    }

    private static void MoveContent(string from, string to, Stack<(string From, string To)> moved)
    {
        foreach (var entry in Directory.GetFileSystemEntries(from))
        {
            var name = Path.GetFileName(entry);
            if (name.StartsWith(SiteFolder.Marker, StringComparison.Ordinal)) continue;
            var target = Path.Combine(to, name);
            Move(entry, target);
            moved.Push((entry, target));
        }
    }

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from)) Directory.Move(from, to);
        else File.Move(from, to);
    }
}
