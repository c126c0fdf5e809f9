namespace RoleSite.Generator.Compare;

/// <summary>Sorts missing skills into steps of two to six that belong together, as far as what requires what lets them.</summary>
internal static class LearningSteps
{
    private const int Most = 6;

    /// <summary>First the way to what marks the target out, then the rest; what a skill on that way requires is on the way too.</summary>
    /// <returns>The steps; in them and from one to the next no skill comes before one that it requires.</returns>
    public static List<List<int>> Of(MissingSkills skills)
    {
        var done = new HashSet<int>();
        var way = skills.InSteps.ToLookup(skill => skills.UnlockedLevels(skill).Signature > 0);
        return [.. Steps(way[true], done, skills), .. Steps(way[false], done, skills)];
    }

    /// <summary>
    /// Takes, again and again, the group of skills that is best begun next, as much of it as is open and a step can hold.
    /// Skills that would be alone in a step then join another.
    /// </summary>
    private static List<List<int>> Steps(IEnumerable<int> stepped, HashSet<int> done, MissingSkills skills)
    {
        var left = stepped.GroupBy(skills.Group).Select(group => group.ToList()).ToList();
        var steps = new List<List<int>>();
        while (left.Count > 0)
        {
            var (group, open) = left
                .Select(group => (Group: group, Open: Open(group, done, skills)))
                .Where(candidate => candidate.Open.Count > 0)
                .MaxBy(candidate => Urgency(candidate.Open, candidate.Group.Count - candidate.Open.Count, skills));
            var step = Chosen(open, done, skills);
            steps.Add(step);
            group.RemoveAll(done.Contains);
            if (group.Count == 0) left.Remove(group);
        }

        MergeSingleSkillSteps.In(steps, Most, skills);
        return steps;
    }

    /// <summary>Skills of a group that can be learned one after the other without any from another group.</summary>
    private static List<int> Open(List<int> group, HashSet<int> done, MissingSkills skills)
    {
        var open = new List<int>();
        foreach (var skill in group)
        {
            if (skills.Prerequisites(skill).All(required => done.Contains(required) || open.Contains(required))) open.Add(skill);
        }

        return open;
    }

    /// <summary>What leaves no skill of its group alone comes first; then that for which most waits; then what closes a group.</summary>
    private static (bool, int, bool, int, int) Urgency(List<int> open, int closed, MissingSkills skills)
    {
        var (signature, core) = skills.UnlockedLevels(open);
        return (open.Count > 1 && closed != 1, signature, closed == 0, core, open.Count);
    }

    /// <summary>All of the open skills, or where they are too many a fair part of them: those first for which most waits.</summary>
    private static List<int> Chosen(List<int> open, HashSet<int> done, MissingSkills skills)
    {
        var parts = (open.Count + Most - 1) / Most;
        var size = (open.Count + parts - 1) / parts;
        var waiting = open.Select((skill, place) => (Skill: skill, Place: place, Unlocked: skills.UnlockedLevels(skill)))
            .OrderByDescending(entry => entry.Unlocked).ThenByDescending(entry => skills.Gap(entry.Skill)).ThenBy(entry => entry.Place)
            .Select(entry => entry.Skill).ToList();
        var chosen = new List<int>();
        while (chosen.Count < size)
        {
            var next = waiting.First(skill => skills.Prerequisites(skill).All(done.Contains));
            waiting.Remove(next);
            done.Add(next);
            chosen.Add(next);
        }

        return chosen;
    }
}
