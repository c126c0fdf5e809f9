using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Says of a role and a skill: the level, what it rests on, who else needs the skill, and where readers meet it.</summary>
public static class ExplainCell
{
    /// <summary>Why there is nothing to say of the two names; null where there is.</summary>
    public static string? Refusal(string role, string skill, ParsedInput input) =>
        KnownId.Refusal("role", role, input) ?? KnownId.Refusal("skill", skill, input);

    /// <summary>Several lines, with a line break at the end; null where the role or the skill could not be read.</summary>
    /// <param name="inputName">What messages call the input folder, such as "input".</param>
    public static string? Of(string role, string skill, ComparedSite compared, ParsedInput input, string inputName)
    {
        var site = compared.Site;
        var position = site.Skills.PositionOf(new Slug(skill));
        if (site.Role(new Slug(role)) is not { } linked || position < 0) return null;
        var level = linked.Role.Levels[position];
        var text = new StringBuilder($"{linked.Title}: {site.Skills.Skills[position].Name}\n\n");
        Line(text, "Level", level.IsNeeded ? level.Id : "none: the role does not need the skill");
        var meaning = site.Skills.Skills[position].Levels;
        if (level.IsNeeded && !meaning.IsEmpty) Line(text, "", meaning[level.Value - 1]);
        if (linked.Role.Cells[position] is { } cell) Ground(text, cell, site, inputName);
        else Line(text, "Written", $"nowhere; {inputName}/{linked.Role.Matrix.File} has the levels of the role");
        Others(text, site, linked, position);
        foreach (var place in TextsOn(linked, new Slug(skill), input)) Line(text, place.First ? "Texts" : "", $"{inputName}/{place.Where}");
        foreach (var (page, i) in Pages(compared, linked, site.Skills.Skills[position]).Select((page, i) => (page, i)))
            Line(text, i == 0 ? "Pages" : "", page);
        return text.ToString();
    }

    private static void Ground(StringBuilder text, MatrixCell cell, Site site, string inputName)
    {
        Line(text, "Basis", $"{BasisWords.Of(cell.Basis)}: {BasisWords.Meaning(cell.Basis)}");
        foreach (var (source, i) in cell.Sources.Select((source, i) => (source, i)))
        {
            var known = site.Sources.GetValueOrDefault(source.Value);
            var title = known is null ? "" : $": {known.Title} ({known.Publisher}, {known.Year})";
            Line(text, i == 0 ? "Sources" : "", source.Value.Value + title);
        }

        if (cell.Note is { } note) Line(text, "Note", note);
        Line(text, "Written", $"{inputName}/{cell.Skill.Place.File}({cell.Skill.Place.Line},{cell.Skill.Place.Column})");
    }

    /// <summary>The other roles that need the skill, by level, highest first.</summary>
    private static void Others(StringBuilder text, Site site, LinkedRole role, int skill)
    {
        var others = site.Roles.Where(other => other != role && other.Role.Levels[skill].IsNeeded)
            .GroupBy(other => other.Role.Levels[skill]).OrderByDescending(level => level.Key).ToArray();
        if (others.Length == 0) Line(text, "Others", "no other role needs the skill");
        foreach (var (level, i) in others.Select((level, i) => (level, i)))
            Line(text, i == 0 ? "Others" : "", $"{level.Key}: {string.Join(", ", level.Select(other => other.Title))}");
    }

    /// <summary>Places at which texts state the level, or link to the skill from the article of the role.</summary>
    private static IEnumerable<(bool First, string Where)> TextsOn(LinkedRole role, Slug skill, ParsedInput input)
    {
        var first = true;
        foreach (var head in input.Heads)
        {
            var compares = input.Comparisons.Any(comparison => comparison.Head == head && comparison.Roles.Any(of => of.Value == role.Slug));
            var isAbout = head.File == role.Head.File || compares;
            foreach (var gap in head.Body.Gaps)
            {
                var says = gap switch
                {
                    LevelGap level when level.Skill == skill.Value && (level.Role == role.Slug.Value || (level.Role is null && isAbout)) =>
                        $"states the level {level.Level}",
                    NameGap name when isAbout && name.Name == skill.Value => "links to the skill",
                    _ => null,
                };
                if (says is null) continue;
                yield return (first, $"{gap.Place.File}({gap.Place.Line},{gap.Place.Column}) {says}");
                first = false;
            }
        }
    }

    private static IEnumerable<string> Pages(ComparedSite compared, LinkedRole role, Skill skill)
    {
        yield return role.Address.Value;
        yield return SitePath.Skill(skill.Id.Value).Value;
        var comparisons = compared.Comparisons.Where(comparison => comparison.Roles.Contains(role)).ToArray();
        yield return $"{PageCatalogue.Compare.Address}: {Count(comparisons.Length, "comparison")} with the role, "
            + $"{comparisons.Count(comparison => comparison.Written is not null)} of them written by hand";
        yield return $"{PageCatalogue.Moves.Address}: {Count(compared.Moves.Count(plan => plan.Move.From == role || plan.Move.To == role), "move")} "
            + "from or to the role";
        yield return $"{PageCatalogue.Matrix.Address}, {PageCatalogue.Map.Address}, {PageCatalogue.Assess.Address}, {PageCatalogue.Decode.Address}";
        yield return $"{PublishedData.Matrix.JsonAddress}, {PublishedData.Similarities.JsonAddress}";
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static void Line(StringBuilder text, string name, string value) => text.Append($"{name,-9}{DiagnosticText.Safe(value)}\n");
}
