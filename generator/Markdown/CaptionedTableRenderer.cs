using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoleSite.Generator.Markdown;

/// <summary>A table with its caption, inside a region that scrolls on a phone and that the keyboard can reach.</summary>
internal sealed class CaptionedTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var siblings = obj.Parent!;
        var before = siblings.IndexOf(obj) > 0 ? siblings[siblings.IndexOf(obj) - 1] as ParagraphBlock : null;
        var words = PlainText.Of(before?.Inline);
        if (TableCaption.Is(before)) words = words[TableCaption.Mark.Length..];
        renderer.Write("<section class=\"scroll\" tabindex=\"0\" aria-label=\"").WriteEscape(words).Write("\"><table><caption>");
        WriteCaption(renderer, before);
        renderer.Write("</caption>");
        foreach (var row in obj.OfType<TableRow>())
        {
            renderer.Write(row.IsHeader ? "<thead><tr>" : "<tr>");
            for (var i = 0; i < row.Count; i++) WriteCell(renderer, (TableCell)row[i], row.IsHeader ? "col" : i == 0 ? "row" : null);
            renderer.Write(row.IsHeader ? "</tr></thead><tbody>" : "</tr>");
        }

        renderer.Write("</tbody></table></section>\n");
    }

    /// <summary>A caption may hold links and citations; its first word, "Table:", is not shown.</summary>
    private static void WriteCaption(HtmlRenderer renderer, ParagraphBlock? caption)
    {
        if (caption?.Inline is not { FirstChild: LiteralInline first } || !TableCaption.Is(caption)) return;
        var whole = first.Content;
        first.Content.Start += TableCaption.Mark.Length;
        renderer.WriteChildren(caption.Inline);
        first.Content = whole;
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? scope)
    {
        // The corner of a table heads nothing.
        if (!cell.Descendants<ParagraphBlock>().Any(paragraph => paragraph.Inline?.FirstChild is not null)) scope = null;
        renderer.Write(scope is null ? "<td>" : $"<th scope=\"{scope}\">");
        // A cell holds one paragraph, which needs no tag of its own.
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write(scope is null ? "</td>" : "</th>");
    }
}
