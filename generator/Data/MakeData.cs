using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>Makes every file for programs: published data, data for the site's own scripts, markdown for language models, the search index.</summary>
public static class MakeData
{
    /// <param name="findable">What a reader can look for, in the order in which equals are shown.</param>
    /// <param name="facets">What comparisons show of each role's article, in the order of the roles.</param>
    /// <returns>What makes the files; none needs another.</returns>
    public static ImmutableArray<Func<ImmutableArray<OutputFile>>> Run(
        ComparedSite compared, ImmutableArray<SearchEntry> findable, ImmutableArray<ImmutableArray<Facet>> facets)
    {
        var site = compared.Site;
        return
        [
            () => SearchIndex.Run(findable, [.. site.Settings.SearchedAs.Where(page => page.IsOffered).Select(page => page.Address.Value)]),
            .. DataSets.Makers(site).Select(Bound),
            .. ScriptFiles.Makers(compared, facets).Select(One),
            .. MarkdownAlternates.Makers(site).Select(One),
            () => [LlmsTxt.Run(site)],
        ];

        Func<ImmutableArray<OutputFile>> Bound(Func<ComparedSite, ImmutableArray<OutputFile>> maker) => () => maker(compared);

        Func<ImmutableArray<OutputFile>> One(Func<OutputFile> maker) => () => [maker()];
    }
}
