using Markdig.Syntax;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>Draws a tree as HTML, piece by piece, with gaps for what depends on other documents. Nothing of the tree is kept.</summary>
public static class DrawMarkdown
{
    public static MarkdownBody Run(MarkdownTree tree)
    {
        var html = new HtmlDrawing(tree.Places);
        return new MarkdownBody(tree.Places.File, tree.Text, html.Of(tree.Introduction), [.. tree.Sections.Select(section => Section(section, html))])
        {
            Anchors = HeadingAnchors.In(tree),
            Citations = [.. tree.Document.Descendants<CitationInline>().Select(citation => new Slug(citation.Source))],
            Comments = Comments.In(tree.Document, tree.Text),
            LevelsInWords = LevelsInWords.In(tree),
            Words = tree.Blocks.Sum(PlainText.Words),
        };
    }

    private static MarkdownSection Section(TreeSection section, HtmlDrawing html)
    {
        var lead = section.Lead;
        var isMarked = !section.IsEditorial || lead?.Inlines<EditorialInline>().Any() == true;
        return new MarkdownSection(section.Heading, section.Id, section.Place)
        {
            // The heading comes last: it leaves its line open, so the renderer begins what comes after it on a new line.
            Lead = lead is null ? null : html.Of([lead]),
            LeadWords = lead is null ? 0 : PlainText.Words(lead),
            LeadMark = isMarked ? "" : $"<p>{EditorialRenderer.Html}</p>\n",
            Rest = html.Of(section.Blocks[(lead is null ? 0 : 1)..]),
            HeadingHtml = html.Of(section.HeadingBlock),
        };
    }
}
