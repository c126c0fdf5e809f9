using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads sources.yml: everything that may be cited, by id.</summary>
public static class ParseSources
{
    private static readonly ImmutableArray<string> InnerKeys = ["title", "authors", "publisher", "year", "address", "licence", "seen", "quoted-in", "note", "still-holds"];

    public static ParsedFile Run(TextFile file, Report report) => EntriesOf(file, "a source", InnerKeys, report, Source);

    /// <summary>Reads a file that is one block of ids, each with a block of its own.</summary>
    /// <param name="inner">The keys that an entry may have.</param>
    public static ParsedFile EntriesOf<T>(TextFile file, string what, ImmutableArray<string> inner, Report report, Func<Placed<Slug>, Fields, T> read)
        where T : class
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return new ParsedFile(file.Kind, [], null);
        var documents = ImmutableArray.CreateBuilder<object>();
        var entries = Entries.OfIds(block.Entries, inner, report);
        foreach (var entry in entries)
        {
            if (Entry(entry, what, report, read) is { } document) documents.Add(document);
        }

        return new ParsedFile(file.Kind, documents.DrainToImmutable(), [.. entries.Select(entry => IdOf(entry))]);
    }

    /// <summary>The id that an entry has or, where that is no id, should have.</summary>
    public static string IdOf(YamlEntry entry) => Slug.IsWellFormed(entry.Key.Value) ? entry.Key.Value : Slug.From(entry.Key.Value);

    /// <summary>One entry of a block of ids; null after a report.</summary>
    public static T? Entry<T>(YamlEntry entry, string what, Report report, Func<Placed<Slug>, Fields, T> read)
        where T : class
    {
        var id = new Fields(YamlBlock.Nothing(entry.Key.Place.File), what, report).IdOf(entry.Key, what);
        if (entry.Value is not YamlBlock block)
        {
            report.Add(ParseRules.WrongType, entry.Value.Place, $"'{id.Value}' must be a block of keys, but this is {entry.Value.Kind}.", "Write each key on a line of its own under it, indented by two spaces: \"key: value\".");
            return null;
        }

        var fields = new Fields(block, what, report);
        var document = read(id, fields);
        fields.Done();
        return document;
    }

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
        fields.OptionalText("still-holds", 300)?.Value);
}
