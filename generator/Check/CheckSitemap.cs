using System.Xml;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Whether sitemap.xml names exactly the pages that search engines may show.</summary>
internal static class CheckSitemap
{
    private const string Address = "/sitemap.xml";
    private const int PagesNamed = 5;

    public static void Find(FinishedSite site, Report report)
    {
        // A preview may do without; without an origin each page has been reported already.
        if (site.IsPreview || site.Origin is null) return;
        if (Read(site, Address, report) is not { } named) return;
        var expected = site.Pages.Where(site.IsListed).Select(page => site.Origin + page.Address).ToHashSet(StringComparer.Ordinal);
        Tell(report, "leaves out", expected.Except(named));
        Tell(report, "names what is no page for search engines:", named.Except(expected));
        Tell(report, "names twice", named.CountBy(address => address).Where(count => count.Value > 1).Select(count => count.Key));
    }

    /// <summary>The addresses in a sitemap, or in those that an index names; null where one is missing or no XML.</summary>
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
            using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            isIndex = reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "sitemapindex";
            while (reader.ReadToFollowing("loc", "http://www.sitemaps.org/schemas/sitemap/0.9")) named.Add(reader.ReadElementContentAsString().Trim());
        }
        catch (XmlException mistake)
        {
            Add(report, $"{address[1..]} cannot be read: {mistake.Message}");
            return null;
        }

        if (!isIndex) return named;
        // Parts are not indexes in turn, by the protocol.
        var parts = named.Select(part => Read(site, part.StartsWith(site.Origin!, StringComparison.Ordinal) ? part[site.Origin!.Length..] : part, report)).ToArray();
        return parts.Contains(null) ? null : [.. parts.SelectMany(part => part!)];
    }

    private static void Tell(Report report, string what, IEnumerable<string> addresses)
    {
        var sorted = addresses.Order(StringComparer.Ordinal).ToList();
        if (sorted.Count == 0) return;
        var more = sorted.Count > PagesNamed ? $" and {sorted.Count - PagesNamed} more" : "";
        Add(report, $"The sitemap {what} {string.Join(", ", sorted.Take(PagesNamed))}{more}.");
    }

    private static void Add(Report report, string message) => report.Add(CheckRules.Sitemap, SourcePlace.WholeFile(Address), message);
}
