using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>A move from one role to another: what is there, what to learn in which order, what falls away, and a way round.</summary>
public sealed record MovePageModel(PageFrame Frame) : PageModel(Frame)
{
    public required RoleMark From { get; init; }
    public required RoleMark To { get; init; }
    /// <summary>The result in a sentence or two.</summary>
    public required string Lead { get; init; }
    public required MoveFigure Figure { get; init; }
    /// <summary>What counts as the core of the target, in a sentence.</summary>
    public required string CoreMeans { get; init; }
    /// <summary>What the list of skills leaves out of the two roles.</summary>
    public required ImmutableArray<string> Partly { get; init; }
    /// <summary>The skills that mark the target out, with what is missing in each.</summary>
    public required ImmutableArray<MarkingSkill> Signature { get; init; }
    public required ImmutableArray<MoveStep> Steps { get; init; }
    /// <summary>When what marks the role out is learned, and who might put the steps in another order.</summary>
    public required string StepsNote { get; init; }
    /// <summary>Skills to be aware of only, by group.</summary>
    public required ImmutableArray<LinkGroup> Aside { get; init; }
    /// <summary>What needs no work, by level, highest first.</summary>
    public required ImmutableArray<LinkGroup> Keep { get; init; }
    /// <summary>What the target does not ask for, by level, highest first.</summary>
    public required ImmutableArray<LinkGroup> Unused { get; init; }
    public required ImmutableArray<MoveStone> Stones { get; init; }
    /// <summary>The stepping stones, or that there is none, in words.</summary>
    public required string StonesText { get; init; }
    /// <summary>The roles compared, the move back and the like.</summary>
    public required ImmutableArray<Door> Further { get; init; }
}

/// <summary>How much of a move's target is there, and how many skills are kept, deepened, learned and only to know of.</summary>
/// <param name="KeepPercent">Share of the target's levels that the starting role has already, 0 to 100.</param>
/// <param name="KnowOf">New skills that need no step of their own, not counted in <paramref name="Learn"/>.</param>
public sealed record MoveFigure(int KeepPercent, int KeptLevels, int TargetLevels, int Keep, int Deepen, int Learn, int KnowOf);

/// <param name="Step">Where on the page it is learned; null where the level is there already.</param>
public sealed record MarkingSkill(PageLink Skill, LevelRise Rise, PageLink? Step);

/// <summary>From one level to another, as values from 0 to 4 and in words.</summary>
/// <param name="From">Never more than <paramref name="To"/>.</param>
public sealed record LevelRise(int From, int To, string Words);

/// <param name="Summary">What the step holds, in a few words.</param>
public sealed record MoveStep(int Number, string Heading, string Summary, ImmutableArray<MoveSkill> Skills);

/// <param name="Means">What the target level looks like; null where the skill says nothing of its own.</param>
/// <param name="First">Skills that come first, with the step that holds them, in one text; null where there is none.</param>
public sealed record MoveSkill(PageLink Skill, LevelRise Rise, bool Signature, string? Means, string? First);

/// <summary>Links under a heading of a few words.</summary>
public sealed record LinkGroup(string Heading, ImmutableArray<PageLink> Links);

/// <summary>A role between two others, and how much each of the two moves keeps.</summary>
public sealed record MoveStone(RoleMark Role, MoveLink First, MoveLink Second);

/// <summary>A link to a move with what it keeps, in percent, and what it has still to gain, in words.</summary>
public sealed record MoveLink(PageLink Link, int KeepPercent, string Missing);

/// <summary>Choose a move: by two lists with a script, by a square of links without.</summary>
public sealed record MoveIndexModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>How to read the square or the list.</summary>
    public required string Instruction { get; init; }
    public required ImmutableArray<RoleMark> Roles { get; init; }
    public required ImmutableArray<PairRow> Rows { get; init; }
    /// <summary>Moves by the role where they begin, where there are too many roles for a square.</summary>
    public required ImmutableArray<LinkGroup> Listed { get; init; }
}

/// <summary>A move on a page about more than it.</summary>
/// <param name="Id">Its anchor.</param>
public sealed record MoveCard(RoleMark From, RoleMark To, string Id, MoveFigure Figure, PageLink Page);

/// <summary>How much of the target's levels a move brings along, from and to another role; null where there is no page on the move.</summary>
public sealed record MoveSummary(RoleMark Role, int KeepPercentTo, int KeepPercentFrom, PageLink? To, PageLink? From);
