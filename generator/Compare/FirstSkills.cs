using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>The few skills of a move to begin with: those behind which most of what the new role asks for waits.</summary>
internal static class FirstSkills
{
    /// <summary>As many as one can keep in mind.</summary>
    private const int Most = 5;

    /// <summary>
    /// Takes, again and again, the skill whose requirements are all taken or there already and that opens most: levels of the target's signature
    /// skills before levels of its core, then what has furthest to go.
    /// </summary>
    /// <returns>In an order in which to learn them, each with the missing skills that require it themselves.</returns>
    public static ImmutableArray<FirstSkill> Of(MissingSkills missing)
    {
        var left = missing.InSteps.ToList();
        var taken = new List<int>();
        while (taken.Count < Most && left.Count > 0)
        {
            var next = left
                .Where(skill => missing.Prerequisites(skill).All(taken.Contains))
                .MaxBy(skill => (missing.UnlockedLevels(skill), missing.Gap(skill)));
            left.Remove(next);
            taken.Add(next);
        }

        return [.. taken.Select(skill => new FirstSkill(skill, [.. missing.InSteps.Where(other => missing.Prerequisites(other).Contains(skill))]))];
    }
}
