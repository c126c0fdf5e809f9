using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Choose two roles from a square of links without a script, or two to four roles with one.</summary>
public sealed record CompareIndexModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required CompareTool Tool { get; init; }
    /// <summary>How to use the square or the list below.</summary>
    public required string Instruction { get; init; }
    public required ImmutableArray<RoleMark> Roles { get; init; }
    public required ImmutableArray<PairRow> Rows { get; init; }
    /// <summary>Comparisons one by one, where there are too many roles for a square.</summary>
    public required ImmutableArray<PageLink> Listed { get; init; }
    public required ImmutableArray<PageLink> Written { get; init; }
}

/// <summary>What readers can choose in the tool that compares any roles, and the empty tables that its script fills.</summary>
public sealed record CompareTool
{
    public required ImmutableArray<ChoiceGroup> Roles { get; init; }
    public required ImmutableArray<Choice> SkillGroups { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    /// <summary>Words for what levels rest on.</summary>
    public required ImmutableArray<string> Bases { get; init; }
    public required SkillTable Differences { get; init; }
    public required FoldedTable OtherDifferences { get; init; }
    public required FacetTable Facets { get; init; }
    public required OverlapPicture Overlap { get; init; }
}

/// <summary>Choices under one heading.</summary>
public sealed record ChoiceGroup(string Name, ImmutableArray<Choice> Choices);

/// <param name="Id">How the choice is named in addresses and data.</param>
public sealed record Choice(string Id, string Name);
