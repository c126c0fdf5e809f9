using System.Xml;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>The newest changes of the content as an Atom feed (RFC 4287). All dates come from the history in each document.</summary>
internal static class Feed
{
    private const int Newest = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static OutputFile Run(Site site)
    {
        var entries = Entries(site);
        // A site without any change has no date, but the feed needs one.
        var updated = entries.Count == 0 ? "1970-01-01" : entries[0].Date;
        return WriteXml.File(PublishedData.FeedAddress, writer =>
        {
            writer.WriteStartElement("feed", Atom);
            writer.WriteAttributeString("xml", "lang", null, site.Settings.Language);
            Element(writer, "id", site.Settings.Address + PublishedData.FeedAddress);
            Element(writer, "title", $"Changes to {site.Settings.Title}");
            Element(writer, "subtitle", site.Settings.Tagline);
            Element(writer, "updated", Instant(updated));
            Link(writer, "self", "application/atom+xml", site.Settings.Address + PublishedData.FeedAddress);
            Link(writer, "alternate", "text/html", site.Settings.Address + PageCatalogue.Changes.Address);
            writer.WriteStartElement("author", Atom);
            Element(writer, "name", site.Settings.Title);
            Element(writer, "uri", site.Settings.Address + "/");
            writer.WriteEndElement();
            Element(writer, "rights", $"{ContentLicence.Name}, {ContentLicence.Address}");
            foreach (var entry in entries) Write(writer, site.Settings.Address, entry);
            writer.WriteEndElement();
        });
    }

    /// <summary>The newest changes, newest first.</summary>
    private static IReadOnlyList<Entry> Entries(Site site)
    {
        var entries = new List<Entry>();
        foreach (var document in site.Documents) Add(entries, document.Head, document.Address);
        entries.Sort(Order);
        return entries[..Math.Min(Newest, entries.Count)];
    }

    /// <summary>Numbers the changes of one day from the oldest, so that a newer one never renumbers them.</summary>
    private static void Add(List<Entry> entries, DocumentHead head, SitePath page)
    {
        var ordinal = 0;
        for (var i = head.History.Length - 1; i >= 0; i--)
        {
            var revision = head.History[i];
            ordinal = i < head.History.Length - 1 && head.History[i + 1].Date == revision.Date ? ordinal + 1 : 1;
            entries.Add(new Entry(page.Value, head.Title.Value, IsoDate.Of(revision.Date), ordinal, revision.Change));
        }
    }

    private static int Order(Entry a, Entry b)
    {
        var date = string.CompareOrdinal(b.Date, a.Date);
        if (date != 0) return date;
        var page = string.CompareOrdinal(a.Page, b.Page);
        return page != 0 ? page : b.Ordinal.CompareTo(a.Ordinal);
    }

    private static void Write(XmlWriter writer, string siteAddress, Entry entry)
    {
        writer.WriteStartElement("entry", Atom);
        Element(writer, "id", $"tag:{new Uri(siteAddress).IdnHost},{entry.Date}:{entry.Page}{entry.Ordinal}");
        Element(writer, "title", entry.Title);
        Element(writer, "updated", Instant(entry.Date));
        Link(writer, "alternate", "text/html", siteAddress + entry.Page);
        Element(writer, "summary", entry.Change);
        writer.WriteEndElement();
    }

    private static void Element(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Atom, WriteXml.Legal(text));

    private static void Link(XmlWriter writer, string relation, string type, string address)
    {
        writer.WriteStartElement("link", Atom);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static string Instant(string date) => $"{date}T00:00:00Z";

    private sealed record Entry(string Page, string Title, string Date, int Ordinal, string Change);
}
