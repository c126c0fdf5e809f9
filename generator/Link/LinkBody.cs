using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Fills the gaps in the HTML of a text: resolves links, names, levels and citations, and remembers where they lead.</summary>
internal sealed class LinkBody
{
    private readonly ResolveLinks _links;
    private readonly AbsoluteMarkdown _markdown;
    private readonly HtmlWriter _html = new();
    private readonly List<CitedHtmlPart> _parts = [];
    private readonly List<WrittenAddress> _written = [];
    private readonly SortedSet<SitePath> _targets = [];

    private LinkBody(ResolveLinks links, AbsoluteMarkdown markdown)
    {
        _links = links;
        _markdown = markdown;
    }

    public static LinkedBody Run(MarkdownBody body, AddressBook book, string siteAddress, Report report)
    {
        var markdown = new AbsoluteMarkdown(siteAddress);
        var link = new LinkBody(new ResolveLinks(book, body.File, report), markdown);
        var introduction = link.Filled(body.Introduction);
        var sections = body.Sections.Select(link.Section).ToImmutableArray();
        return new LinkedBody(introduction, sections, markdown.Of(body), [.. link._targets]) { Written = [.. link._written] };
    }

    private LinkedSection Section(MarkdownSection section)
    {
        var lead = Filled(section.Lead ?? UnlinkedHtml.Empty);
        return new LinkedSection(section.Heading, PageIds.OfHeading(section.Id), lead, Filled(section.Rest))
        {
            Shown = section.LeadMark.Length == 0 ? lead : lead.Followed(new CitedHtml([new CitedHtmlPart(section.LeadMark, null)])),
            // Citations in a heading were reported as mistakes.
            HeadingHtml = string.Concat(Filled(section.HeadingHtml).Parts.Select(part => part.Html)).Trim(),
        };
    }

    private CitedHtml Filled(UnlinkedHtml html)
    {
        foreach (var (stretch, gap) in html.Parts)
        {
            _html.Html(stretch);
            if (gap is not null) Fill(gap);
        }

        Cut(null);
        var parts = _parts.ToImmutableArray();
        _parts.Clear();
        return new CitedHtml(parts);
    }

    private void Fill(Gap gap)
    {
        switch (gap)
        {
            case LinkGap link: Link(link); break;
            case ImageGap image: Image(image); break;
            case AutolinkGap link: _links.CheckAutolink(link.Url, link.Place); break;
            case NameGap name: Name(name.Name, name.Text, "", name.Span, name.Place); break;
            case LevelGap level: Level(level); break;
            case CitationGap citation: Citation(citation); break;
        }
    }

    private void Link(LinkGap link)
    {
        var address = _links.Address(new WrittenLink(link.Url, link.Text, IsImage: false, link.Place)) ?? link.Url;
        _markdown.Readdress(link.UrlSpan, address);
        AddTarget(address, link.Place);
        _html.OpenLink(address);
    }

    private void Image(ImageGap image)
    {
        var address = _links.Address(new WrittenLink(image.Url, image.Text, IsImage: true, image.Place)) ?? image.Url;
        _markdown.Readdress(image.UrlSpan, address);
        if (address.StartsWith('/')) _written.Add(new WrittenAddress(address, image.Place));
        _html.Image(address, image.Text, _links.SizeOf(address));
    }

    /// <summary>The link to a skill with its level behind it, unless words of their own are given.</summary>
    private void Level(LevelGap gap)
    {
        var level = gap.Text is null ? $" ({_links.LevelName(gap.Level)})" : "";
        Name(gap.Skill, gap.Text, level, gap.Span, gap.Place);
    }

    /// <summary>The link to something that has a name, with the words that are given or with its title.</summary>
    /// <param name="behind">Words right after the link.</param>
    private void Name(string name, string? text, string behind, TextSpan span, SourcePlace place)
    {
        if (_links.Name(name, place) is { } target)
        {
            AddTarget(target.Address, place);
            _markdown.Link(span, text ?? target.Text, target.Address, behind);
            _html.Link(target.Address, text ?? target.Text);
        }
        else
        {
            _html.Text(text ?? name);
        }

        _html.Text(behind);
    }

    private void Citation(CitationGap citation)
    {
        if (!_links.IsSource(citation.Source, citation.Place)) return;
        var source = new Slug(citation.Source);
        _markdown.Replace(citation.Span, $"[[{source}]({_markdown.Absolute(SitePath.Source(source).Value)})]");
        Cut(source);
    }

    /// <summary>Ends the current stretch of HTML, followed by a citation or by nothing.</summary>
    private void Cut(Slug? citation)
    {
        if (!_html.IsEmpty || citation is not null) _parts.Add(new CitedHtmlPart(_html.Take(), citation));
    }

    /// <summary>Remembers that the text links to a page of this site.</summary>
    private void AddTarget(string address, SourcePlace place)
    {
        if (!address.StartsWith('/')) return;
        _written.Add(new WrittenAddress(address, place));
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var isTerm = hash >= 0 && address.AsSpan(0, hash).SequenceEqual(PageCatalogue.Glossary.Address.Value);
        _targets.Add(new SitePath(hash < 0 || isTerm ? address : address[..hash]));
    }
}
