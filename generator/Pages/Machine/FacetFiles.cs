using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>For each role a small file with what comparisons show of its article, so that the tool on /compare/ can set any roles side by side.</summary>
public static class FacetFiles
{
    /// <summary>Citations lead to the numbered sources of the role's own page, which cites its article first and so gives the same numbers.</summary>
    public static ImmutableArray<OutputFile> Run(Site site, int workers)
    {
        var files = new OutputFile[site.Roles.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => files[i] = File(site, site.Roles[i]));
        return [.. files];
    }

    private static OutputFile File(Site site, LinkedRole role)
    {
        var citations = new Citations(site, role.Address.Value);
        citations.Sections(role.Body);
        var facets = RoleArticle.Facets.Select(name => new Facet(name, citations.Html(role.Body.Section(name)?.Shown ?? CitedHtml.Empty)));
        return ScriptJson.File($"/data/facets/{role.Slug}.json", facets);
    }
}

/// <param name="Html">Trusted markup made by the generator.</param>
public sealed record Facet(string Name, string Html);
