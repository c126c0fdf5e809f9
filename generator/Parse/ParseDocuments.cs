using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads markdown documents: front matter between two lines of hyphens, then the body.</summary>
internal static class ParseDocuments
{
    public const int LongestTitle = 90;
    public const int LongestSummary = 200;

    public static RoleArticle? Role(TextFile file, Figures? figures, Report report) =>
        Document(file, figures, "a role", RoleArticle.Facets, report, (fields, head) => new RoleArticle(head())
        {
            Plural = fields.Text("plural", LongestTitle),
            Short = ShortForm(fields),
            Group = fields.Slug("group"),
            Sign = fields.Choice("sign", RoleSigns.Signs, required: true) ?? "",
            Colour = fields.Choice("colour", RoleSigns.Colours, required: true) ?? "",
            OtherTitles = fields.Texts("also-known-as", LongestTitle),
            Related = fields.Slugs("related"),
        });

    public static WrittenComparison? Comparison(TextFile file, Figures? figures, Report report) =>
        Document(file, figures, "a comparison", WrittenComparison.Sections, report,
            (fields, head) => new WrittenComparison(head(), fields.RequiredSlugs("roles")));

    public static TextPage? Page(TextFile file, Figures? figures, Report report) =>
        Document(file, figures, "a page", [], report, (_, head) => new TextPage(head()));

    private static Placed<string> ShortForm(Fields fields)
    {
        var text = fields.Text("short", 4);
        if (text.Value.Length is 1 || !text.Value.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            fields.AddDiagnostic(ParseRules.BadValue, text.Place, "'short' must be two to four capital letters or digits.",
                "Write the initials, such as AIE.");
        return text;
    }

    /// <summary>Reads a document: what all documents have, and what the caller reads for its kind; null where the file has no front matter.</summary>
    private static T? Document<T>(TextFile file, Figures? figures, string what, ImmutableArray<string> sections, Report report, Func<Fields,
        Func<DocumentHead>, T> read)
        where T : class
    {
        if (FrontMatter.Split(file, report) is not { } split) return null;
        var tree = ParseMarkdown.Run(new TextPlaces(file.Path, split.Body, split.LinesBefore), split.Body, report);
        if (tree.Text.Length == split.Body.Length) RequiredSections.Check(tree, sections, report);
        // Front matter that cannot be read is reported once and left empty, and the text below it is still checked.
        var block = ReadYaml.Run(file.Path, split.Yaml, 1, report);
        var fields = new Fields(block ?? YamlBlock.Nothing(file.Path), what, block is null ? new Report() : report);
        DocumentHead? head = null;
        var document = read(fields, () => head = Head(file, fields, DrawMarkdown.Run(tree)));
        fields.Done();
        if (block is null) SourcedClaims.Check(tree, figures, report, everyClaim: !sections.IsEmpty);
        else if (head is not null) Claims(file, head, tree, sections, figures, report);
        return document;
    }

    /// <summary>Checks that claims have sources. A plain page is about this site itself, so only its figures need one.</summary>
    private static void Claims(TextFile file, DocumentHead head, MarkdownTree tree, ImmutableArray<string> sections, Figures? figures, Report report)
    {
        SourcedClaims.Check(tree, figures, report, everyClaim: !sections.IsEmpty);
        var fields = new UncitedFigures(file, figures, report);
        fields.CheckTitle(head.Title);
        fields.Check(head.Summary, UncitedFigures.Elsewhere);
    }

    private static DocumentHead Head(TextFile file, Fields fields, MarkdownBody body)
    {
        var reviewed = fields.Date("reviewed");
        return new DocumentHead
        {
            Slug = file.Slug,
            File = file.Path,
            Title = fields.Text("title", LongestTitle),
            Summary = fields.Text("summary", LongestSummary),
            Reviewed = reviewed.Value,
            ReviewedPlace = reviewed.Place,
            Sources = fields.Slugs("sources"),
            History = fields.Blocks("history", "a history entry", required: true, HistoryEntry),
            MovedFrom = fields.Texts("moved-from", 200),
            Body = body,
        };
    }

    private static Revision HistoryEntry(Fields fields)
    {
        var date = fields.Date("date");
        var revision = new Revision(date.Value, fields.Text("change", 400).Value, date.Place);
        fields.Done();
        return revision;
    }
}
