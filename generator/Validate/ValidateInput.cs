using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks what documents say about each other, and puts them in the order in which the site lists them.</summary>
public static class ValidateInput
{
    /// <summary>
    /// The library. Where site.yml or levels.yml cannot be read, which is reported, it has empty ones, so that Link can still name its errors.
    /// </summary>
    public static Library Run(ParsedInput input, Report report)
    {
        var others = new OtherNames(input);
        var names = new KnownNames(input, others, report);
        CheckFrontMatter.Run(input, names, report);
        CheckRoles.Run(input, names, report);
        CheckSkills.Run(input, names, report);
        CheckMatrices.Run(input, names, report);
        CheckIds.Run(input, report);
        CheckNames.Run(input, report);
        CheckTerms(input, names);
        if (input.Titles is { } titles) CheckTitleFilings.Run(titles, names, !input.Unsound.Contains(TitleFilings.File), report);
        if (input.Adverts is { } adverts) CheckAdverts.Run(adverts, names, !input.Unsound.Contains(AdvertFile.File), report);
        if (input.Agreement is { } agreement) CheckAgreement.Run(agreement, input, names, report);
        var settings = input.Settings ?? SiteSettings.Unknown;
        names.Roles(settings.FrontPageRoles, null);
        CheckColours.Run(settings.Look, report);
        if (settings.FrontPageRoles.Length is 1 or > 4)
            report.Add(ValidateRules.ComparisonSize, settings.FrontPageRoles[0].Place,
                $"The front page compares {settings.FrontPageRoles.Length} {(settings.FrontPageRoles.Length == 1 ? "role" : "roles")}.");
        var skills = new SkillCatalogue([.. input.SkillGroups.OrderBy(group => group.Order).ThenBy(group => group.Id)]);
        var library = new Library
        {
            Settings = settings,
            Levels = input.Levels ?? new LevelScale("", []),
            Skills = skills,
            Roles = Roles(input, settings, skills),
            Comparisons = [.. input.Comparisons.OrderBy(comparison => comparison.Head.Slug)],
            Pages = [.. input.Pages.OrderBy(page => page.Head.Slug)],
            Sources = input.Sources.ToImmutableSortedDictionary(source => source.Id.Value, source => source),
            Terms = [.. input.Terms.OrderBy(term => term.Name.Value, StringComparer.OrdinalIgnoreCase).ThenBy(term => term.Id.Value)],
            Titles = input.Titles,
            Adverts = input.Adverts,
            Agreement = input.Agreement,
            Assets = input.Assets,
            Declared = input.Declared,
            OtherNames = others,
            Unsound = input.Unsound,
        };

        // What could not be read would make sources look unused, or dates old.
        if (report.LosesNothing) CheckEvidence.Run(input, report);
        CheckSubstance.Run(library, new Ages(input), report);
        return library;
    }

    private static void CheckTerms(ParsedInput input, KnownNames names)
    {
        foreach (var term in input.Terms)
        {
            names.Sources(term.Sources);
            names.Anything(term.See, term.Id.Value);
        }
    }

    private static ImmutableArray<Role> Roles(ParsedInput input, SiteSettings settings, SkillCatalogue skills)
    {
        var matrices = input.Matrices.ToDictionary(matrix => matrix.Role);
        var placeOfGroup = settings.RoleGroups.Index().DistinctBy(group => group.Item.Id).ToDictionary(group => group.Item.Id, group => group.Index);
        return
        [
            .. input.Roles
                .OrderBy(article => placeOfGroup.GetValueOrDefault(article.Group.Value, -1))
                .ThenBy(article => article.Head.Title.Value, StringComparer.Ordinal)
                .Select(article => WithLevels(article, matrices.GetValueOrDefault(article.Slug) ?? SkillMatrix.Missing(article.Slug), skills)),
        ];
    }

    private static Role WithLevels(RoleArticle article, SkillMatrix matrix, SkillCatalogue skills)
    {
        var cells = new MatrixCell?[skills.Skills.Length];
        var levels = new Level[cells.Length];
        foreach (var cell in matrix.Cells)
        {
            var position = skills.PositionOf(cell.Skill.Value);
            if (position < 0 || !cell.Level.IsNeeded) continue;
            cells[position] = cell;
            levels[position] = cell.Level;
        }

        var signature = matrix.Signature.Select(skill => skills.PositionOf(skill.Value)).Where(position => position >= 0);
        return new Role(article, matrix, [.. cells], [.. levels], [.. signature]);
    }
}
