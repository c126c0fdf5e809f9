using System.Collections.Immutable;
using System.Xml;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>Lists for search engines every page that they may show, with the date of its newest content (sitemaps.org, protocol 0.9).</summary>
public static class Sitemap
{
    public const string Address = "/sitemap.xml";

    /// <summary>What the protocol allows in one file.</summary>
    public const int MostInOneFile = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>One file; for more pages than one may hold, an index and its parts.</summary>
    public static ImmutableArray<OutputFile> Run(string siteAddress, IEnumerable<Page> pages)
    {
        Entry[] entries =
        [
            .. pages
                .Where(page => !page.Model.Frame.NoIndex && page.Address.Value != "/404.html")
                .OrderBy(page => page.Address)
                .Select(page => new Entry(page.Address.Value, page.LastChange)),
        ];
        if (entries.Length <= MostInOneFile) return [File(Address, "urlset", "url", siteAddress, entries)];

        var parts = entries.Chunk(MostInOneFile).Select((part, i) => (Address: $"/sitemap-{i + 1}.xml", Entries: part)).ToArray();
        var index = parts.Select(part => new Entry(part.Address, part.Entries.Max(entry => entry.LastChange)));
        return
        [
            File(Address, "sitemapindex", "sitemap", siteAddress, index),
            .. parts.Select(part => File(part.Address, "urlset", "url", siteAddress, part.Entries)),
        ];
    }

    private static OutputFile File(string address, string root, string element, string siteAddress, IEnumerable<Entry> entries) =>
        WriteXml.File(address, writer =>
        {
            writer.WriteStartElement(root, Namespace);
            foreach (var entry in entries) Write(writer, element, siteAddress, entry);
            writer.WriteEndElement();
        });

    private static void Write(XmlWriter writer, string element, string siteAddress, Entry entry)
    {
        writer.WriteStartElement(element, Namespace);
        writer.WriteElementString("loc", Namespace, siteAddress + entry.Address);
        if (entry.LastChange is { } date) writer.WriteElementString("lastmod", Namespace, WriteText.Date(date));
        writer.WriteEndElement();
    }

    private readonly record struct Entry(string Address, DateOnly? LastChange);
}
