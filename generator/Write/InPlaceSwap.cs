namespace RoleSite.Generator.Write;

/// <summary>
/// The way for a folder that cannot be renamed, such as a mount point: inside it, the old entries are moved out and the new ones in, one by one.
/// A failure on the way is undone. Only a kill during these moves could leave a mixture, which the next build replaces.
/// </summary>
internal sealed class InPlaceSwap(string output) : ISwap
{
    public string Next => Path.Combine(output, SiteFolder.Marker + "-new");

    private string Previous => Path.Combine(output, SiteFolder.Marker + "-old");

    public FileStream Lock()
    {
        // Before anything else, so that the folder is known as ours even if this build is killed.
        SiteFolder.Mark(output);
        return SiteFolder.Lock(Path.Combine(output, SiteFolder.Marker + "-lock"));
    }

    public void CleanUp()
    {
        SiteFolder.Remove(Previous);
        SiteFolder.Remove(Next);
    }

    public bool TrySwap()
    {
        Directory.CreateDirectory(Previous);
        var moved = new Stack<(string From, string To)>();
        try
        {
            MoveContent(output, Previous, moved);
            MoveContent(Next, output, moved);
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
