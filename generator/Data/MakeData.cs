using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>Makes every file for programs: published data, data for the site's own scripts, markdown for language models, the search index.</summary>
public static class MakeData
{
    /// <param name="findable">What a reader can look for, in the order in which equals are shown.</param>
    /// <param name="facets">What comparisons show of each role's article, in the order of the roles.</param>
    public static ImmutableArray<OutputFile> Run(
        ComparedSite compared, ImmutableArray<SearchEntry> findable, ImmutableArray<ImmutableArray<Facet>> facets, int workers)
    {
        var site = compared.Site;
        Func<ImmutableArray<OutputFile>>[] makers =
        [
            () => MarkdownAlternates.Run(site, workers),
            .. DataSets.Makers(site).Select(Bound),
            () => ScriptFiles.Run(compared, facets),
            () => SearchIndex.Run(findable),
            () => [LlmsTxt.Run(site)],
        ];
        var files = new ImmutableArray<OutputFile>[makers.Length];
        Parallel.For(0, makers.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => files[i] = makers[i]());
        return [.. files.SelectMany(made => made)];

        Func<ImmutableArray<OutputFile>> Bound(Func<ComparedSite, ImmutableArray<OutputFile>> maker) => () => maker(compared);
    }
}
