using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>Makes every file for the host and for those who come by regularly: headers, redirects, sitemap, robots, feed.</summary>
public static class MakeHostFiles
{
    /// <param name="styles">Text of each style element that occurs on the site.</param>
    public static ImmutableArray<OutputFile> Run(ComparedSite compared, SitePages pages, ImmutableArray<string> styles)
    {
        var site = compared.Site;
        return
        [
            .. Sitemap.Run(site.Settings.Address, pages.Pages),
            Robots.Run(site.Settings.Address),
            Feed.Run(site),
            Headers.Run(styles, site.Settings.IsPreview),
            Redirects.Run(site.Redirects, compared.Comparisons),
        ];
    }
}
