namespace RoleSite.Generator.Parse;

/// <summary>Which addresses may stand in content.</summary>
public static class WebAddresses
{
    /// <summary>An absolute http or https address with a host and without a user name.</summary>
    public static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or '\\');

    public static bool IsMail(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && address.Contains('@', StringComparison.Ordinal) && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>An address of this site from its root; two slashes would lead to another site.</summary>
    public static bool IsOwn(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(c => c is '\\' || char.IsControl(c));

    /// <summary>A path without a scheme: "javascript:" and the like hold a colon before any slash.</summary>
    public static bool IsRelative(string address) =>
        address.Length > 0 && address[0] != '/' && !address.Any(c => c is '\\' || char.IsControl(c))
        && !address.Split('/', '#', '?')[0].Contains(':', StringComparison.Ordinal);
}
