using System.Collections.Immutable;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads markdown documents: front matter between two lines of hyphens, then the body.</summary>
public static class ParseDocuments
{
    public const int LongestTitle = 90;
    public const int LongestSummary = 200;

    public static readonly ImmutableArray<string> Signs = ["circle", "square", "triangle", "diamond", "cross", "hexagon"];
    public static readonly ImmutableArray<string> Colours = ["blue", "orange", "green", "purple", "red", "teal"];

    private static readonly ImmutableArray<string> RoleSections = ["Focus", "Skills", "Tasks", "Goal"];
    private static readonly ImmutableArray<string> ComparisonSections = ["In short", "How they differ", "What they share"];

    public static RoleArticle? Role(TextFile file, Report report)
    {
        if (FrontMatter(file, "a role", report) is not { } fields) return null;
        var plural = fields.Text("plural", LongestTitle);
        var shortForm = fields.Text("short", 4);
        if (shortForm.Value.Length is 1 || !shortForm.Value.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            fields.Mistake(ParseRules.BadValue, shortForm.Place, "'short' must be two to four capital letters or digits.", "Write the initials, such as AIE.");
        var article = (Group: fields.Slug("group"), Sign: fields.Choice("sign", Signs, required: true), Colour: fields.Choice("colour", Colours, required: true),
            Aka: fields.Texts("also-known-as", LongestTitle), Related: fields.Slugs("related"));
        return new RoleArticle(Head(file, fields, RoleSections, report))
        {
            Plural = plural.Value,
            Short = shortForm,
            Group = article.Group,
            Sign = article.Sign ?? Signs[0],
            Colour = article.Colour ?? Colours[0],
            AlsoKnownAs = [.. article.Aka.Select(name => name.Value)],
            Related = article.Related,
        };
    }

    public static WrittenComparison? Comparison(TextFile file, Report report)
    {
        if (FrontMatter(file, "a comparison", report) is not { } fields) return null;
        var roles = fields.RequiredSlugs("roles");
        return new WrittenComparison(Head(file, fields, ComparisonSections, report), roles);
    }

    public static TextPage? Page(TextFile file, Report report) =>
        FrontMatter(file, "a page", report) is { } fields ? new TextPage(Head(file, fields, [], report)) : null;

    /// <summary>The facts between the two lines of hyphens.</summary>
    private static Fields? FrontMatter(TextFile file, string what, Report report)
    {
        if (Split(file.Text) is not { } split)
        {
            var opened = file.Text.StartsWith("---\n", StringComparison.Ordinal);
            report.Add(ParseRules.FrontMatter, new SourcePlace(file.Path, 1, 1, 3), opened ? "The front matter that begins here is not closed." : "The file does not begin with front matter.");
            // The body has no known beginning, so nothing more can be said of the file.
            return null;
        }

        var block = ReadYaml.Run(file.Path, split.Yaml, 1, report);
        if (block is not null) return new Fields(block, what, report);
        ParseMarkdown.Run(file.Path, split.Body, split.LinesBefore, 0, report);
        return null;
    }

    private static DocumentHead Head(TextFile file, Fields fields, ImmutableArray<string> sections, Report report)
    {
        var split = Split(file.Text)!.Value;
        var title = fields.Text("title", LongestTitle);
        var summary = fields.Text("summary", LongestSummary);
        var reviewed = fields.Date("reviewed");
        var sources = fields.Slugs("sources");
        var moved = fields.Texts("moved-from", 200);
        var history = fields.Blocks("history", "a history entry", required: true, entry =>
        {
            var revision = new Revision(entry.Date("date").Value, entry.Text("change", 400).Value);
            entry.Done();
            return revision;
        });
        fields.Done();
        var body = ParseMarkdown.Run(file.Path, split.Body, split.LinesBefore, 0, report);
        CheckSections(file, body, sections, report);
        return new DocumentHead
        {
            Slug = file.Slug,
            File = file.Path,
            Title = title,
            Summary = summary,
            Reviewed = reviewed.Value,
            Sources = sources,
            History = history,
            MovedFrom = moved,
            Body = body,
        };
    }

    private static void CheckSections(TextFile file, MarkdownBody body, ImmutableArray<string> required, Report report)
    {
        var others = body.Sections.Where(section => !required.Contains(section.Heading)).ToList();
        foreach (var name in required)
        {
            var section = body.Sections.FirstOrDefault(section => section.Heading == name);
            if (section is null)
            {
                // A heading that nearly fits is one mistake, at its own place.
                var near = DidYouMean.Nearest(name, others.Select(other => other.Heading));
                var place = near is null ? SourcePlace.WholeFile(file.Path) : others.First(other => other.Heading == near).Place;
                report.Add(ParseRules.MissingSection, place, near is null ? $"The section '## {name}' is missing." : $"The section '## {name}' is missing. Is '## {near}' meant to be it?", near is null ? null : $"Write '## {name}'.");
            }
            else if (section.Blocks.FirstOrDefault() is not (ParagraphBlock or ListBlock))
            {
                report.Add(ParseRules.MissingSection, section.Place, $"The section '{name}' does not begin with a paragraph or a list.", "Begin the section with one paragraph or one list that can stand alone; comparison tables show it.");
            }
        }
    }

    private static (string Yaml, string Body, int LinesBefore)? Split(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return null;
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - 4;
        if (end < 0) return null;
        var yaml = end < 4 ? "" : text[4..end];
        var body = end + 5 <= text.Length ? text[(end + 5)..] : "";
        return (yaml, body, 2 + (end < 4 ? 0 : yaml.Count(c => c == '\n') + 1));
    }
}
