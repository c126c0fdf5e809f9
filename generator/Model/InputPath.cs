namespace RoleSite.Generator.Model;

/// <summary>Paths inside the input folder, as links name them.</summary>
public static class InputPath
{
    /// <summary>The path that a relative one means; null where it leads out of the folder.</summary>
    /// <param name="from">The file in which it is written.</param>
    public static string? Combine(string from, string relative)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
