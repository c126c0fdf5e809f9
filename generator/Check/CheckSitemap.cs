using System.Xml;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that sitemap.xml names exactly the pages that search engines may show.</summary>
internal static class CheckSitemap
{
    private const int PagesNamed = 5;

    public static void Find(FinishedSite site, Report report)
    {
        // A preview needs no sitemap. If the origin is unknown, each page has been reported already.
        if (site.IsPreview || site.Origin is null) return;
        if (Read(site, Sitemap.Address, report) is not { } named) return;
        var expected = site.Pages.Where(site.IsListed).Select(page => site.Origin + page.Address).ToHashSet(StringComparer.Ordinal);
        ReportSome(report, "leaves out", expected.Except(named));
        ReportSome(report, "names what is no page for search engines:", named.Except(expected));
        ReportSome(report, "names twice", named.CountBy(address => address).Where(count => count.Value > 1).Select(count => count.Key));
    }

    /// <summary>The addresses in a sitemap, or in those that an index names; null if one is missing or is not XML.</summary>
    private static List<string>? Read(FinishedSite site, string address, Report report)
    {
        if (site.FileAt(address) is not { } file)
        {
            Add(report, $"There is no {address[1..]}.");
            return null;
        }

        var named = new List<string>();
        var isIndex = false;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()), settings);
            isIndex = reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "sitemapindex";
            while (reader.ReadToFollowing("loc", Sitemap.Namespace)) named.Add(reader.ReadElementContentAsString().Trim());
        }
        catch (XmlException fault)
        {
            Add(report, $"{address[1..]} cannot be read: {fault.Message}");
            return null;
        }

        if (!isIndex) return named;
        // Parts are not indexes in turn, by the protocol.
        var parts = named.Select(part => Read(site, Inside(site, part), report)).ToArray();
        return parts.Contains(null) ? null : [.. parts.SelectMany(part => part!)];
    }

    /// <summary>The address of a part without this site's origin.</summary>
    private static string Inside(FinishedSite site, string part) =>
        part.StartsWith(site.Origin!, StringComparison.Ordinal) ? part[site.Origin!.Length..] : part;

    private static void ReportSome(Report report, string what, IEnumerable<string> addresses)
    {
        var sorted = addresses.Order(StringComparer.Ordinal).ToList();
        if (sorted.Count == 0) return;
        var more = sorted.Count > PagesNamed ? $" and {sorted.Count - PagesNamed} more" : "";
        Add(report, $"The sitemap {what} {string.Join(", ", sorted.Take(PagesNamed))}{more}.");
    }

    private static void Add(Report report, string message) => report.Add(CheckRules.Sitemap, SourcePlace.WholeFile(Sitemap.Address), message);
}
