using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks skills: each id once, known requirements, no circle among them, known sources.</summary>
public static class CheckSkills
{
    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        var skills = new Dictionary<Slug, Skill>();
        foreach (var group in input.SkillGroups.OrderBy(group => group.File, StringComparer.Ordinal))
        {
            foreach (var skill in group.Skills)
            {
                names.Skills(skill.Requires, skill.Id.Value);
                names.Sources([.. skill.References.Select(reference => reference.Source).OfType<Placed<Slug>>().DistinctBy(source => source.Value)]);
                if (!skills.TryAdd(skill.Id.Value, skill))
                    report.Add(ValidateRules.SameId, skill.Id.Place, $"The skill '{skill.Id.Value}' stands in {skills[skill.Id.Value].Id.Place.File} as well.");
            }
        }

        Circles(skills, report);
    }

    /// <summary>Walks along what requires what; a skill met again on the way closes a circle, which is reported once.</summary>
    private static void Circles(Dictionary<Slug, Skill> skills, Report report)
    {
        var finished = new HashSet<Slug>();
        var way = new List<Slug>();
        foreach (var skill in skills.Keys.Order()) Visit(skill);

        void Visit(Slug skill)
        {
            if (finished.Contains(skill) || !skills.TryGetValue(skill, out var known)) return;
            way.Add(skill);
            foreach (var (required, place) in known.Requires.Where(required => required.Value != skill))
            {
                var start = way.IndexOf(required);
                if (start >= 0) report.Add(ValidateRules.RequiresCycle, place, $"These skills require each other in a circle: {string.Join(" → ", way.Skip(start).Append(required))}.");
                else Visit(required);
            }

            way.RemoveAt(way.Count - 1);
            finished.Add(skill);
        }
    }
}
