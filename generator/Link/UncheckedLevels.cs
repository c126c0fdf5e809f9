using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Reports sentences and table rows that state a level beside the link to a skill in words alone, so that no check can hold them against the matrix.</summary>
public static class UncheckedLevels
{
    public static void Run(Library library, Report report)
    {
        // The words that state a level are known in English only.
        if (!library.Settings.Language.StartsWith("en", StringComparison.Ordinal)) return;
        var bodies = library.Roles.Select(role => role.Article.Head.Body).Concat(library.Comparisons.Select(comparison => comparison.Head.Body)).Concat(library.Pages.Select(page => page.Head.Body));
        foreach (var level in bodies.SelectMany(body => body.LevelsInWords))
        {
            var (skill, place) = level.Names.FirstOrDefault(name => library.Skills.PositionOf(new Slug(name.Value)) >= 0);
            if (skill is null) continue;
            if (level.Cell is { } cell) report.Add(LinkRules.UncheckedLevel, cell, $"This level in '{skill}' stands in words that no check can read.", $"Write [[role/{skill}@level|level]], with the id of the role.");
            else report.Add(LinkRules.UncheckedLevel, place, $"A level in '{skill}' is stated in words that no check can read.");
        }
    }
}
