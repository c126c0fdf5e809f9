using System.Collections.Immutable;
using System.Xml;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>The newest changes of the content as an Atom feed (RFC 4287). All dates come from the histories that writers keep.</summary>
public static class Feed
{
    public const string Address = "/changes.xml";

    private const int Newest = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static OutputFile Run(Site site)
    {
        var entries = Entries(site);
        // A site without any change has no date of its own; the feed needs one.
        var updated = entries.IsEmpty ? new DateOnly(1970, 1, 1) : entries[0].Date;
        return WriteXml.File(Address, writer =>
        {
            writer.WriteStartElement("feed", Atom);
            writer.WriteAttributeString("xml", "lang", null, site.Settings.Language);
            Element(writer, "id", site.Settings.Address + Address);
            Element(writer, "title", $"Changes to {site.Settings.Title}");
            Element(writer, "subtitle", site.Settings.Tagline);
            Element(writer, "updated", Instant(updated));
            Link(writer, "self", "application/atom+xml", site.Settings.Address + Address);
            Link(writer, "alternate", "text/html", site.Settings.Address + "/changes/");
            writer.WriteStartElement("author", Atom);
            Element(writer, "name", site.Settings.Title);
            Element(writer, "uri", site.Settings.Address + "/");
            writer.WriteEndElement();
            Element(writer, "rights", $"{ContentLicence.Name}, {ContentLicence.Address}");
            foreach (var entry in entries) Write(writer, site.Settings.Address, entry);
            writer.WriteEndElement();
        });
    }

    private static ImmutableArray<Entry> Entries(Site site) =>
    [
        .. site.Roles.SelectMany(role => EntriesOf(role.Head, role.Address))
            .Concat(site.Comparisons.SelectMany(comparison => EntriesOf(comparison.Head, comparison.Address)))
            .Concat(site.Pages.SelectMany(page => EntriesOf(page.Head, page.Address)))
            .OrderByDescending(entry => entry.Date)
            .ThenBy(entry => entry.Page)
            .ThenByDescending(entry => entry.Ordinal)
            .Take(Newest),
    ];

    /// <summary>Changes of one day are numbered from the oldest, so that a newer one never renumbers them.</summary>
    private static IEnumerable<Entry> EntriesOf(DocumentHead head, SitePath page) =>
        head.History.Reverse()
            .GroupBy(revision => revision.Date)
            .SelectMany(day => day.Select((revision, i) => new Entry(page, head.Title.Value, revision.Date, i + 1, revision.Change)));

    private static void Write(XmlWriter writer, string siteAddress, Entry entry)
    {
        writer.WriteStartElement("entry", Atom);
        Element(writer, "id", $"tag:{new Uri(siteAddress).IdnHost},{WriteText.Date(entry.Date)}:{entry.Page}{entry.Ordinal}");
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

    private static string Instant(DateOnly date) => $"{WriteText.Date(date)}T00:00:00Z";

    private readonly record struct Entry(SitePath Page, string Title, DateOnly Date, int Ordinal, string Change);
}
