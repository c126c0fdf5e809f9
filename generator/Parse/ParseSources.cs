using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads sources.yml: everything that may be cited, by id.</summary>
public static class ParseSources
{
    public static ParsedFile Run(TextFile file, Report report) => EntriesOf(file, "a source", report, Source);

    /// <summary>Reads a file that is one block of ids, each with a block of its own.</summary>
    public static ParsedFile EntriesOf<T>(TextFile file, string what, Report report, Func<Placed<Slug>, Fields, T> read)
        where T : class
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return new ParsedFile(file.Kind, [], null);
        var documents = ImmutableArray.CreateBuilder<object>();
        foreach (var entry in block.Entries)
        {
            if (Entry(entry, what, report, read) is { } document) documents.Add(document);
        }

        return new ParsedFile(file.Kind, documents.DrainToImmutable(), [.. block.Entries.Select(entry => IdOf(entry))]);
    }

    /// <summary>The id that an entry has or, where that is no id, should have.</summary>
    public static string IdOf(YamlEntry entry) => Slug.IsWellFormed(entry.Key.Value) ? entry.Key.Value : Slug.From(entry.Key.Value);

    /// <summary>One entry of a block of ids; null after a report.</summary>
    public static T? Entry<T>(YamlEntry entry, string what, Report report, Func<Placed<Slug>, Fields, T> read)
        where T : class
    {
        var id = entry.Key.Value;
        if (!Slug.IsWellFormed(id))
        {
            var better = Slug.From(id);
            report.Add(ParseRules.BadValue, entry.Key.Place, $"'{id}' cannot be the id of {what}: ids are made of a-z, 0-9 and single hyphens.", better.Length > 0 ? $"Write '{better}'." : null);
        }
        else if (id.Length > Slug.Longest)
        {
            report.Add(ParseRules.BadValue, entry.Key.Place, $"The id of {what} has {id.Length} characters; at most {Slug.Longest} are allowed, because it becomes part of an address.", "Choose a shorter id.");
        }

        if (entry.Value is not YamlBlock block)
        {
            report.Add(ParseRules.WrongType, entry.Value.Place, $"'{id}' must be a block of keys, but this is {entry.Value.Kind}.", "Write each key on a line of its own under it, indented by two spaces: \"key: value\".");
            return null;
        }

        var fields = new Fields(block, what, report);
        var document = read(new Placed<Slug>(new Slug(id), entry.Key.Place), fields);
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
