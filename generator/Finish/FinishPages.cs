using System.Collections.Immutable;
using RoleSite.Generator.Check;
using RoleSite.Generator.Model;
using RoleSite.Generator.Render;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Finish;

/// <summary>What is left of the pages when they are finished.</summary>
/// <param name="Facts">What the checks need to know of each page, in the same order.</param>
/// <param name="Findable">What a reader can look for, in the order in which equals are shown.</param>
public sealed record FinishedPages(ImmutableArray<FinishedPage> Pages, ImmutableArray<PageFacts> Facts, ImmutableArray<SearchEntry> Findable);

/// <summary>
/// Finishes page after page on several threads: makes it, draws it, reads it for the checks, hands it on and forgets it. So memory grows with
/// what the site knows, not with what it shows.
/// </summary>
public static class FinishPages
{
    /// <param name="stylesFor">Gives the style sheet that a page carries inline.</param>
    /// <param name="origin">The address of the site as <see cref="SiteOrigin"/> gives it, to know links to its own pages.</param>
    /// <param name="keep">Takes each page as a file, on several threads at once. The content is lent to it: it must be copied to be kept.</param>
    public static FinishedPages Run(
        PlannedPages planned, Func<PageModel, string> stylesFor, string? origin, Action<OutputFile> keep, int workers)
    {
        var pages = Finish(planned.Pages);
        var search = planned.Search(pages.SelectMany(page => page.Findable));
        pages = [.. pages, .. Finish(search.Pages)];
        return new FinishedPages([.. pages.Select(page => page.Page)], [.. pages.Select(page => page.Facts)], search.Findable);

        Finished[] Finish(ImmutableArray<Func<Page>> makers)
        {
            var finished = new Finished[makers.Length];
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = workers };
            // A reader for each thread, since it remembers addresses that it has met before.
            Parallel.For(0, makers.Length, parallel, () => (Draw: new DrawPage(), Read: new PageReader(origin)), (i, _, tools) =>
            {
                var page = makers[i]();
                var styles = stylesFor(page.Model);
                var html = tools.Draw.Draw(page.Model, styles);
                var facts = tools.Read.Read(html, page.Address) with { InputFile = page.InputFile };
                keep(new OutputFile(page.Address, html));
                finished[i] = new Finished(new FinishedPage(page.Address, page.Model.Frame.NoIndex, page.LastChange, styles), facts, page.Findable);
                return tools;
            }, _ => { });
            return finished;
        }
    }

    private sealed record Finished(FinishedPage Page, PageFacts Facts, ImmutableArray<SearchEntry> Findable);
}
