using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>An order in which skills can be learned.</summary>
public static class LearningOrder
{
    /// <summary>For each skill, by its position, its place in an order in which every skill comes after what it requires, and otherwise in the order of the catalogue (depth-first topological sort).</summary>
    public static ImmutableArray<int> Of(SkillCatalogue catalogue)
    {
        var places = new int[catalogue.Skills.Length];
        var visited = new bool[places.Length];
        var next = 0;
        for (var skill = 0; skill < places.Length; skill++) Visit(skill);
        return [.. places];

        void Visit(int skill)
        {
            if (visited[skill]) return;
            visited[skill] = true;
            foreach (var required in catalogue.Skills[skill].Requires.Select(required => catalogue.PositionOf(required.Value)).Where(position => position >= 0).Order()) Visit(required);
            places[skill] = next++;
        }
    }
}
