using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>A text with its links resolved.</summary>
/// <param name="Markdown">The same text as markdown with absolute links, for readers that are machines.</param>
/// <param name="Targets">Addresses on this site that the text links to, without repeats.</param>
public sealed record LinkedBody(CitedHtml Introduction, ImmutableArray<LinkedSection> Sections, string Markdown, ImmutableArray<SitePath> Targets)
{
    /// <summary>Addresses of this site to which the text links or from which it shows an image, each with its place.</summary>
    public ImmutableArray<WrittenAddress> Written { get; init; } = [];

    /// <summary>Every citation, in the order of the text.</summary>
    public IEnumerable<Slug> Citations => Introduction.Citations.Concat(SectionCitations);

    /// <summary>Every citation in a section, in the order of the text.</summary>
    public IEnumerable<Slug> SectionCitations => Sections.SelectMany(section => section.Lead.Citations.Concat(section.Rest.Citations));

    public LinkedSection? Section(string heading) =>
        Sections.FirstOrDefault(section => string.Equals(section.Heading, heading, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Lead">The first paragraph or list: what comparison tables show.</param>
/// <param name="Rest">Everything after the lead.</param>
public sealed record LinkedSection(string Heading, string Id, CitedHtml Lead, CitedHtml Rest)
{
    /// <summary>The heading with its emphasis, code and mark; it holds no links of its own and cites nothing.</summary>
    public required string HeadingHtml { get; init; }

    /// <summary>The lead as other pages show it: with the mark of its heading, if that has one.</summary>
    public required CitedHtml Shown { get; init; }
}

/// <summary>HTML whose citations have no numbers yet: numbers belong to the page on which the text is shown.</summary>
public sealed record CitedHtml(ImmutableArray<CitedHtmlPart> Parts)
{
    public static readonly CitedHtml Empty = new([]);

    public IEnumerable<Slug> Citations => Parts.Select(part => part.Citation).OfType<Slug>();

    public CitedHtml Followed(CitedHtml by) => new([.. Parts, .. by.Parts]);
}

/// <summary>A stretch of HTML and the source cited right after it, if any.</summary>
public sealed record CitedHtmlPart(string Html, Slug? Citation);

/// <param name="Address">From the root of the site, with a fragment or without.</param>
public readonly record struct WrittenAddress(string Address, SourcePlace Place);
