using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks the finished site as a reader would meet it, before anything is published.</summary>
public static class CheckPages
{
    /// <param name="pages">What was read from every page.</param>
    /// <param name="files">What was read from every other file.</param>
    /// <param name="origin">The address of the site, without a slash at its end; null if it has none on the web.</param>
    /// <param name="written">Where contributors wrote addresses of this site: a mistake in one is reported there.</param>
    /// <param name="report">
    /// Receives the mistakes. A mistake that many pages show is reported once; one that may follow from an error already in the report is left out.
    /// </param>
    /// <param name="workers">How many threads check.</param>
    public static void Run(
        ImmutableArray<PageFacts> pages,
        ImmutableArray<FileFacts> files,
        string? origin,
        ImmutableArray<WrittenAddress> written,
        Report report,
        int workers)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, workers) };
        var site = new FinishedSite(pages, files, origin, written);
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
}
