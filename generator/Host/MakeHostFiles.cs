using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>Makes the files that hosts, crawlers and feed readers read: headers, redirects, sitemap, robots.txt, feed.</summary>
public static class MakeHostFiles
{
    /// <param name="pages">Every page of the site.</param>
    /// <returns>What makes the files; none needs another.</returns>
    public static ImmutableArray<Func<ImmutableArray<OutputFile>>> Run(ComparedSite compared, ImmutableArray<FinishedPage> pages)
    {
        var site = compared.Site;
        return
        [
            () => [.. Sitemap.Run(site.Settings.Address, pages)],
            () => [Robots.Run(site.Settings.Address)],
            () => [Feed.Run(site)],
            () => [Headers.Run([.. pages.Select(page => page.Styles).Distinct(StringComparer.Ordinal)], site.Settings.IsPreview)],
            () => [Redirects.Run(site.Redirects, compared.Comparisons)],
        ];
    }
}
