using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Every source, with what rests on it.</summary>
public sealed record SourcesPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<SourceEntry> Sources { get; init; }
}

/// <param name="Page">The page about the source; the text of the link is its title.</param>
/// <param name="RestingOnIt">What rests on it, in words.</param>
public sealed record SourceEntry(PageLink Page, string Publisher, string Year, string RestingOnIt);

/// <summary>One source: what it is, how it was read, and everything that rests on it.</summary>
public sealed record SourcePageModel(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Where the source itself can be read.</summary>
    public required string Address { get; init; }
    /// <summary>What is known about it: publisher, year, licence and so on.</summary>
    public required ImmutableArray<SourceFact> Facts { get; init; }
    public required string? Note { get; init; }
    public required ImmutableArray<PageLink> CitedBy { get; init; }
    /// <summary>The levels that rest on it, one entry per role.</summary>
    public required ImmutableArray<SourceLevels> Levels { get; init; }
}

public sealed record SourceFact(string Name, string Text);

/// <summary>The skills in which a role's level rests on the source.</summary>
public sealed record SourceLevels(RoleMark Role, ImmutableArray<PageLink> Skills);
