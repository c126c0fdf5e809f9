using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>What each level of a role means and rests on, for the matrix, whose cells can be opened.</summary>
internal sealed record CellData
{
    /// <summary>Where a reader proposes another level.</summary>
    public required string Edit { get; init; }

    /// <summary>By skill.</summary>
    public required SortedDictionary<string, CellText> Cells { get; init; }

    /// <summary>Titles of the sources that the cells name, by id.</summary>
    public required SortedDictionary<string, string> Sources { get; init; }

    public static CellData Of(Site site, LinkedRole role)
    {
        var cells = new SortedDictionary<string, CellText>(StringComparer.Ordinal);
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var skill = 0; skill < role.Role.Cells.Length; skill++)
        {
            if (role.Role.Cells[skill] is not { } cell) continue;
            var level = site.Levels[role.Role.Levels[skill]];
            var own = site.Skills.Skills[skill].Levels;
            var means = own.IsEmpty || !level.Level.IsNeeded ? level.Means : own[level.Level.Value - 1];
            cells.Add(cell.Skill.Value.Value, new CellText(means, cell.Note, [.. cell.Sources.Select(source => source.Value.Value)]));
            foreach (var source in cell.Sources) sources.TryAdd(source.Value.Value, site.Sources[source.Value].Title);
        }

        return new CellData { Edit = site.Settings.EditAddress($"matrices/{role.Slug}.yml"), Cells = cells, Sources = sources };
    }
}

/// <param name="Level">What the level looks like for this skill.</param>
/// <param name="Note">Why, where somebody wrote it.</param>
/// <param name="Sources">Ids of the sources.</param>
internal sealed record CellText(string Level, string? Note, IReadOnlyList<string> Sources);
