using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diff;

/// <summary>Finds texts and rows of the agreement page that speak of levels that moved.</summary>
internal static class SpokenLevels
{
    public static ImmutableArray<SpokenLevel> Of(ParsedInput input, ImmutableArray<MovedCell> cells) =>
    [
        .. input.Heads.SelectMany(head => InText(input, head, cells)),
        .. InAgreement(input, cells),
    ];

    private static IEnumerable<SpokenLevel> InText(ParsedInput input, DocumentHead head, ImmutableArray<MovedCell> cells)
    {
        var about = About(input, head);
        foreach (var gap in head.Body.Gaps)
        {
            if (gap is LevelGap level
                && cells.Any(cell => cell.Skill.Value == level.Skill
                    && (level.Role is null ? about.Contains(cell.Role) : level.Role == cell.Role.Value)))
                yield return new SpokenLevel(gap.Place, $"states {level.Skill} at {level.Level}");
            if (gap is NameGap name && cells.Any(cell => cell.Skill.Value == name.Name && about.Contains(cell.Role)))
                yield return new SpokenLevel(gap.Place, $"speaks of {name.Name}");
        }
    }

    private static ImmutableArray<Slug> About(ParsedInput input, DocumentHead head)
    {
        if (input.Comparisons.FirstOrDefault(comparison => comparison.Head == head) is { } comparison)
            return [.. comparison.Roles.Select(role => role.Value)];
        return input.Roles.Any(role => role.Head == head) ? [head.Slug] : [];
    }

    private static IEnumerable<SpokenLevel> InAgreement(ParsedInput input, ImmutableArray<MovedCell> cells) =>
        from yardstick in input.Agreement?.Yardsticks ?? []
        from row in yardstick.Rows
        from skill in row.Skills
        from cell in cells
        where cell.Role == row.Role.Value && cell.Skill == skill.Value
        select new SpokenLevel(
            row.Says.Place, $"{yardstick.Name.Value} says {row.Says.Value} of {cell.Skill}; it was {cell.Before} here, and is {cell.After}");
}
