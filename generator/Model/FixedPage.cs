using RoleSite.Theme.Models;

namespace RoleSite.Generator.Model;

/// <summary>A page that has the same address on every site.</summary>
/// <param name="Name">What links and breadcrumbs call it.</param>
/// <param name="InMessages">
/// What messages call it, such as "the index of roles". Null for a page that no message names: one that people write, which has a file to be
/// named by, and the page for addresses that have none.
/// </param>
public sealed record FixedPage(SitePath Address, string Name, string? InMessages)
{
    /// <summary>Place among the links at the foot of every page, from 1; null where it is not one of them.</summary>
    public int? InFooter { get; init; }

    /// <summary>What leads to it from the front page and from the page for unknown addresses; null where nothing does.</summary>
    public PageCard? Door { get; init; }

    /// <summary>What leads to it from the page for unknown addresses alone, before the doors; null for all pages that have a door.</summary>
    public PageCard? NotFoundDoor { get; init; }

    /// <summary>A question that the page answers, for the first lines of the front page; null where it is not asked there.</summary>
    public PageCard? Question { get; init; }

    /// <summary>Name of the script that makes the page a tool; null for a page to read.</summary>
    public string? Script { get; init; }

    public PageLink Link => new(Name, Address.Value);

    /// <summary>The address of a page below this one, such as that of a role below the index of roles.</summary>
    public SitePath Below(string name) => new($"{Address}{name}/");

    /// <summary>The address of a part of the page.</summary>
    public SitePath At(string anchor) => new($"{Address}#{anchor}");
}

/// <summary>How a page is offered to those who do not know it.</summary>
/// <param name="Order">Place among the cards of its kind, from 1; pages with the same place keep the order of the catalogue.</param>
/// <param name="Link">Words of the link.</param>
/// <param name="Text">What is said beside the link.</param>
public sealed record PageCard(int Order, string Link, string Text);
