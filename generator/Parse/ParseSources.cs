using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads sources.yml: everything that can be cited, by id.</summary>
internal static class ParseSources
{
    private static readonly ImmutableArray<string> EntryKeys = ["title", "authors", "publisher", "year", "address", "licence", "seen", "quoted-in",
        "note", "still-holds", "moved-from"];

    public static ListedEntries<Source>? Run(TextFile file, Report report) => ReadEntries.OfFile(file, "a source", EntryKeys, report, Source);

    private static Source Source(Placed<Slug> id, Fields fields) => new(
        id,
        fields.Text("title", 300).Value,
        fields.OptionalText("authors", 300)?.Value,
        fields.Text("publisher", 200).Value,
        fields.Number("year", 1900, 2100),
        fields.WebAddress("address").Value,
        fields.Text("licence", 200).Value,
        fields.Date("seen").Value,
        fields.OptionalText("quoted-in", 400)?.Value,
        fields.OptionalText("note", 1000)?.Value,
        fields.OptionalText("still-holds", 300)?.Value)
    {
        MovedFrom = fields.Texts("moved-from", 200),
    };
}
