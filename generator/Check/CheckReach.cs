using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that readers who begin at the front page can reach every page by following links.</summary>
internal static class CheckReach
{
    public static void Find(FinishedSite site, PageDiagnostics diagnostics)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Walk(SitePath.Home.Value, site, reached);
        var lost = site.Pages.Where(page => site.IsListed(page) && !reached.Contains(page.Address.Value)).OrderBy(page => page.Address).ToList();
        if (lost.Count == 0) return;

        // A page that nothing links to hides the pages that only it links to. That is one mistake, reported at the first page.
        var linked = lost.SelectMany(page => LinksOf(page).Where(address => address != page.Address.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var page in lost.Where(page => !linked.Contains(page.Address.Value)).Concat(lost))
        {
            var before = reached.Count;
            if (!Walk(page.Address.Value, site, reached)) continue;
            var behind = reached.Count - before - 1;
            var others = behind switch
            {
                0 => "",
                1 => " One more page can only be reached through it.",
                _ => $" {behind} more pages can only be reached through it.",
            };
            diagnostics.Add(CheckRules.Orphan, page, $"No way of links leads from the front page to '{page.Address}'.{others}");
        }
    }

    /// <summary>Adds every page that can be reached from the given one; returns false if it had been reached before.</summary>
    private static bool Walk(string start, FinishedSite site, HashSet<string> reached)
    {
        if (!reached.Add(start)) return false;
        var next = new Stack<string>();
        next.Push(start);
        while (next.TryPop(out var address))
        {
            if (site.PageAt(address) is not { } page) continue;
            foreach (var link in LinksOf(page))
            {
                if (site.PageAt(link) is not null && reached.Add(link)) next.Push(link);
            }
        }

        return true;
    }

    private static IEnumerable<string> LinksOf(PageFacts page)
    {
        foreach (var reference in page.References)
        {
            if (reference.Kind == ReferenceKind.Link) yield return reference.Path;
        }
    }
}
