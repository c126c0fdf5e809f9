using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>No HTML in markdown reaches a page: comments are notes from contributors to each other, and other HTML is reported.</summary>
internal sealed class LeftOutRenderer<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected override void Write(HtmlRenderer renderer, T obj)
    {
        // Left out.
    }
}

/// <summary>A heading with the anchor that links lead to.</summary>
internal sealed class SiteHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        renderer.Write($"<h{obj.Level} id=\"").WriteEscape(PageIds.OfHeading(HeadingAnchors.Of(obj))).Write("\">");
        renderer.WriteLeafInline(obj);
        renderer.Write($"</h{obj.Level}>\n");
    }
}

/// <summary>Code may be wider than a phone; it scrolls, and the keyboard can reach it.</summary>
internal sealed class SiteCodeBlockRenderer : HtmlObjectRenderer<CodeBlock>
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

/// <summary>Links and images of markdown.</summary>
internal sealed class SiteLinkRenderer(HtmlDrawing html) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var (url, text, place) = (obj.Url ?? "", PlainText.Of(obj), html.Places.At(obj));
        TextSpan? urlSpan = obj.UrlSpan.IsEmpty ? null : new TextSpan(obj.UrlSpan.Start, obj.UrlSpan.Length);
        html.Leave(obj.IsImage ? new ImageGap(url, text, urlSpan, place) : new LinkGap(url, text, urlSpan, place));
        if (obj.IsImage) return;
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }
}

/// <summary>An address in angle brackets.</summary>
internal sealed class SiteAutolinkRenderer(HtmlDrawing html) : AutolinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (!obj.IsEmail) html.Cut(new AutolinkGap(obj.Url, html.Places.At(obj)));
        base.Write(renderer, obj);
    }
}

/// <summary>[[name]] and [[name|text]].</summary>
internal sealed class ReferenceRenderer(HtmlDrawing html) : HtmlObjectRenderer<ReferenceInline>
{
    protected override void Write(HtmlRenderer renderer, ReferenceInline obj) =>
        html.Leave(new NameGap(obj.Name, obj.Text, new TextSpan(obj.Span.Start, obj.Span.Length), html.Places.At(obj)));
}

/// <summary>[[skill@level]], with or without the role before and words after it.</summary>
internal sealed class LevelRenderer(HtmlDrawing html) : HtmlObjectRenderer<LevelInline>
{
    protected override void Write(HtmlRenderer renderer, LevelInline obj) =>
        html.Leave(new LevelGap(obj.Role, obj.Skill, obj.Level, obj.Text, new TextSpan(obj.Span.Start, obj.Span.Length), html.Places.At(obj)));
}

/// <summary>[@source]: its number is known only on the page that shows it.</summary>
internal sealed class CitationRenderer(HtmlDrawing html) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj) =>
        html.Cut(new CitationGap(obj.Source, new TextSpan(obj.Span.Start, obj.Span.Length), html.Places.At(obj)));
}

/// <summary>[editorial] leads to what that word means.</summary>
internal sealed class EditorialRenderer : HtmlObjectRenderer<EditorialInline>
{
    public static readonly string Html = $"<a class=\"ed\" href=\"{PageCatalogue.Method.At("editorial")}\">editorial</a>";

    protected override void Write(HtmlRenderer renderer, EditorialInline obj) => renderer.Write(Html);
}
