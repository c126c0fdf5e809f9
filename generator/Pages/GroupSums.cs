using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>
/// Which of the roles needs more, group by group: counted in skills, never added up to a rank. The script "compare-state" does the same.
/// </summary>
internal static class GroupSums
{
    /// <summary>The groups in which one of the roles needs a skill, in their order.</summary>
    public static ImmutableArray<GroupSum> Of(Site site, RoleComparison comparison) =>
    [
        .. from row in comparison.Rows
           group row by site.Skills.GroupOf[row.Skill] into rows
           select new GroupSum(PageContext.GroupLink(rows.Key), Text(comparison.Roles, [.. rows])),
    ];

    private static string Text(ImmutableArray<LinkedRole> roles, SkillGap[] rows)
    {
        var skills = rows.Length == 1 ? "its one skill" : $"all {rows.Length} skills";
        var counts = roles
            .Select((role, i) => (role.Title, Skills: rows.Count(row => row.Gap > 0 && row.Levels[i] == row.Highest)))
            .Where(count => count.Skills > 0)
            .OrderByDescending(count => count.Skills)
            .ToArray();
        if (counts.Length == 0) return $"The same level in {skills}.";
        var first = counts[0].Skills == rows.Length ? skills : $"{counts[0].Skills} of {rows.Length} skills";
        var others = string.Concat(counts.Skip(1).Select(count => $", {count.Title} in {count.Skills}"));
        return $"{counts[0].Title} needs {(roles.Length == 2 ? "more" : "most")} in {first}{others}.";
    }
}
