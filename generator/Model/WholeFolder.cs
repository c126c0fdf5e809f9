namespace RoleSite.Generator.Model;

/// <summary>How a folder is listed with everything below it.</summary>
public static class WholeFolder
{
    /// <summary>Symbolic links are not followed: they may lead out of the folder, or round in a circle.</summary>
    public static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
}
