using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Plans a move: sorts what is missing into steps, and says what of the core is there and what falls away.</summary>
internal static class PlanMove
{
    /// <param name="learningOrder">Place of each skill, by its position, in an order in which nothing comes before what it requires.</param>
    public static MovePlan Run(Move move, SkillCatalogue catalogue, ImmutableArray<int> learningOrder)
    {
        var (from, to) = (move.From.Role.Levels, move.To.Role.Levels);
        var missing = new MissingSkills(move, catalogue, learningOrder);
        return new MovePlan(
            move,
            [.. LearningSteps.Of(missing).Select(step => Step(step, missing))],
            missing.AwarenessOnly,
            missing.Core,
            [
                .. Enumerable.Range(0, from.Length)
                    .Where(skill => from[skill].IsNeeded && !to[skill].IsNeeded)
                    .OrderByDescending(skill => from[skill]).ThenBy(skill => skill),
            ])
        {
            First = FirstSkills.Of(missing),
        };
    }

    private static LearningStep Step(List<int> skills, MissingSkills missing) =>
        new([.. skills.Select(skill => new PlannedSkill(skill, missing.Prerequisites(skill)))]);
}
