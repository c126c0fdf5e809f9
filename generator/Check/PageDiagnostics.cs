using System.Collections.Concurrent;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Gathers diagnostics of pages. The same one on many pages is one mistake, mostly in the menu or the theme.</summary>
internal sealed class PageDiagnostics
{
    private readonly ConcurrentQueue<(Shared Diagnostic, PageFacts Page)> _found = [];

    /// <param name="what">What is wrong, in sentences that are the same on every page that shows the mistake.</param>
    /// <param name="advice">What to do; null for the rule's own remedy.</param>
    public void Add(Rule rule, PageFacts page, string what, string? advice = null) =>
        _found.Enqueue((new Shared(rule, what, advice), page));

    /// <summary>Reports each mistake once and names the pages that have it.</summary>
    public void ReportTo(Report report, int pageCount)
    {
        foreach (var same in _found.GroupBy(found => found.Diagnostic, found => found.Page))
        {
            var pages = same.DistinctBy(page => page.Address).OrderBy(page => page.Address).ToList();
            report.Add(same.Key.Rule, PlaceOf(pages), $"{same.Key.What} {Where(pages, pageCount)}", same.Key.Advice);
        }
    }

    /// <summary>The input file if all of the pages come from one, else the address of the first.</summary>
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

    /// <summary>What pages have in common that are wrong in the same way.</summary>
    private sealed record Shared(Rule Rule, string What, string? Advice);
}
