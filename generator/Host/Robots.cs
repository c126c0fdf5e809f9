using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>
/// Lets every crawler in and names the sitemap. A preview forbids nothing either: a crawler that may not read a page never sees its
/// "noindex", and an address that somebody links to would still turn up in search results.
/// </summary>
internal static class Robots
{
    public static OutputFile Run(string siteAddress) =>
        OutputFile.OfText("/robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {siteAddress}{Sitemap.Address}\n");
}
