using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>
/// How to make a move: what to learn in which order, what is no longer needed, and which roles between make it easier.
/// Skills are given by their positions in the catalogue.
/// </summary>
/// <param name="Steps">What to learn and deepen, step by step: no skill before one that it requires.</param>
/// <param name="AwarenessOnly">
/// Skills of which the target needs only awareness and that unlock no others, so that they need no step; in learning order.
/// </param>
/// <param name="Core">
/// Skills that the target needs at practitioner level or above, its signature skills among them, in the order of the catalogue.
/// </param>
/// <param name="Unused">Skills that the starting role needs and the target does not, highest level first.</param>
public sealed record MovePlan(
    Move Move,
    ImmutableArray<LearningStep> Steps,
    ImmutableArray<int> AwarenessOnly,
    ImmutableArray<int> Core,
    ImmutableArray<int> Unused)
{
    /// <summary>The few skills to begin with, in an order in which to learn them; empty where nothing needs a step.</summary>
    public required ImmutableArray<FirstSkill> First { get; init; }

    /// <summary>Roles by way of which both moves keep more than the direct one, best first.</summary>
    public ImmutableArray<IntermediateRole> IntermediateRoles { get; init; } = [];

    /// <summary>What a written comparison of the two roles says about the move; null where there is nothing.</summary>
    public LinkedSection? Written { get; init; }

    public SitePath Address => SitePath.Move(Move.From.Slug, Move.To.Slug);

    /// <summary>Skills of the core that the starting role has at the needed level.</summary>
    public int CoreKept => Core.Count(skill => Move.From.Role.Levels[skill] >= Move.To.Role.Levels[skill]);

    /// <summary>The number of the last step in which a signature skill of the target is learned; 0 where they are all there already.</summary>
    public int LastSignatureStep => Move.To.Role.Signature.Max(skill => StepOf(skill)) ?? 0;

    /// <summary>The number of the step, from 1, in which a skill is learned; null where it needs none.</summary>
    public int? StepOf(int skill) =>
        Steps.Index().Where(step => step.Item.Skills.Any(planned => planned.Skill == skill)).Select(step => (int?)step.Index + 1).FirstOrDefault();
}

/// <param name="Opens">Skills of the plan that require this one, in learning order.</param>
public sealed record FirstSkill(int Skill, ImmutableArray<int> Opens);

/// <summary>Skills to learn together, in the order in which to learn them.</summary>
public sealed record LearningStep(ImmutableArray<PlannedSkill> Skills);

/// <param name="Prerequisites">
/// Skills of the plan that this one requires, directly or through skills that are there already; in learning order.
/// </param>
public sealed record PlannedSkill(int Skill, ImmutableArray<int> Prerequisites);

/// <summary>A role by way of which a move can be made in two.</summary>
/// <param name="First">The move to this role.</param>
/// <param name="Second">The move on from this role.</param>
public sealed record IntermediateRole(LinkedRole By, Move First, Move Second);
