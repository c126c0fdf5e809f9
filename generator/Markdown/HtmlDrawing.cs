using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>Draws the blocks of one text as HTML and leaves a gap wherever Link has to decide.</summary>
internal sealed class HtmlDrawing
{
    private readonly StringBuilder _buffer = new();
    private readonly HtmlRenderer _renderer;
    private readonly List<UnlinkedHtmlPart> _parts = [];

    public HtmlDrawing(TextPlaces places)
    {
        Places = places;
        _renderer = new HtmlRenderer(new StringWriter(_buffer));
        var renderers = _renderer.ObjectRenderers;
        renderers.Replace<HeadingRenderer>(new SiteHeadingRenderer());
        renderers.Replace<LinkInlineRenderer>(new SiteLinkRenderer(this));
        renderers.Replace<AutolinkInlineRenderer>(new SiteAutolinkRenderer(this));
        renderers.Replace<CodeBlockRenderer>(new SiteCodeBlockRenderer());
        renderers.Replace<HtmlBlockRenderer>(new LeftOutRenderer<HtmlBlock>());
        renderers.Replace<HtmlInlineRenderer>(new LeftOutRenderer<HtmlInline>());
        renderers.Insert(0, new ReferenceRenderer(this));
        renderers.Insert(0, new LevelRenderer(this));
        renderers.Insert(0, new CitationRenderer(this));
        renderers.Insert(0, new EditorialRenderer());
        renderers.Insert(0, new CaptionedTableRenderer());
    }

    public TextPlaces Places { get; }

    public UnlinkedHtml Of(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            // A caption is drawn with the table that follows it.
            var isCaption = i + 1 < blocks.Length && blocks[i + 1] is Table;
            if (!isCaption) _renderer.Render(blocks[i]);
        }

        return Finished();
    }

    /// <summary>What is inside the tags of a heading.</summary>
    public UnlinkedHtml Of(HeadingBlock heading)
    {
        _renderer.WriteLeafInline(heading);
        return Finished();
    }

    /// <summary>Leaves a gap that Link fills with HTML.</summary>
    public void Leave(Gap gap)
    {
        // The renderer must know that its line is no longer empty, or it takes the next line break for one too many.
        _renderer.Write("");
        Cut(gap);
    }

    /// <summary>Ends the current stretch of HTML, with a gap that adds no HTML of its own or with none.</summary>
    public void Cut(Gap? gap)
    {
        if (_buffer.Length > 0 || gap is not null) _parts.Add(new UnlinkedHtmlPart(_buffer.ToString(), gap));
        _buffer.Clear();
    }

    private UnlinkedHtml Finished()
    {
        Cut(null);
        var parts = _parts.ToImmutableArray();
        _parts.Clear();
        return new UnlinkedHtml(parts);
    }
}
