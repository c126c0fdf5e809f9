using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages;

/// <summary>What comparisons show of a role's article, so that the tool on /compare/ can set any roles side by side.</summary>
public static class RoleFacets
{
    /// <summary>Citations lead to the numbered sources of the role's own page, which cites its article first and so gives the same numbers.</summary>
    public static ImmutableArray<Facet> Of(Site site, LinkedRole role)
    {
        var citations = Citations.Of(site, role.Body.SectionCitations);
        return [.. RoleArticle.Facets.Select(name => new Facet(name, citations.Html(role.Body.Section(name)?.Shown ?? CitedHtml.Empty, role.Address.Value)))];
    }
}
