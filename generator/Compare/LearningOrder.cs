using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>An order in which skills can be learned.</summary>
internal static class LearningOrder
{
    /// <summary>
    /// For each skill, by its position, its place in an order in which every skill comes after what it requires, and otherwise in the order of the
    /// catalogue (depth-first topological sort).
    /// </summary>
    public static ImmutableArray<int> Of(SkillCatalogue catalogue)
    {
        var places = new int[catalogue.Skills.Length];
        var visited = new bool[places.Length];
        var next = 0;
        // A contributor's chain may be longer than the program's own stack.
        var open = new Stack<(int Skill, Queue<int> Required)>();
        for (var skill = 0; skill < places.Length; skill++)
        {
            Enter(skill);
            while (open.TryPeek(out var top))
            {
                if (top.Required.TryDequeue(out var required)) Enter(required);
                else places[open.Pop().Skill] = next++;
            }
        }

        return [.. places];

        void Enter(int skill)
        {
            if (visited[skill]) return;
            visited[skill] = true;
            var required = catalogue.Requires[skill];
            open.Push((skill, new Queue<int>(required.Order())));
        }
    }
}
