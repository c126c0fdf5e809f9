namespace RoleSite.Generator.Write;

/// <summary>The usual way: new and old folder stand side by side and two renames let them change places.</summary>
internal sealed class SwapBeside(string output) : ISwap
{
    // Hidden from listings, and named after the output folder so that two sites in one place do not meet.
    private readonly string _stem = Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}{SiteFolder.Marker}");

    public string Fresh => _stem + "-new";

    private string Aside => _stem + "-old";

    public FileStream Lock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        return SiteFolder.Lock(_stem + "-lock");
    }

    public void CleanUp()
    {
        // Killed between the two renames: the last site is whole, but aside.
        if (Directory.Exists(Aside) && !Directory.Exists(output)) Directory.Move(Aside, output);
        SiteFolder.Remove(Aside);
        SiteFolder.Remove(Fresh);
    }

    public bool TrySwap()
    {
        if (Directory.Exists(output))
        {
            try
            {
                Directory.Move(output, Aside);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        // Where this fails, cleaning up puts the old one back.
        Directory.Move(Fresh, output);
        return true;
    }
}
