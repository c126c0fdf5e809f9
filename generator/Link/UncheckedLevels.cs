using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Reports levels in skills that are stated in plain words, where no check can compare them with the matrix.</summary>
internal static class UncheckedLevels
{
    public static void Run(Library library, Report report)
    {
        // The words that state a level are known in English only.
        if (!library.Settings.Language.StartsWith("en", StringComparison.Ordinal)) return;
        DocumentHead[] heads =
        [
            .. library.Roles.Select(role => role.Article.Head),
            .. library.Comparisons.Select(comparison => comparison.Head),
            .. library.Pages.Select(page => page.Head),
        ];
        foreach (var level in heads.SelectMany(head => head.Body.LevelsInWords)) Check(level, library.Skills, report);
    }

    private static void Check(LevelInWords level, SkillCatalogue skills, Report report)
    {
        var (skill, place) = level.Names.FirstOrDefault(name => skills.PositionOf(new Slug(name.Value)) >= 0);
        if (skill is null) return;
        if (level.Cell is { } cell)
        {
            var message = $"This level in '{skill}' is in words that no check can read.";
            report.Add(LinkRules.UncheckedLevel, cell, message, $"Write [[role/{skill}@level|level]], with the id of the role.");
        }
        else
        {
            report.Add(LinkRules.UncheckedLevel, place, $"A level in '{skill}' is stated in words that no check can read.");
        }
    }
}
