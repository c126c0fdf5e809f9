using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>What Netlify says about the site that it builds, in the variables that it sets for every build.</summary>
public static class Netlify
{
    /// <summary>Null where the build does not run on Netlify. A value that cannot be right is left out, and then site.yml counts.</summary>
    public static HostSettings? FromEnvironment(Func<string, string?> variable)
    {
        if (!string.Equals(variable("NETLIFY"), "true", StringComparison.OrdinalIgnoreCase)) return null;

        // URL is the production address in previews too: that is the address a preview's pages name as the real one. The preview's own,
        // DEPLOY_PRIME_URL, is gone once the change is merged, so no page, feed or copied text may name it.
        return new HostSettings(Address(variable("URL")), Repository(variable("REPOSITORY_URL")), variable("CONTEXT") != "production");
    }

    /// <summary>Scheme and host: Netlify serves a site from the root of its host.</summary>
    private static string? Address(string? value) =>
        Web(value) is { AbsolutePath: "/" } address ? address.GetLeftPart(UriPartial.Authority) : null;

    /// <summary>The repository as a browser opens it; what a clone address has besides (".git", a user's name) is removed.</summary>
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
