using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages;

/// <summary>What comparisons show of a role's article, for the tool that compares any roles.</summary>
internal static class RoleFacets
{
    /// <summary>
    /// Citations link to the list of sources on the role's own page: that page cites the article first, so the numbers are the same.
    /// </summary>
    public static ImmutableArray<Facet> Of(Site site, LinkedRole role)
    {
        var citations = Citations.Of(site, role.Body.SectionCitations);
        return
        [
            .. from name in RoleArticle.Facets
               let text = role.Body.Section(name)?.Shown ?? CitedHtml.Empty
               select new Facet(name, citations.Html(text, role.Address.Value)),
        ];
    }
}
