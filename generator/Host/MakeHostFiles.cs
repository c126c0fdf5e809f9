using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>Makes the files that hosts, crawlers and feed readers read: headers, redirects, sitemap, robots.txt, feed.</summary>
public static class MakeHostFiles
{
    /// <param name="styles">The text of each style element on the site.</param>
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
