using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>A link with its text; the address starts with "/" or is absolute.</summary>
public sealed record PageLink(string Text, string Address);

/// <summary>A colour in its two forms, each written #rrggbb.</summary>
public sealed record LightDark(string Light, string Dark);

/// <summary>The pages to which texts of the theme lead.</summary>
public sealed record SiteLinks
{
    public required PageLink Search { get; init; }
    /// <summary>Address of the page that compares any roles.</summary>
    public required string Compare { get; init; }
    /// <summary>Address of the index of skills.</summary>
    public required string Skills { get; init; }
    /// <summary>Address of the part of a page that explains the levels.</summary>
    public required string LevelScale { get; init; }
    /// <summary>Address of the matrix of roles and skills.</summary>
    public required string Matrix { get; init; }
    /// <summary>Address of the page on how levels and numbers are made.</summary>
    public required string Method { get; init; }
}

/// <summary>What is the same on every page.</summary>
public sealed record SiteFrame
{
    public required string Name { get; init; }
    public required string Tagline { get; init; }
    /// <summary>BCP 47 tag for the html element, such as "en".</summary>
    public required string Language { get; init; }
    public required ImmutableArray<PageLink> Menu { get; init; }
    public required ImmutableArray<PageLink> FooterLinks { get; init; }
    public required SiteLinks Links { get; init; }
    /// <summary>The highest level that any role needs, 0 to 4: charts of roles end there.</summary>
    public required int HighestRoleLevel { get; init; }
    public required string Repository { get; init; }
    /// <summary>Address of the icon, including the hash in its name.</summary>
    public required string Icon { get; init; }
    /// <summary>Address of the site's own mark, which is before its name; null for the theme's three signs.</summary>
    public string? Mark { get; init; }
    public required string Feed { get; init; }
    /// <summary>Address of the folder of scripts, including the hash in its name, with a slash at the end.</summary>
    public required string Scripts { get; init; }
    /// <summary>The colour behind the page, for browsers that give their own frame the same colour.</summary>
    public required LightDark Background { get; init; }
}

/// <summary>Everything around the content of a page: head, header, breadcrumbs, footer.</summary>
public sealed record PageFrame
{
    public required SiteFrame Site { get; init; }
    /// <summary>The one h1 of the page.</summary>
    public required string Heading { get; init; }
    /// <summary>Text of the title element, unique on the site.</summary>
    public required string Title { get; init; }
    public required string Description { get; init; }
    /// <summary>Address on this site, such as "/roles/ai-engineer/".</summary>
    public required string Address { get; init; }
    /// <summary>Absolute canonical address.</summary>
    public required string Canonical { get; init; }
    /// <summary>From home to the parent page; empty on the home page.</summary>
    public ImmutableArray<PageLink> Breadcrumbs { get; init; } = [];
    /// <summary>Where a reader can propose a change to the file behind this page.</summary>
    public string? EditAddress { get; init; }
    /// <summary>Where a reader can propose another level; null for a page without levels.</summary>
    public string? LevelsAddress { get; init; }
    /// <summary>Date of the last review, ISO 8601.</summary>
    public string? Reviewed { get; init; }
    public PageLink? Previous { get; init; }
    public PageLink? Next { get; init; }
    /// <summary>Address of the same content as markdown.</summary>
    public string? MarkdownAlternate { get; init; }
    /// <summary>JSON-LD documents, already serialised and safe inside a script element.</summary>
    public ImmutableArray<string> StructuredData { get; init; } = [];
    /// <summary>Name of the script that makes the page a tool; null for a page to read.</summary>
    public string? Script { get; init; }
    /// <summary>Asks search engines to leave the page out: for previews and the 404 page.</summary>
    public bool NoIndex { get; init; }
    /// <summary>The numbered sources that the page's citations link to, in the order of their numbers.</summary>
    public ImmutableArray<CitedSource> Citations { get; init; } = [];
}

/// <summary>One entry of a page's numbered list of sources; its anchor is "source-{Number}".</summary>
/// <param name="QuotedIn">Who quotes it, where only a quotation was read.</param>
/// <param name="SiteAddress">The page of this site about the source.</param>
public sealed record CitedSource(int Number, string Title, string Publisher, string Year, string Address, string? QuotedIn, string SiteAddress);

/// <summary>The content of one page. Strings whose names end in Html are trusted markup made by the generator; all others are plain text.</summary>
public abstract record PageModel(PageFrame Frame);

/// <summary>A section of an article: heading (h2) with its anchor, and the text below it.</summary>
public sealed record ArticleSection(string Heading, string Id, string Html)
{
    /// <summary>The heading with its emphasis, code and mark; null where it is plain text.</summary>
    public string? HeadingHtml { get; init; }
}
