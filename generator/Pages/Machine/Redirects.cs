using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>
/// Sends old addresses on for good, in the form of Netlify's _redirects. The rules are not forced ("301!"): should a page come to
/// stand at an old address, it is in the sitemap and in links, and must be reachable. Everything that moves has a markdown twin, which moves along.
/// </summary>
public static class Redirects
{
    public static OutputFile Run(ImmutableArray<Redirect> redirects)
    {
        var text = new StringBuilder("# Old addresses, from moved-from in front matter.\n");
        foreach (var redirect in redirects.OrderBy(redirect => redirect.From, StringComparer.Ordinal))
        {
            text.Append($"{redirect.From} {redirect.To} 301\n");
            text.Append($"{MarkdownTwins.Address(redirect.From)} {MarkdownTwins.Address(redirect.To.Value)} 301\n");
        }

        return WriteText.File("/_redirects", text.ToString());
    }
}
