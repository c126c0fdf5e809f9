using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>For each role a small file with what comparisons show of its article.</summary>
public static class FacetFiles
{
    /// <param name="facets">Those of each role, in the order of the roles.</param>
    public static IEnumerable<OutputFile> Of(Site site, ImmutableArray<ImmutableArray<Facet>> facets) =>
        site.Roles.Zip(facets, (role, own) => ScriptJson.File<IEnumerable<Facet>>($"/data/facets/{role.Slug}.json", own));
}
