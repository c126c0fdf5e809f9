using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>Reads what Netlify says about a site, from the environment variables that it sets for every build.</summary>
public static class Netlify
{
    /// <summary>Null if the build does not run on Netlify. An impossible value is ignored; then the one in site.yml is used.</summary>
    public static HostSettings? FromEnvironment(Func<string, string?> variable)
    {
        if (!string.Equals(variable("NETLIFY"), "true", StringComparison.OrdinalIgnoreCase)) return null;

        // URL is the production address, in previews too, and it is what the pages of a preview name as canonical. DEPLOY_PRIME_URL, the preview's
        // own address, is gone once the change is merged, so no page, feed or copied text may name it.
        return new HostSettings(Address(variable("URL")), Repository(variable("REPOSITORY_URL")), variable("CONTEXT") != "production");
    }

    /// <summary>Scheme and host: Netlify serves a site from the root of its host.</summary>
    private static string? Address(string? value) =>
        Web(value) is { AbsolutePath: "/" } address ? address.GetLeftPart(UriPartial.Authority) : null;

    /// <summary>The repository's address as a browser opens it: without the ".git" and the user name of a clone address.</summary>
    private static string? Repository(string? value)
    {
        if (Web(value, allowUser: true) is not { IsDefaultPort: true } address) return null;

        var path = address.AbsolutePath.TrimEnd('/');
        if (path.EndsWith(".git", StringComparison.OrdinalIgnoreCase)) path = path[..^".git".Length];
        return path.Trim('/').Length > 0 ? $"https://{address.Host}{path}" : null;
    }

    private static Uri? Web(string? value, bool allowUser = false) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { Host.Length: > 0, Query: "", Fragment: "" }
        && (allowUser || address.UserInfo.Length == 0)
            ? address
            : null;
}
