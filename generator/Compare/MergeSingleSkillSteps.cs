namespace RoleSite.Generator.Compare;

/// <summary>Lets a skill that is alone in its step join another step, where there is a reason and what requires what allows it.</summary>
internal static class MergeSingleSkillSteps
{
    /// <summary>Why a skill joins a step, best reason first.</summary>
    private enum Reason
    {
        SameGroup,
        OpensOneOfThem,
        RequiresOneOfThem,
        None,
    }

    /// <param name="steps">Steps in order, changed in place.</param>
    /// <param name="most">Skills that a step can hold.</param>
    public static void In(List<List<int>> steps, int most, MissingSkills skills)
    {
        for (var lone = 0; lone < steps.Count; lone++)
        {
            if (steps[lone].Count > 1 || Better(lone, steps, most, skills) is not { } target) continue;
            var skill = steps[lone][0];
            // From an earlier step it moves before what may require it, from a later one behind what it may require.
            if (target > lone) steps[target].Insert(0, skill);
            else steps[target].Add(skill);
            steps.RemoveAt(lone);
            // Whoever was looked at before may now fit as well.
            lone = -1;
        }
    }

    /// <summary>The step that a lone skill had better join; null where it stays alone.</summary>
    private static int? Better(int lone, List<List<int>> steps, int most, MissingSkills skills)
    {
        var skill = steps[lone][0];
        var earliest = Math.Max(0, steps.FindLastIndex(step => step.Any(other => skills.Prerequisites(skill).Contains(other))));
        var latest = steps.FindIndex(step => step.Any(other => skills.Prerequisites(other).Contains(skill)));
        return Enumerable.Range(earliest, (latest < 0 ? steps.Count - 1 : latest) - earliest + 1)
            .Where(step => step != lone && steps[step].Count < most)
            .Select(step => (Step: step, Reason: ReasonFor(skill, steps[step], skills)))
            .Where(target => target.Reason != Reason.None)
            .OrderBy(target => target.Reason).ThenBy(target => target.Step)
            .Select(target => (int?)target.Step)
            .FirstOrDefault();
    }

    private static Reason ReasonFor(int skill, List<int> step, MissingSkills skills)
    {
        if (step.Any(other => skills.Group(other) == skills.Group(skill))) return Reason.SameGroup;
        // Skills of three groups have too little in common to be learned together.
        if (step.DistinctBy(skills.Group).Count() > 1) return Reason.None;
        if (step.Any(other => skills.Prerequisites(other).Contains(skill))) return Reason.OpensOneOfThem;
        if (step.Any(other => skills.Prerequisites(skill).Contains(other))) return Reason.RequiresOneOfThem;
        return Reason.None;
    }
}
