using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>
/// Redirects old addresses permanently, in the form of Netlify's _redirects. The rules are not forced ("301!"), so that a new page at an old
/// address can be reached.
/// </summary>
public static class Redirects
{
    public const string File = "/_redirects";

    /// <param name="comparisons">
    /// Their addresses name the roles in alphabetical order. An address that names two roles in the other order is redirected as well.
    /// </param>
    public static OutputFile Run(ImmutableArray<Redirect> redirects, IEnumerable<RoleComparison> comparisons)
    {
        var text = new StringBuilder("# Old addresses, from moved-from.\n");
        var moved = redirects.Select(redirect => redirect.From).ToHashSet(StringComparer.Ordinal);
        foreach (var redirect in redirects.OrderBy(redirect => redirect.From, StringComparer.Ordinal))
        {
            text.Append($"{redirect.From} {redirect.To} 301\n");
            if (redirect.HasAlternate)
                text.Append($"{SitePath.MarkdownAlternate(redirect.From)} {SitePath.MarkdownAlternate(redirect.To.Value)} 301\n");
        }

        text.Append("# Two roles, named the other way round.\n");
        foreach (var comparison in comparisons.Where(comparison => comparison.Roles.Length == 2))
        {
            var reversed = PageCatalogue.Compare.Below(string.Join("-vs-", comparison.Roles.Select(role => role.Slug).OrderDescending())).Value;
            if (!moved.Contains(reversed)) text.Append($"{reversed} {comparison.Address} 301\n");
        }

        return OutputFile.OfText(File, text.ToString());
    }
}
