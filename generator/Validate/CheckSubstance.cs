using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks that the content says enough: sections and articles that are long enough, and levels that tell roles apart.</summary>
internal static class CheckSubstance
{
    private const int FewestWordsInLead = 8;
    private const int FewestWordsInArticle = 300;

    /// <summary>Two roles may well have the same level in a skill by chance.</summary>
    private const int FewestRolesToCompare = 3;

    public static void Run(Library library, Ages ages, Report report)
    {
        ShortArticles(library, report);
        // Where markup is wrong, the words that a section seems to lack may be there in another form.
        var withErrors = report.FilesWithErrors();
        foreach (var role in library.Roles.Where(role => !withErrors.Contains(role.Article.Head.File)))
            Leads(role.Article.Head, RoleArticle.Facets, report);
        foreach (var comparison in library.Comparisons.Where(comparison => !withErrors.Contains(comparison.Head.File)))
            Leads(comparison.Head, WrittenComparison.Sections, report);
        if (!report.LosesNothing) return;
        SameLevels(library, ages, report);
        if (library.Roles.Length >= FewestRolesToCompare) FlatSkills(library, report);
    }

    private static void ShortArticles(Library library, Report report)
    {
        foreach (var head in library.Roles.Select(role => role.Article.Head).Where(head => head.Body.Words < FewestWordsInArticle))
            report.Add(ValidateRules.ShortArticle, SourcePlace.WholeFile(head.File),
                $"The article has {head.Body.Words} words; with fewer than {FewestWordsInArticle}, a reader hardly learns what the role is.");
    }

    private static void Leads(DocumentHead head, ImmutableArray<string> required, Report report)
    {
        foreach (var section in head.Body.Sections.Where(section => required.Contains(section.Heading) && section.Lead is not null))
        {
            if (section.LeadWords >= FewestWordsInLead) continue;
            var words = section.LeadWords == 1 ? "one word" : $"{section.LeadWords} words";
            report.Add(ValidateRules.ShortLead, section.Place,
                $"The section '{section.Heading}' begins with {words}; it needs at least {FewestWordsInLead}.");
        }
    }

    private static void SameLevels(Library library, Ages ages, Report report)
    {
        var seen = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in ages.OldestFirst(library.Roles.Where(role => role.Matrix.Cells.All(cell => cell.IsRead)), role => role.Article.Head))
        {
            var levels = Convert.ToHexString(Level.Values(role.Levels.AsSpan()));
            if (!seen.TryAdd(levels, role))
                report.Add(ValidateRules.SameLevels, SourcePlace.WholeFile(role.Matrix.File),
                    $"'{role.Slug}' and '{seen[levels].Slug}' have the same level in every skill.");
        }
    }

    private static void FlatSkills(Library library, Report report)
    {
        for (var i = 0; i < library.Skills.Skills.Length; i++)
        {
            var skill = library.Skills.Skills[i];
            var level = library.Roles[0].Levels[i];
            if (library.Roles.Any(role => role.Levels[i] != level)) continue;
            report.Add(ValidateRules.FlatSkill, skill.Id.Place,
                !level.IsNeeded ? $"No role needs '{skill.Id.Value}'." : $"Every role needs '{skill.Id.Value}' at the level {level}.");
        }
    }
}
