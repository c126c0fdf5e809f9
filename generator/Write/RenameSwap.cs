namespace RoleSite.Generator.Write;

/// <summary>The usual way: the new folder is beside the old one, and two renames swap them.</summary>
internal sealed class RenameSwap(string output) : ISwap
{
    // Hidden in listings, and named after the output folder so that two sites in one folder do not share it.
    private readonly string _stem = Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}{SiteFolder.Marker}");

    public string Next => _stem + "-new";

    private string Previous => _stem + "-old";

    public FileStream Lock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        return SiteFolder.Lock(_stem + "-lock");
    }

    public void CleanUp()
    {
        // A build was killed between the two renames: the last site is whole, but under the other name.
        if (Directory.Exists(Previous) && !Directory.Exists(output)) Directory.Move(Previous, output);
        SiteFolder.Remove(Previous);
        SiteFolder.Remove(Next);
    }

    public bool TrySwap()
    {
        if (Directory.Exists(output))
        {
            try
            {
                Directory.Move(output, Previous);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        // If this fails, CleanUp puts the old site back.
        Directory.Move(Next, output);
        return true;
    }
}
