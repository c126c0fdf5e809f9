using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Choose two roles without a script from a square of links, or two to four with one.</summary>
public sealed record CompareIndexModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required CompareTool Tool { get; init; }
    /// <summary>How to find a comparison that has a page.</summary>
    public required string Instruction { get; init; }
    public required ImmutableArray<RoleMark> Roles { get; init; }
    public required ImmutableArray<PairRow> Rows { get; init; }
    /// <summary>Comparisons one by one, where there are too many roles for a square.</summary>
    public required ImmutableArray<PageLink> Listed { get; init; }
    public required ImmutableArray<Door> Written { get; init; }
}

/// <summary>What the tool that compares any roles lets a reader choose, and the heads of the tables that its script fills.</summary>
public sealed record CompareTool
{
    public required ImmutableArray<ChoiceGroup> Roles { get; init; }
    public required ImmutableArray<Choice> SkillGroups { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    /// <summary>Words for what levels rest on.</summary>
    public required ImmutableArray<string> Bases { get; init; }
    public required SkillTable Differences { get; init; }
    public required SkillTable Shared { get; init; }
    public required FacetTable Facets { get; init; }
    public required OverlapPicture Overlap { get; init; }
}

/// <summary>Choices under a heading of their own.</summary>
public sealed record ChoiceGroup(string Name, ImmutableArray<Choice> Choices);

/// <param name="Id">How the choice is named in addresses and data.</param>
public sealed record Choice(string Id, string Name);
