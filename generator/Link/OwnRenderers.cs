using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;

namespace RoleSite.Generator.Link;

/// <summary>HTML comments in content are notes among contributors.</summary>
public sealed class NothingRenderer<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected override void Write(HtmlRenderer renderer, T obj)
    {
        // Nothing of it reaches the page.
    }
}

/// <summary>A heading with the anchor that links lead to.</summary>
public sealed class OwnHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        renderer.Write($"<h{obj.Level} id=\"").WriteEscape(PageIds.OfHeading(ParseMarkdown.HeadingId(obj))).Write("\">");
        renderer.WriteLeafInline(obj);
        renderer.Write($"</h{obj.Level}>\n");
    }
}

/// <summary>Code may be wider than a phone; it scrolls, and the keyboard can reach it.</summary>
public sealed class OwnCodeBlockRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        renderer.Write("<pre tabindex=\"0\"><code");
        if (obj is FencedCodeBlock { Info.Length: > 0 } fenced) renderer.Write(" class=\"language-").WriteEscape(fenced.Info).Write("\"");
        renderer.Write(">");
        renderer.WriteLeafRawLines(obj, true, true);
        renderer.Write("</code></pre>\n");
    }
}

/// <summary>Links and images of markdown, resolved.</summary>
public sealed class OwnLinkRenderer(BodyRenderer body) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var place = body.Body.Places.At(obj.Span.Start, obj.Span.Length);
        var text = PlainText.Of(obj);
        var address = body.Links.Address(new WrittenLink(obj.Url ?? "", text, obj.IsImage, place)) ?? obj.Url ?? "";
        body.Readdress(obj, address);
        if (obj.IsImage)
        {
            body.Shows(address, place);
            WriteImage(renderer, address, text);
            return;
        }

        body.Leads(address, place);
        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }

    /// <summary>With its size, so that the text around it does not jump when the image comes.</summary>
    private void WriteImage(HtmlRenderer renderer, string address, string text)
    {
        renderer.Write("<img loading=\"lazy\" src=\"").WriteEscapeUrl(address).Write('"');
        if (body.Links.SizeOf(address) is var (width, height)) renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        renderer.Write(" alt=\"").WriteEscape(text).Write("\">");
    }
}

/// <summary>An address in angle brackets; one that was copied from a preview is told.</summary>
public sealed class OwnAutolinkRenderer(BodyRenderer body) : AutolinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (!obj.IsEmail) body.Links.Autolink(obj.Url, body.Body.Places.At(obj.Span.Start, obj.Span.Length));
        base.Write(renderer, obj);
    }
}

/// <summary>[[name]] and [[name|text]].</summary>
public sealed class ReferenceRenderer(BodyRenderer body) : HtmlObjectRenderer<ReferenceInline>
{
    protected override void Write(HtmlRenderer renderer, ReferenceInline obj)
    {
        var place = body.Body.Places.At(obj.Span.Start, obj.Span.Length);
        if (body.Links.Name(obj.Name, place) is not { } target)
        {
            renderer.WriteEscape(obj.Text ?? obj.Name);
            return;
        }

        body.Leads(target.Address, place);
        var text = obj.Text ?? target.Text;
        body.Replace(obj, $"[{MarkdownText.Plain(text)}]({body.Absolute(target.Address)})");
        renderer.Write("<a href=\"").WriteEscapeUrl(target.Address).Write("\">").WriteEscape(text).Write("</a>");
    }
}

/// <summary>[[skill@level]], with or without the role before and words after it: the link to the skill, with its level unless words are given.</summary>
public sealed class LevelRenderer(BodyRenderer body) : HtmlObjectRenderer<LevelInline>
{
    protected override void Write(HtmlRenderer renderer, LevelInline obj)
    {
        var place = body.Body.Places.At(obj.Span.Start, obj.Span.Length);
        var level = obj.Text is null ? $" ({body.Links.Level(obj.Level)})" : "";
        if (body.Links.Name(obj.Skill, place) is not { } target)
        {
            renderer.WriteEscape(obj.Text ?? obj.Skill).WriteEscape(level);
            return;
        }

        body.Leads(target.Address, place);
        var text = obj.Text ?? target.Text;
        body.Replace(obj, $"[{MarkdownText.Plain(text)}]({body.Absolute(target.Address)}){MarkdownText.Plain(level)}");
        renderer.Write("<a href=\"").WriteEscapeUrl(target.Address).Write("\">").WriteEscape(text).Write("</a>").WriteEscape(level);
    }
}

/// <summary>[@source]: its number is known only on the page that shows it.</summary>
public sealed class CitationRenderer(BodyRenderer body) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        var place = body.Body.Places.At(obj.Span.Start, obj.Span.Length);
        if (!body.Links.IsSource(obj.Source, place)) return;
        body.Replace(obj, $"[[{obj.Source}]({body.Absolute(SitePath.Source(new Slug(obj.Source)).Value)})]");
        renderer.Writer.Flush();
        body.Cut(new Slug(obj.Source));
    }
}

/// <summary>[editorial] leads to what that word means.</summary>
public sealed class EditorialRenderer : HtmlObjectRenderer<EditorialInline>
{
    public const string Mark = "<a class=\"ed\" href=\"/method/#editorial\">editorial</a>";

    protected override void Write(HtmlRenderer renderer, EditorialInline obj) => renderer.Write(Mark);
}

/// <summary>A table with its caption, inside a region that scrolls on a phone and that the keyboard can reach.</summary>
public sealed class CaptionedTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var siblings = obj.Parent!;
        var before = siblings.IndexOf(obj) > 0 ? siblings[siblings.IndexOf(obj) - 1] as ParagraphBlock : null;
        var words = PlainText.Of(before?.Inline);
        if (MarkdownForm.IsCaption(before)) words = words[MarkdownForm.CaptionMark.Length..];
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
        if (caption?.Inline is not { FirstChild: LiteralInline first } || !MarkdownForm.IsCaption(caption)) return;
        var whole = first.Content;
        first.Content.Start += MarkdownForm.CaptionMark.Length;
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
