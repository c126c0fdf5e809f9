using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>A way to make a move: what to learn in which order, what falls away, and whether a role between makes it easier. Skills are positions in the catalogue.</summary>
/// <param name="Steps">What to learn and deepen, step by step: no skill before one that it requires.</param>
/// <param name="Aside">Skills of which the target needs to be aware only and which open no other: they need no step; in learning order.</param>
/// <param name="Core">Skills that the target needs at practitioner level or above, its signature skills among them, in the order of the catalogue.</param>
/// <param name="Unused">Skills that the starting role needs and the target does not, highest level first.</param>
/// <param name="Stones">Roles between from which both moves keep more than the direct one, best first.</param>
public sealed record MovePlan(
    Move Move,
    ImmutableArray<LearningStep> Steps,
    ImmutableArray<int> Aside,
    ImmutableArray<int> Core,
    ImmutableArray<int> Unused,
    ImmutableArray<SteppingStone> Stones)
{
    public SitePath Address => SitePath.Move(Move.From.Slug, Move.To.Slug);

    /// <summary>Skills of the core that the starting role has at the needed level.</summary>
    public int CoreKept => Core.Count(skill => Move.From.Role.Levels[skill] >= Move.To.Role.Levels[skill]);
}

/// <summary>Skills that make sense to learn together, in the order in which to learn them.</summary>
public sealed record LearningStep(ImmutableArray<PlannedSkill> Skills);

/// <param name="First">Skills of the plan that come before this one because it requires them, itself or through others that are held already; in learning order.</param>
public sealed record PlannedSkill(int Skill, ImmutableArray<int> First);

/// <summary>A role between two others.</summary>
/// <param name="First">The move to this role.</param>
/// <param name="Second">The move on from this role.</param>
public sealed record SteppingStone(LinkedRole By, Move First, Move Second);
