using System.Collections.Immutable;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Model;

/// <summary>What Link hands on: every address known, every link and citation in a text resolved, backlinks gathered.</summary>
public sealed record Site
{
    private readonly Dictionary<Slug, LinkedRole> _roles = [];
    private readonly Dictionary<Slug, LinkedTerm> _terms = [];

    public required SiteSettings Settings { get; init; }
    public required LevelScale Levels { get; init; }
    public required SkillCatalogue Skills { get; init; }
    public required ImmutableArray<LinkedRole> Roles
    {
        get;
        init
        {
            field = value;
            _roles = value.ToDictionary(role => role.Slug);
        }
    }

    public required ImmutableArray<LinkedComparison> Comparisons { get; init; }
    public required ImmutableArray<LinkedTextPage> Pages { get; init; }
    /// <summary>Everything that people wrote as a document: roles, comparisons and pages.</summary>
    public IEnumerable<LinkedDocument> Documents => [.. Roles, .. Comparisons, .. Pages];
    public required ImmutableSortedDictionary<Slug, Source> Sources { get; init; }
    public required ImmutableArray<LinkedTerm> Terms
    {
        get;
        init
        {
            field = value;
            _terms = value.DistinctBy(term => term.Term.Id.Value).ToDictionary(term => term.Term.Id.Value);
        }
    }

    /// <summary>Null where there is no titles.yml.</summary>
    public LinkedTitles? Titles { get; init; }
    /// <summary>Null where there is no adverts.yml.</summary>
    public AdvertFile? Adverts { get; init; }
    /// <summary>Null where there is no agreement.yml.</summary>
    public LinkedAgreement? Agreement { get; init; }
    /// <summary>The mark that site.yml names; null for the theme's.</summary>
    public PublishedAsset? Mark { get; init; }
    public required ImmutableArray<PublishedAsset> Assets { get; init; }
    /// <summary>For an address, the pages whose text links to it, by title.</summary>
    public required ImmutableSortedDictionary<SitePath, ImmutableArray<PageLink>> Backlinks { get; init; }
    /// <summary>For each source, what rests on it.</summary>
    public required ImmutableSortedDictionary<Slug, SourceUse> SourceUses { get; init; }
    /// <summary>Pages that moved: old address, new address.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }
    /// <summary>Every address of this site that a text or the menu names, so that Check can say where.</summary>
    public ImmutableArray<WrittenAddress> Written { get; init; } = [];

    /// <summary>The role of that name; null where there is none.</summary>
    public LinkedRole? Role(Slug name) => _roles.GetValueOrDefault(name);

    /// <summary>The term of that name; null where there is none.</summary>
    public LinkedTerm? Term(Slug name) => _terms.GetValueOrDefault(name);

    /// <summary>The link to a fixed page; null if this site does not have it, because there is no file for it.</summary>
    public PageLink? LinkTo(FixedPage page)
    {
        if (page == PageCatalogue.Titles) return Titles is null ? null : page.Link;
        return page == PageCatalogue.Agreement ? Agreement?.Link : page.Link;
    }
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
    private readonly SitePath _address = SitePath.Role(Role.Slug);

    public Slug Slug => Role.Slug;

    public string Title => Role.Title;

    public override DocumentHead Head => Role.Article.Head;

    public override SitePath Address => _address;
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

/// <param name="Place">Where the old address is written.</param>
public sealed record Redirect(string From, SitePath To, SourcePlace Place)
{
    /// <summary>Whether the page has a markdown alternate, which moves with it.</summary>
    public bool HasAlternate { get; init; } = true;
}

/// <summary>titles.yml with the texts of its stories linked.</summary>
/// <param name="Stories">One text a story, in their order.</param>
public sealed record LinkedTitles(TitleFilings Filings, ImmutableArray<LinkedBody> Stories);

/// <summary>agreement.yml with its texts linked, one text for each of <see cref="AgreementFile.Bodies"/> in their order.</summary>
public sealed record LinkedAgreement(AgreementFile File, ImmutableArray<LinkedBody> Bodies)
{
    public PageLink Link => new(File.Title.Value, PageCatalogue.Agreement.Address.Value);
}
