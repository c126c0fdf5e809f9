using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks skills: that requirements and sources are known, and that no skills require each other in a circle.</summary>
internal static class CheckSkills
{
    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        Skill[] skills = [.. input.SkillGroups.OrderBy(group => group.File, StringComparer.Ordinal).SelectMany(group => group.Skills)];
        foreach (var skill in skills)
        {
            names.Skills(skill.Requires, skill.Id.Value);
            names.Sources([.. skill.References.Select(reference => reference.Source).OfType<Placed<Slug>>().DistinctBy(source => source.Value)]);
        }

        Circles(skills.DistinctBy(skill => skill.Id.Value).ToDictionary(skill => skill.Id.Value), report);
    }

    /// <summary>Follows the requirements of each skill. A skill that is met again on the way closes a circle, which is reported once.</summary>
    private static void Circles(Dictionary<Slug, Skill> skills, Report report)
    {
        var finished = new HashSet<Slug>();
        foreach (var skill in skills.Keys.Order()) Walk(skill, skills, finished, report);
    }

    /// <summary>A depth-first search without recursion, because a contributor's chain of skills may be longer than the stack.</summary>
    private static void Walk(Slug first, Dictionary<Slug, Skill> skills, HashSet<Slug> finished, Report report)
    {
        var way = new List<Slug>();
        var onWay = new HashSet<Slug>();
        var open = new Stack<(Slug Skill, Queue<Placed<Slug>> Left)>();
        Enter(first);
        while (open.TryPeek(out var step))
        {
            if (!step.Left.TryDequeue(out var required))
            {
                open.Pop();
                way.RemoveAt(way.Count - 1);
                onWay.Remove(step.Skill);
                finished.Add(step.Skill);
            }
            else if (required.Value == step.Skill) continue;
            else if (!onWay.Contains(required.Value)) Enter(required.Value);
            else
                report.Add(ValidateRules.RequiresCycle, required.Place,
                    $"These skills require each other in a circle: {Names(way.Skip(way.IndexOf(required.Value)).Append(required.Value))}.");
        }

        void Enter(Slug skill)
        {
            if (finished.Contains(skill) || !skills.TryGetValue(skill, out var known)) return;
            way.Add(skill);
            onWay.Add(skill);
            open.Push((skill, new Queue<Placed<Slug>>(known.Requires)));
        }
    }

    private static string Names(IEnumerable<Slug> circle)
    {
        var names = circle.ToArray();
        return names.Length <= 10 ? string.Join(" → ", names) : $"{string.Join(" → ", names[..8])} → … → {names[^1]}";
    }
}
