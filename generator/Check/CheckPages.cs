using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Looks at the finished site as a reader would, in memory, before anything is written.</summary>
public static class CheckPages
{
    /// <param name="pages">Every page as HTML.</param>
    /// <param name="files">Every file of the site, the pages among them.</param>
    /// <param name="written">Where writers wrote the addresses of this site, so that a mistake in one is told there.</param>
    /// <param name="report">Takes the mistakes. One mistake is told once, however many pages show it; what may follow from one that the report holds already is not told.</param>
    /// <param name="workers">How many threads read and check.</param>
    public static void Run(ImmutableArray<RenderedPage> pages, ImmutableArray<OutputFile> files, ImmutableArray<WrittenAddress> written, Report report, int workers)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, workers) };
        var origin = SiteOrigin.Of(pages);
        var site = new FinishedSite(ReadFacts(pages, origin, parallel), OtherThan(pages, files), origin, written);
        var findings = new Findings();
        var found = new Report();

        Parallel.ForEach(site.Pages, parallel, page =>
        {
            CheckMarkup.Find(page, findings);
            CheckHead.Find(page, site, findings);
            CheckHeadings.Find(page, findings);
            CheckLinks.Find(page, site, findings, found);
            CheckWeight.Find(page, findings);
        });
        Parallel.ForEach(site.Files, parallel, file => CheckFileLinks.Find(file, site, found));

        CheckTitles.Find(site, findings);
        CheckReach.Find(site, findings);
        CheckAddresses.Find(site, found);
        CheckSitemap.Find(site, found);
        CheckHeadersFile.Find(site, found);
        CheckRedirects.Find(site, found);
        findings.Tell(found, pages.Length);

        var earlier = new EarlierMistakes(report);
        report.TakeOver(found, diagnostic => !earlier.MayCause(diagnostic));
    }

    /// <summary>The files that are no pages. A file beside a page at one address stays, so that it is found.</summary>
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
