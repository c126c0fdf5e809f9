using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>Every file that is made for programs rather than people: search engines, feed readers, language models, spreadsheets, the host.</summary>
public static class MachineFiles
{
    /// <param name="styles">Text of each style element that occurs on the site.</param>
    public static ImmutableArray<OutputFile> Run(ComparedSite compared, ImmutableArray<Page> pages, ImmutableArray<string> styles)
    {
        var site = compared.Site;
        return
        [
            Robots.Run(site.Settings.Address),
            .. Sitemap.Run(site.Settings.Address, pages),
            Feed.Run(site),
            LlmsTxt.Run(site),
            .. MarkdownTwins.Run(site),
            .. DataSets.Files(compared),
            Headers.Run(styles, site.Settings.IsPreview),
            Redirects.Run(site.Redirects),
        ];
    }
}
