using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks that no two things share a name: titles, summaries, job titles, terms, and names and aliases of skills.</summary>
internal static class CheckNames
{
    public static void Run(ParsedInput input, Report report)
    {
        // Two comparisons of the same roles are reported elsewhere, so their titles are not compared.
        var comparisons = input.Comparisons.DistinctBy(comparison => SitePath.Comparison(comparison.Roles.Select(role => role.Value)));
        var ages = new Ages(input);
        var roles = ages.OldestFirst(input.Roles, role => role.Head).ToArray();
        DocumentHead[] written =
            [.. roles.Select(role => role.Head), .. comparisons.Select(comparison => comparison.Head), .. input.Pages.Select(page => page.Head)];
        var heads = ages.OldestFirst(written, head => head).ToArray();
        Unique(heads.Select(head => head.Title), "title", report);
        Unique(heads.Select(head => head.Summary), "summary", report, "Write a summary of its own.");
        Unique(roles.Select(role => role.Plural), "plural", report);
        OtherTitles(roles, report);
        Unique(input.Titles?.Titles.Select(title => title.Name) ?? [], "job title", report);
        Unique(input.Titles?.Authorities.Select(authority => authority.Name) ?? [], "name of an authority", report);
        Unique(input.Terms.Select(term => term.Name), "term", report);
        var skills = input.SkillGroups.SelectMany(group => group.Skills).DistinctBy(skill => skill.Id.Value).ToArray();
        var skillNames = skills.Select(skill => new Placed<string>(skill.Name, skill.Id.Place)).Concat(skills.SelectMany(skill => skill.Aliases));
        var inOrder = skillNames.OrderBy(name => name.Place.File, StringComparer.Ordinal).ThenBy(name => name.Place.Line);
        Unique(inOrder, "name or alias of a skill", report);
    }

    /// <summary>Another title of a role must differ from its own title and from those of other roles.</summary>
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
                else if (owner == role) report.Add(ValidateRules.Repeated, place, $"'{title}' is already the title of this role.", "Remove it.");
                else
                    report.Add(ValidateRules.SameName, place,
                        $"'{title}' is the title of {owner.Head.File}, so it cannot be another name of this role.",
                        "Remove it; if the roles are close, name the other one under related.");
            }
        }
    }

    /// <param name="values">The oldest first, because the newer of two is reported.</param>
    private static void Unique(IEnumerable<Placed<string>> values, string what, Report report, string? advice = null)
    {
        var seen = new Dictionary<string, SourcePlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, place) in values.Where(value => value.Value.Length > 0))
        {
            if (seen.TryAdd(text, place)) continue;
            if (seen[text].File == place.File && seen[text].Line == place.Line)
                report.Add(ValidateRules.SameName, place, $"The {what} '{text}' is listed twice.", "Remove one of the two.");
            else report.Add(ValidateRules.SameName, place, $"The {what} '{text}' is also in {seen[text].File}, line {seen[text].Line}.", advice);
        }
    }
}
