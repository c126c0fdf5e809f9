using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>Every file that is made for programs rather than people: search engines, feed readers, language models, spreadsheets, the host.</summary>
public static class MachineFiles
{
    /// <param name="styles">Text of each style element that occurs on the site.</param>
    public static ImmutableArray<OutputFile> Run(ComparedSite compared, ImmutableArray<Page> pages, ImmutableArray<string> styles, int workers)
    {
        var site = compared.Site;
        Func<ImmutableArray<OutputFile>>[] makers =
        [
            () => MarkdownTwins.Run(site, workers),
            .. DataSets.Makers(site).Select<Func<ComparedSite, ImmutableArray<OutputFile>>, Func<ImmutableArray<OutputFile>>>(maker => () => maker(compared)),
            () => [ToolData.File(compared), .. CellData.Files(site), .. SkillTexts.Files(site), .. DecodeData.Files(site)],
            () => FacetFiles.Run(site, workers),
            () => Sitemap.Run(site.Settings.Address, pages),
            () => [Robots.Run(site.Settings.Address), Feed.Run(site), LlmsTxt.Run(site)],
            () => [Headers.Run(styles, site.Settings.IsPreview), Redirects.Run(site.Redirects, compared.Comparisons)],
        ];
        var files = new ImmutableArray<OutputFile>[makers.Length];
        Parallel.For(0, makers.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => files[i] = makers[i]());
        return [.. files.SelectMany(made => made)];
    }
}
