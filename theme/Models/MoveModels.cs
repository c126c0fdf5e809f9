using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>A move from one role to another: what you have already, what to learn in which order, what is not needed, and roles between.</summary>
public sealed record MovePageModel(PageFrame Frame) : PageModel(Frame)
{
    public required RoleMark From { get; init; }
    public required RoleMark To { get; init; }
    /// <summary>The result in a sentence or two.</summary>
    public required string Lead { get; init; }
    public required MoveFigure Figure { get; init; }
    /// <summary>What counts as the core of the target role, in a sentence.</summary>
    public required string CoreMeans { get; init; }
    /// <summary>What the list of skills leaves out of the two roles.</summary>
    public required ImmutableArray<string> Partly { get; init; }
    /// <summary>The signature skills of the target role, with what is missing in each.</summary>
    public required ImmutableArray<MarkingSkill> Signature { get; init; }
    /// <summary>The few skills to begin with; empty where nothing needs a step.</summary>
    public required ImmutableArray<FirstMove> First { get; init; }
    /// <summary>How much there is to climb, highest level first.</summary>
    public required ImmutableArray<ClimbRow> Climbs { get; init; }
    public required ImmutableArray<MoveStep> Steps { get; init; }
    /// <summary>When the signature skills are learned, and whether a written text advises another order.</summary>
    public required string StepsNote { get; init; }
    /// <summary>Skills of which awareness is enough, by group.</summary>
    public required ImmutableArray<LinkGroup> AwarenessOnly { get; init; }
    /// <summary>Skills that are at the needed level already, by level, highest first.</summary>
    public required ImmutableArray<LinkGroup> Keep { get; init; }
    /// <summary>Skills that the target role does not need, by level, highest first.</summary>
    public required ImmutableArray<LinkGroup> Unused { get; init; }
    public required ImmutableArray<MoveVia> IntermediateRoles { get; init; }
    /// <summary>What the roles between make easier, or that there are none, in words.</summary>
    public required string IntermediateRolesText { get; init; }
    /// <summary>Links to the comparison of the two roles, the move back and so on.</summary>
    public required ImmutableArray<Door> Further { get; init; }
}

/// <summary>How much of the target role is there already, and how many skills to keep, deepen, learn and be aware of.</summary>
/// <param name="KeepPercent">The share of the target's levels that the starting role has already, 0 to 100.</param>
/// <param name="KnowOf">New skills that need no step of their own, not counted in <paramref name="Learn"/>.</param>
public sealed record MoveFigure(int KeepPercent, int KeptLevels, int TargetLevels, int Keep, int Deepen, int Learn, int KnowOf);

/// <param name="Step">A link to its step on the page; null where the level is there already.</param>
public sealed record MarkingSkill(PageLink Skill, LevelRise Rise, PageLink? Step);

/// <summary>A skill to begin with.</summary>
/// <param name="Means">What the target level looks like; null where the skill has no text of its own.</param>
/// <param name="Opens">A few of the skills that require it, in one text; null where none do.</param>
public sealed record FirstMove(PageLink Skill, LevelRise Rise, bool Signature, string? Means, string? Opens);

/// <summary>What there is to climb to one level: in how many skills, and how many levels in all.</summary>
/// <param name="Means">What somebody at the level can do.</param>
public sealed record ClimbRow(string Level, string Means, int Skills, int Levels);

/// <summary>From one level to another, as values from 0 to 4 and in words.</summary>
/// <param name="From">Never more than <paramref name="To"/>.</param>
public sealed record LevelRise(int From, int To, string Words);

/// <param name="Summary">How many skills the step has, in a few words.</param>
public sealed record MoveStep(int Number, string Heading, string Summary, ImmutableArray<MoveSkill> Skills);

/// <param name="Means">What the target level looks like; null where the skill has no text of its own.</param>
/// <param name="Prerequisites">Skills of the plan to learn first, with their steps, in one text; null where there are none.</param>
public sealed record MoveSkill(PageLink Skill, LevelRise Rise, bool Signature, string? Means, string? Prerequisites);

/// <summary>Links under a short heading.</summary>
public sealed record LinkGroup(string Heading, ImmutableArray<PageLink> Links);

/// <summary>A role between two others, with the move to it and the move on from it.</summary>
public sealed record MoveVia(RoleMark Role, MoveLink First, MoveLink Second);

/// <summary>A link to a move, with what it keeps in percent and what is still to gain in words.</summary>
public sealed record MoveLink(PageLink Link, int KeepPercent, string Missing);

/// <summary>Choose a move from two lists with a script, or from a square of links without one.</summary>
public sealed record MoveIndexModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>How to read the square or the list.</summary>
    public required string Instruction { get; init; }
    public required ImmutableArray<RoleMark> Roles { get; init; }
    public required ImmutableArray<PairRow> Rows { get; init; }
    /// <summary>Where there are too many roles for a square, the moves by the role that they start from; else empty.</summary>
    public required ImmutableArray<LinkGroup> Listed { get; init; }
}

/// <summary>A move as a part of another page.</summary>
/// <param name="Id">Its anchor.</param>
public sealed record MoveCard(RoleMark From, RoleMark To, string Id, MoveFigure Figure, PageLink Page);

/// <summary>How much the moves to and from another role keep. The links are null where the moves have no pages.</summary>
public sealed record MoveSummary(RoleMark Role, int KeepPercentTo, int KeepPercentFrom, PageLink? To, PageLink? From);
