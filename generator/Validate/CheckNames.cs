using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks that names mean one thing: titles, summaries, skill names, aliases, and ids across roles, skills and terms.</summary>
public static class CheckNames
{
    public static void Run(ParsedInput input, Report report)
    {
        // What was reported as a double is not held against itself once more.
        var comparisons = input.Comparisons.DistinctBy(comparison => SitePath.Comparison(comparison.Roles.Select(role => role.Value)));
        var heads = input.Roles.Select(role => role.Head).Concat(comparisons.Select(comparison => comparison.Head)).Concat(input.Pages.Select(page => page.Head)).ToArray();
        // The newer of two is the one to change: told is the one that was published later, as far as its history says.
        var published = heads.Where(head => !head.History.IsEmpty).ToDictionary(head => head.File, head => head.History.Min(revision => revision.Date), StringComparer.Ordinal);
        Unique(heads.Select(head => head.Title), "title", report, Published);
        Unique(heads.Select(head => head.Summary), "summary", report, Published);
        Unique(input.Titles?.Titles.Select(title => title.Name) ?? [], "job title", report);
        Unique(input.Titles?.Authorities.Select(authority => authority.Name) ?? [], "name of an authority", report);
        Unique(input.Terms.Select(term => term.Name), "term", report);
        var skills = input.SkillGroups.SelectMany(group => group.Skills).DistinctBy(skill => skill.Id.Value).ToArray();
        Unique(skills.Select(skill => new Placed<string>(skill.Name, skill.Id.Place)).Concat(skills.SelectMany(skill => skill.Aliases)), "name or alias of a skill", report);
        Ids(input, skills, report);

        DateOnly Published(Placed<string> value) => published.GetValueOrDefault(value.Place.File);
    }

    private static void Unique(IEnumerable<Placed<string>> values, string what, Report report, Func<Placed<string>, DateOnly>? published = null)
    {
        var seen = new Dictionary<string, SourcePlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, place) in values.Where(value => value.Value.Length > 0).OrderBy(value => published?.Invoke(value) ?? default).ThenBy(value => value.Place.File, StringComparer.Ordinal).ThenBy(value => value.Place.Line))
        {
            if (!seen.TryAdd(text, place))
                report.Add(ValidateRules.SameName, place, $"The {what} '{text}' stands in {seen[text].File}, line {seen[text].Line} as well.");
        }
    }

    private static void Ids(ParsedInput input, IEnumerable<Skill> skills, Report report)
    {
        var owners = input.Claims.Roles.Names.ToDictionary(role => role, _ => "a role", StringComparer.Ordinal);
        foreach (var skill in skills.OrderBy(skill => skill.Id.Value))
        {
            if (owners.TryGetValue(skill.Id.Value.Value, out var owner) && owner != "a skill")
                report.Add(ValidateRules.SameId, skill.Id.Place, $"'{skill.Id.Value}' is the id of {owner} as well, so [[{skill.Id.Value}]] could mean either.");
            owners.TryAdd(skill.Id.Value.Value, "a skill");
        }

        foreach (var term in input.Terms.Where(term => owners.ContainsKey(term.Id.Value.Value)))
        {
            report.Add(ValidateRules.SameId, term.Id.Place, $"'{term.Id.Value}' is the id of {owners[term.Id.Value.Value]} as well, so [[{term.Id.Value}]] could mean either.");
        }
    }
}
