namespace RoleSite.Generator.Check;

/// <summary>Where the site is on the web, if its address can tell.</summary>
public static class SiteOrigin
{
    /// <summary>The address of the site if it is one of the web without a path, such as "https://example.org"; else null.</summary>
    public static string? Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.AbsolutePath == "/" ? address : null;
}
