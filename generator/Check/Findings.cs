using System.Collections.Concurrent;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Gathers what is wrong on pages. What is wrong on many pages in the same way is one mistake, mostly in the menu or the theme.</summary>
internal sealed class Findings
{
    private readonly ConcurrentQueue<(Finding Finding, PageFacts Page)> _found = [];

    /// <param name="what">What is wrong, in sentences that are the same on every page that shows the mistake.</param>
    /// <param name="advice">What to do; the rule's own remedy where nothing better is known.</param>
    public void Add(Rule rule, PageFacts page, string what, string? advice = null) => _found.Enqueue((new Finding(rule, what, advice), page));

    /// <summary>Reports each mistake once, with the pages on which it stands.</summary>
    public void Tell(Report report, int pageCount)
    {
        foreach (var same in _found.GroupBy(found => found.Finding, found => found.Page))
        {
            var pages = same.DistinctBy(page => page.Address).OrderBy(page => page.Address).ToList();
            report.Add(same.Key.Rule, PlaceOf(pages), $"{same.Key.What} {Where(pages, pageCount)}", same.Key.Advice);
        }
    }

    /// <summary>The one input file that all of the pages come from, else the address of the first.</summary>
    public static SourcePlace PlaceOf(IReadOnlyList<PageFacts> pages)
    {
        var file = pages[0].InputFile;
        return SourcePlace.WholeFile(file is not null && pages.All(page => page.InputFile == file) ? file : pages[0].Address.Value);
    }

    private static string Where(List<PageFacts> pages, int pageCount)
    {
        if (pages.Count == 1) return $"Page: {pages[0].Address}";
        return pages.Count == pageCount
            ? $"So on all {pageCount} pages; look in the menu of site.yml and in the theme."
            : $"So on {pages.Count} pages, the first is {pages[0].Address}";
    }

    private sealed record Finding(Rule Rule, string What, string? Advice);
}
