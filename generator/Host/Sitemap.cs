using System.Collections.Immutable;
using System.Xml;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>Lists every page that search engines may show, with the date of its newest content (sitemaps.org, protocol 0.9).</summary>
public static class Sitemap
{
    public const string Address = "/sitemap.xml";

    /// <summary>As many pages as the protocol allows in one file.</summary>
    public const int MostInOneFile = 50_000;

    public const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>One file, or an index and its parts if there are more pages than one file may list.</summary>
    public static ImmutableArray<OutputFile> Run(string siteAddress, IEnumerable<FinishedPage> pages)
    {
        var listed = pages.Where(page => !page.NoIndex).ToArray();
        Array.Sort(listed, (a, b) => a.Address.CompareTo(b.Address));
        if (listed.Length <= MostInOneFile) return [UrlSet(Address, siteAddress, listed)];
        var parts = listed.Chunk(MostInOneFile).ToArray();
        return [Index(siteAddress, parts), .. parts.Select((part, i) => UrlSet(PartAddress(i), siteAddress, part))];
    }

    private static OutputFile UrlSet(string address, string siteAddress, FinishedPage[] pages) =>
        WriteXml.File(address, writer =>
        {
            writer.WriteStartElement("urlset", Namespace);
            foreach (var page in pages) Entry(writer, "url", siteAddress + page.Address, page.LastChange);
            writer.WriteEndElement();
        });

    private static OutputFile Index(string siteAddress, FinishedPage[][] parts) =>
        WriteXml.File(Address, writer =>
        {
            writer.WriteStartElement("sitemapindex", Namespace);
            for (var i = 0; i < parts.Length; i++)
                Entry(writer, "sitemap", siteAddress + PartAddress(i), parts[i].Max(page => page.LastChange));
            writer.WriteEndElement();
        });

    private static string PartAddress(int part) => $"/sitemap-{part + 1}.xml";

    private static void Entry(XmlWriter writer, string element, string address, DateOnly? lastChange)
    {
        writer.WriteStartElement(element, Namespace);
        writer.WriteElementString("loc", Namespace, address);
        if (lastChange is { } date) writer.WriteElementString("lastmod", Namespace, IsoDate.Of(date));
        writer.WriteEndElement();
    }
}
