using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>
/// Sends old addresses on for good, in the form of Netlify's _redirects. The rules are not forced ("301!"): should a page come to
/// stand at an old address, it is in the sitemap and in links, and must be reachable. Everything that moves has a markdown twin, which moves along.
/// </summary>
public static class Redirects
{
    public const string File = "/_redirects";

    /// <param name="comparisons">Addresses name roles by the alphabet; who names two the other way round is sent on as well.</param>
    public static OutputFile Run(ImmutableArray<Redirect> redirects, IEnumerable<RoleComparison> comparisons)
    {
        var text = new StringBuilder("# Old addresses, from moved-from in front matter.\n");
        foreach (var redirect in redirects.OrderBy(redirect => redirect.From, StringComparer.Ordinal))
        {
            text.Append($"{redirect.From} {redirect.To} 301\n");
            text.Append($"{SitePath.MarkdownAlternate(redirect.From)} {SitePath.MarkdownAlternate(redirect.To.Value)} 301\n");
        }

        text.Append("# Two roles, named the other way round.\n");
        foreach (var comparison in comparisons.Where(comparison => comparison.Roles.Length == 2))
        {
            var reversed = PageCatalogue.Compare.Below(string.Join("-vs-", comparison.Roles.Select(role => role.Slug).OrderDescending())).Value;
            if (!redirects.Any(redirect => redirect.From == reversed)) text.Append($"{reversed} {comparison.Address} 301\n");
        }

        return OutputFile.OfText(File, text.ToString());
    }
}
