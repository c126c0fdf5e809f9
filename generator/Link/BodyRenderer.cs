using System.Collections.Immutable;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Renders the blocks of one text to HTML that leaves room for citation numbers, and remembers where its links lead.</summary>
public sealed class BodyRenderer
{
    private readonly StringBuilder _buffer = new();
    private readonly HtmlRenderer _renderer;
    private readonly List<CitedHtmlPart> _parts = [];
    private readonly string _siteAddress;

    public BodyRenderer(MarkdownBody body, ResolveLinks links, string siteAddress)
    {
        _siteAddress = siteAddress;
        Body = body;
        Links = links;
        _renderer = new HtmlRenderer(new StringWriter(_buffer));
        var renderers = _renderer.ObjectRenderers;
        renderers.Replace<HeadingRenderer>(new OwnHeadingRenderer());
        renderers.Replace<LinkInlineRenderer>(new OwnLinkRenderer(this));
        renderers.Replace<AutolinkInlineRenderer>(new OwnAutolinkRenderer(this));
        renderers.Replace<CodeBlockRenderer>(new OwnCodeBlockRenderer());
        renderers.Replace<HtmlBlockRenderer>(new NothingRenderer<HtmlBlock>());
        renderers.Replace<HtmlInlineRenderer>(new NothingRenderer<HtmlInline>());
        renderers.Insert(0, new ReferenceRenderer(this));
        renderers.Insert(0, new LevelRenderer(this));
        renderers.Insert(0, new CitationRenderer(this));
        renderers.Insert(0, new EditorialRenderer());
        renderers.Insert(0, new CaptionedTableRenderer());
    }

    public MarkdownBody Body { get; }

    public ResolveLinks Links { get; }

    public List<Replacement> Replacements { get; } = [];

    public List<WrittenAddress> Written { get; } = [];

    public SortedSet<SitePath> Targets { get; } = [];

    public CitedHtml Render(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            // A caption is rendered with the table that follows it.
            var isCaption = i + 1 < blocks.Length && blocks[i + 1] is Markdig.Extensions.Tables.Table;
            if (!isCaption) _renderer.Render(blocks[i]);
        }

        return Finished();
    }

    /// <summary>What stands in a heading. Citations in it were reported as mistakes.</summary>
    public string Render(HeadingBlock heading)
    {
        _renderer.WriteLeafInline(heading);
        return string.Concat(Finished().Parts.Select(part => part.Html)).Trim();
    }

    private CitedHtml Finished()
    {
        _renderer.Writer.Flush();
        Cut(null);
        var parts = _parts.ToImmutableArray();
        _parts.Clear();
        return new CitedHtml(parts);
    }

    /// <summary>Ends the current stretch of HTML, followed by a citation or by nothing.</summary>
    public void Cut(Slug? citation)
    {
        if (_buffer.Length > 0 || citation is not null) _parts.Add(new CitedHtmlPart(_buffer.ToString(), citation));
        _buffer.Clear();
    }

    /// <summary>Remembers that the text shows an image of this site.</summary>
    public void Shows(string address, SourcePlace place)
    {
        if (address.StartsWith('/')) Written.Add(new WrittenAddress(address, place));
    }

    /// <summary>Remembers that the text links to a page of this site.</summary>
    public void Leads(string address, SourcePlace place)
    {
        if (!address.StartsWith('/')) return;
        Written.Add(new WrittenAddress(address, place));
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var isTerm = address.StartsWith("/glossary/#", StringComparison.Ordinal);
        Targets.Add(new SitePath(hash < 0 || isTerm ? address : address[..hash]));
    }

    /// <summary>An address of this site as it reads from elsewhere.</summary>
    public string Absolute(string address) => address.StartsWith('/') ? _siteAddress + address : address;

    /// <summary>Writes another form of a part of the text into its markdown twin.</summary>
    public void Replace(MarkdownObject part, string markdown) => Replacements.Add(new Replacement(part.Span, markdown));

    /// <summary>Changes only where a link or image leads, so that its words stay as they were written. Where names are explained below the text, the explanation is changed.</summary>
    public void Readdress(LinkInline link, string address)
    {
        if (address.StartsWith('/') && !link.UrlSpan.IsEmpty) Replacements.Add(new Replacement(link.UrlSpan, Absolute(address)));
    }
}
