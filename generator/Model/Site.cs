using System.Collections.Immutable;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Model;

/// <summary>What Link hands on: every address known, every link and citation in a text resolved, backlinks gathered.</summary>
public sealed record Site
{
    public required SiteSettings Settings { get; init; }
    public required LevelScale Levels { get; init; }
    public required SkillCatalogue Skills { get; init; }
    public required ImmutableArray<LinkedRole> Roles { get; init; }
    public required ImmutableArray<LinkedComparison> Comparisons { get; init; }
    public required ImmutableArray<LinkedTextPage> Pages { get; init; }
    /// <summary>Everything that people wrote as a document: roles, comparisons and pages.</summary>
    public IEnumerable<LinkedDocument> Documents => [.. Roles, .. Comparisons, .. Pages];
    public required ImmutableSortedDictionary<Slug, Source> Sources { get; init; }
    public required ImmutableArray<LinkedTerm> Terms { get; init; }
    /// <summary>Null where there is no titles.yml.</summary>
    public LinkedTitles? Titles { get; init; }
    /// <summary>Null where there is no adverts.yml.</summary>
    public AdvertFile? Adverts { get; init; }
    /// <summary>Null where there is no agreement.yml.</summary>
    public LinkedAgreement? Agreement { get; init; }
    public required ImmutableArray<PublishedAsset> Assets { get; init; }
    /// <summary>For an address, the pages whose text links to it, by title.</summary>
    public required ImmutableSortedDictionary<SitePath, ImmutableArray<PageLink>> Backlinks { get; init; }
    /// <summary>For each source, what rests on it.</summary>
    public required ImmutableSortedDictionary<Slug, SourceUse> SourceUses { get; init; }
    /// <summary>Pages that moved: old address, new address.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }
    /// <summary>Every address of this site that stands in a text or in the menu, so that Check can say where.</summary>
    public ImmutableArray<WrittenAddress> Written { get; init; } = [];
}

/// <summary>A markdown document that has a page of its own, with its links resolved.</summary>
public abstract record LinkedDocument(LinkedBody Body)
{
    public abstract DocumentHead Head { get; }

    public abstract SitePath Address { get; }

    public PageLink Link => new(Head.Title.Value, Address.Value);
}

/// <summary>A role whose article is linked.</summary>
public sealed record LinkedRole(Role Role, LinkedBody Body) : LinkedDocument(Body)
{
    public Slug Slug => Role.Slug;

    public string Title => Role.Title;

    public override DocumentHead Head => Role.Article.Head;

    public override SitePath Address => SitePath.Role(Slug);
}

/// <param name="Roles">The compared roles in the order in which the text names them.</param>
public sealed record LinkedComparison(WrittenComparison Comparison, ImmutableArray<LinkedRole> Roles, LinkedBody Body) : LinkedDocument(Body)
{
    public override DocumentHead Head => Comparison.Head;

    public override SitePath Address => SitePath.Comparison(Roles.Select(role => role.Slug));
}

/// <summary>A plain page such as method or about.</summary>
public sealed record LinkedTextPage(TextPage Page, LinkedBody Body) : LinkedDocument(Body)
{
    public override DocumentHead Head => Page.Head;

    public override SitePath Address => SitePath.Page(Head.Slug.Value);
}

/// <summary>A term of the glossary with the links of its definition resolved.</summary>
public sealed record LinkedTerm(Term Term, LinkedBody Definition);

/// <summary>A file of input/assets under its published name, which carries a hash of its content so that browsers may keep it for ever.</summary>
public sealed record PublishedAsset(string InputPath, SitePath Address, ReadOnlyMemory<byte> Content)
{
    /// <summary>Null where the image does not say how large it is.</summary>
    public ImageSize? Size { get; init; }
}

/// <param name="Address">From the root of the site, with a fragment or without.</param>
public readonly record struct WrittenAddress(string Address, SourcePlace Place);

/// <param name="Place">Where the old address is written.</param>
public sealed record Redirect(string From, SitePath To, SourcePlace Place);

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

    public LinkedSection? Section(string heading) => Sections.FirstOrDefault(section => string.Equals(section.Heading, heading, StringComparison.OrdinalIgnoreCase));
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
