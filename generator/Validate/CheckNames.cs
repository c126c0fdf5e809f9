using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks that names mean one thing: titles, summaries, names and aliases of skills.</summary>
public static class CheckNames
{
    public static void Run(ParsedInput input, Report report)
    {
        // What was reported as a double is not held against itself once more.
        var comparisons = input.Comparisons.DistinctBy(comparison => SitePath.Comparison(comparison.Roles.Select(role => role.Value)));
        var ages = new Ages(input);
        var roles = ages.OldestFirst(input.Roles, role => role.Head).ToArray();
        var heads = ages.OldestFirst(input.Roles.Select(role => role.Head).Concat(comparisons.Select(comparison => comparison.Head)).Concat(input.Pages.Select(page => page.Head)), head => head).ToArray();
        Unique(heads.Select(head => head.Title), "title", report);
        Unique(heads.Select(head => head.Summary), "summary", report, "Write a summary of its own.");
        Unique(roles.Select(role => role.Plural), "plural", report);
        OtherTitles(roles, report);
        Unique(input.Titles?.Titles.Select(title => title.Name) ?? [], "job title", report);
        Unique(input.Titles?.Authorities.Select(authority => authority.Name) ?? [], "name of an authority", report);
        Unique(input.Terms.Select(term => term.Name), "term", report);
        var skills = input.SkillGroups.SelectMany(group => group.Skills).DistinctBy(skill => skill.Id.Value).ToArray();
        Unique(skills.Select(skill => new Placed<string>(skill.Name, skill.Id.Place)).Concat(skills.SelectMany(skill => skill.Aliases)).OrderBy(name => name.Place.File, StringComparer.Ordinal).ThenBy(name => name.Place.Line), "name or alias of a skill", report);
    }

    /// <summary>Other titles of a role say something only where they are neither its own title nor that of another role.</summary>
    private static void OtherTitles(RoleArticle[] roles, Report report)
    {
        var titles = new Dictionary<string, RoleArticle>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in roles.Where(role => role.Head.Title.Value.Length > 0)) titles.TryAdd(role.Head.Title.Value, role);
        foreach (var role in roles)
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (title, place) in role.OtherTitles)
            {
                if (!seen.Add(title)) report.Add(ValidateRules.Repeated, place, $"'{title}' is listed twice.");
                else if (!titles.TryGetValue(title, out var owner)) continue;
                else if (owner == role) report.Add(ValidateRules.Repeated, place, $"'{title}' is the title of this role already.", "Remove it.");
                else report.Add(ValidateRules.SameName, place, $"'{title}' is the title of {owner.Head.File}, so it cannot be another name of this role.", "Remove it; if the roles are close, name the other one under related.");
            }
        }
    }

    /// <param name="values">The oldest first: the message stands at the newer of two.</param>
    private static void Unique(IEnumerable<Placed<string>> values, string what, Report report, string? advice = null)
    {
        var seen = new Dictionary<string, SourcePlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, place) in values.Where(value => value.Value.Length > 0))
        {
            if (seen.TryAdd(text, place)) continue;
            if (seen[text].File == place.File && seen[text].Line == place.Line) report.Add(ValidateRules.SameName, place, $"The {what} '{text}' is listed twice.", "Remove one of the two.");
            else report.Add(ValidateRules.SameName, place, $"The {what} '{text}' stands in {seen[text].File}, line {seen[text].Line} as well.", advice);
        }
    }
}
