using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>
/// Checks that each id is given once: to one role group, to one skill, and to only one of a role, a skill and a term, because [[id]] may mean any
/// of these.
/// </summary>
internal static class CheckIds
{
    public static void Run(ParsedInput input, Report report)
    {
        RoleGroups(input.Settings?.RoleGroups ?? [], report);
        Skill[] skills = [.. input.SkillGroups.OrderBy(group => group.File, StringComparer.Ordinal).SelectMany(group => group.Skills)];
        Skills(skills, report);
        Shared(input, skills, report);
    }

    private static void RoleGroups(IEnumerable<RoleGroup> groups, Report report)
    {
        var seen = new HashSet<Slug>();
        foreach (var group in groups.Where(group => group.Id.Value.Length > 0 && !seen.Add(group.Id)))
            report.Add(ValidateRules.SameId, group.Key.Place, $"The role group '{group.Id}' is listed twice.");
    }

    private static void Skills(IEnumerable<Skill> skills, Report report)
    {
        var seen = new Dictionary<Slug, Skill>();
        foreach (var skill in skills.Where(skill => !seen.TryAdd(skill.Id.Value, skill)))
            report.Add(ValidateRules.SameId, skill.Id.Place, $"The skill '{skill.Id.Value}' is also listed in {seen[skill.Id.Value].Id.Place.File}.");
    }

    private static void Shared(ParsedInput input, IEnumerable<Skill> skills, Report report)
    {
        var owners = input.Declared.Roles.Names.ToDictionary(role => role, _ => "a role", StringComparer.Ordinal);
        foreach (var skill in skills.DistinctBy(skill => skill.Id.Value).OrderBy(skill => skill.Id.Value)) Claim(skill.Id, "a skill");
        foreach (var term in input.Terms) Claim(term.Id, "a term");

        void Claim(Placed<Slug> id, string what)
        {
            if (!owners.TryAdd(id.Value.Value, what))
                report.Add(ValidateRules.SameId, id.Place,
                    $"'{id.Value}' is also the id of {owners[id.Value.Value]}, so [[{id.Value}]] could mean either.");
        }
    }
}
