using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks the finished site as a reader would meet it, in memory, before anything is written.</summary>
public static class CheckPages
{
    /// <param name="pages">Every page as HTML.</param>
    /// <param name="files">Every file of the site, the pages among them.</param>
    /// <param name="written">Where contributors wrote addresses of this site: a mistake in one is reported there.</param>
    /// <param name="report">
    /// Receives the mistakes. A mistake that many pages show is reported once; one that may follow from an error already in the report is left out.
    /// </param>
    /// <param name="workers">How many threads read and check.</param>
    public static void Run(
        ImmutableArray<RenderedPage> pages, ImmutableArray<OutputFile> files, ImmutableArray<WrittenAddress> written, Report report, int workers)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, workers) };
        var origin = SiteOrigin.Of(pages);
        var site = new FinishedSite(ReadFacts(pages, origin, parallel), OtherThan(pages, files), origin, written);
        var diagnostics = new PageDiagnostics();
        var found = new Report();

        Parallel.ForEach(site.Pages, parallel, page =>
        {
            CheckMarkup.Find(page, diagnostics);
            CheckPageHead.Find(page, site, diagnostics);
            CheckHeadings.Find(page, diagnostics);
            CheckLinks.Find(page, site, diagnostics, found);
            CheckWeight.Find(page, diagnostics);
        });
        Parallel.ForEach(site.Files, parallel, file => CheckFileLinks.Find(file, site, found));

        CheckPageTitles.Find(site, diagnostics);
        CheckReach.Find(site, diagnostics);
        CheckAddresses.Find(site, found);
        CheckSitemap.Find(site, found);
        CheckHeadersFile.Find(site, found);
        CheckRedirects.Find(site, found);
        diagnostics.ReportTo(found, pages.Length);

        var earlier = new EarlierErrors(report);
        report.AddAll(found, diagnostic => !earlier.MayCause(diagnostic));
    }

    /// <summary>The files that are not pages. A second file at the address of a page stays in the list, so that the clash is found.</summary>
    private static ImmutableArray<OutputFile> OtherThan(ImmutableArray<RenderedPage> pages, ImmutableArray<OutputFile> files)
    {
        var left = pages.CountBy(page => page.Page.Address).ToDictionary();
        return [.. files.Where(file => left.GetValueOrDefault(file.Address) == 0 || left[file.Address]-- == 0)];
    }

    private static ImmutableArray<PageFacts> ReadFacts(ImmutableArray<RenderedPage> pages, string? origin, ParallelOptions parallel)
    {
        var facts = new PageFacts[pages.Length];
        // A reader for each thread, since it remembers addresses that it has met before.
        Parallel.For(0, pages.Length, parallel, () => new PageReader(origin), (i, _, reader) =>
        {
            facts[i] = reader.Read(pages[i]);
            return reader;
        }, _ => { });
        return [.. facts];
    }
}
