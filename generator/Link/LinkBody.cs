using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;

namespace RoleSite.Generator.Link;

/// <summary>Resolves a text's links and turns it into HTML, piece by piece, and into markdown with absolute links.</summary>
public static class LinkBody
{
    public static LinkedBody Run(MarkdownBody body, AddressBook book, string siteAddress, Report report)
    {
        var renderer = new BodyRenderer(body, new ResolveLinks(book, body.Places.File, report), siteAddress);
        var introduction = renderer.Render(body.Introduction);
        var sections = body.Sections.Select(section => Section(section, renderer)).ToImmutableArray();
        return new LinkedBody(introduction, sections, Markdown(body, renderer.Replacements), [.. renderer.Targets]) { Written = [.. renderer.Written] };
    }

    private static LinkedSection Section(MarkdownSection section, BodyRenderer renderer)
    {
        var leadLength = section.Lead is null ? 0 : 1;
        var lead = renderer.Render(section.Blocks[..leadLength]);
        // Other pages show the lead without its heading, and so without the mark that may stand there.
        var isMarked = !section.IsEditorial || (section.Lead is { } shown && (shown is LeafBlock leaf ? leaf.Inline?.Descendants<EditorialInline>() ?? [] : shown.Descendants<EditorialInline>()).Any());
        return new LinkedSection(section.Heading, PageIds.OfHeading(section.Id), lead, renderer.Render(section.Blocks[leadLength..]))
        {
            Shown = isMarked ? lead : lead.Followed(new CitedHtml([new CitedHtmlPart($"<p>{EditorialRenderer.Mark}</p>\n", null)])),
            HeadingHtml = renderer.Render(section.HeadingBlock),
        };
    }

    /// <summary>The text as written, without comments and with addresses that lead somewhere from anywhere.</summary>
    private static string Markdown(MarkdownBody body, IEnumerable<Replacement> replacements)
    {
        var text = body.Text;
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var replacement in replacements.Concat(body.Comments.Select(comment => new Replacement(comment, ""))).OrderBy(replacement => replacement.Span.Start))
        {
            if (replacement.Span.Start < at) continue;
            result.Append(text, at, replacement.Span.Start - at).Append(replacement.Text);
            at = replacement.Span.End + 1;
        }

        return result.Append(text, at, text.Length - at).ToString().Trim();
    }
}

/// <summary>A stretch of markdown that reads differently outside the repository.</summary>
public readonly record struct Replacement(SourceSpan Span, string Text);
