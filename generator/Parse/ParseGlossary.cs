using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads glossary.yml: terms by id. A definition may contain links and citations.</summary>
internal static class ParseGlossary
{
    private static readonly ImmutableArray<string> EntryKeys = ["term", "definition", "aliases", "see", "sources"];

    public static ListedEntries<Term>? Run(TextFile file, Figures? figures, Report report) =>
        ReadEntries.OfFile(file, "a term", EntryKeys, report, (id, fields) => Term(file, id, fields, figures, report));

    private static Term Term(TextFile file, Placed<Slug> id, Fields fields, Figures? figures, Report report)
    {
        var name = fields.Text("term", 80);
        var text = fields.Text("definition", 900);
        var aliases = fields.Texts("aliases", 80);
        var see = fields.Slugs("see");
        var sources = fields.Slugs("sources");
        var tree = ParseMarkdown.Run(MarkdownInYaml.Places(file, text), text.Value, report);
        if (tree.Sections.Length > 0)
            fields.AddDiagnostic(ParseRules.WrongType, text.Place, "A definition must not contain headings.", "Write one to three sentences.");
        // The sources of a term cover its whole definition.
        if (sources.IsEmpty) SourcedClaims.Check(tree, figures, report, everyClaim: false);
        return new Term(id, name, DrawMarkdown.Run(tree), [.. aliases.Select(alias => alias.Value)], see, sources);
    }
}
