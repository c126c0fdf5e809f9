using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads glossary.yml: terms by id; a definition may hold links and citations.</summary>
public static class ParseGlossary
{
    public static ParsedFile Run(TextFile file, Report report) => ParseSources.EntriesOf(file, "a term", report, (id, fields) => Term(file, id, fields, report));

    private static Term Term(TextFile file, Placed<Slug> id, Fields fields, Report report)
    {
        var name = fields.Text("term", 80);
        var text = fields.Text("definition", 900);
        var aliases = fields.Texts("aliases", 80);
        var see = fields.Slugs("see");
        var sources = fields.Slugs("sources");
        var definition = ParseMarkdown.Run(Places(file, text), text.Value, report);
        if (definition.Sections.Length > 0) fields.Mistake(ParseRules.WrongType, text.Place, "A definition holds no headings.", "Write one to three sentences.");
        return new Term(id, name, definition, [.. aliases.Select(alias => alias.Value)], see, sources);
    }

    /// <summary>A definition on one line can be pointed into; one that is folded over several lines only as a whole.</summary>
    private static TextPlaces Places(TextFile file, Placed<string> text)
    {
        var (_, line, column, _) = text.Place;
        var written = file.Text.Split('\n').ElementAtOrDefault(line - 1) ?? "";
        var at = text.Value.Length == 0 ? -1 : written.IndexOf(text.Value, Math.Clamp(column - 1, 0, written.Length), StringComparison.Ordinal);
        return at < 0 ? new TextPlaces(text.Place) : new TextPlaces(file.Path, text.Value, line - 1, at);
    }
}
