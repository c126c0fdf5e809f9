using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads matrices/&lt;role&gt;.yml: a level for each skill, in short form or with basis, sources and note.</summary>
public static class ParseMatrix
{
    public static readonly ImmutableArray<string> Bases = ["official", "adverts", "research", "editorial"];

    private static readonly ImmutableArray<string> InnerKeys = ["level", "basis", "sources", "note"];

    /// <summary>Some level, so that a wrong word is not a missing level as well.</summary>
    private const int StandIn = 1;

    public static SkillMatrix? Run(TextFile file, Figures figures, Report report)
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return null;
        var fields = new Fields(block, "a matrix", report);
        var about = fields.Text("about", 600);
        var partly = fields.OptionalText("partly", 300);
        var sources = fields.Slugs("sources");
        var uncited = new UncitedFigures(file, figures, report);
        if (sources.IsEmpty)
        {
            uncited.Check(about, "Name the source of the figure under sources, a key beside about, or leave the number out.");
            uncited.Check(partly, "Name the source of the figure under sources, a key beside partly, or leave the number out.");
        }

        var signature = fields.Slugs("signature");
        var cells = ImmutableArray.CreateBuilder<MatrixCell>();
        foreach (var entry in fields.EntriesOf("skills", InnerKeys))
        {
            if (Cell(fields, entry, uncited) is { } cell) cells.Add(cell);
        }

        fields.Done();
        return new SkillMatrix(file.Slug, file.Path, about.Value, signature, cells.DrainToImmutable()) { Sources = sources, Partly = partly?.Value };
    }

    private static MatrixCell? Cell(Fields matrix, YamlEntry entry, UncitedFigures uncited)
    {
        var skill = new Placed<Slug>(new Slug(entry.Key.Value), entry.Key.Place);
        if (entry.Value is YamlText text) return new MatrixCell(skill, Level(matrix, text.Value, text.Place), Basis.Editorial, [], null);
        if (entry.Value is YamlList)
        {
            matrix.Mistake(ParseRules.WrongType, entry.Value.Place, $"The level of '{entry.Key.Value}' must be one word or a block of keys, but this is a list.", $"Write \"{entry.Key.Value}: working\".");
            return null;
        }

        if (matrix.BlockOf(entry.Value, entry.Key.Value) is not { } fields) return null;
        var word = fields.Text("level", 60);
        var basis = fields.Choice("basis", Bases, required: false);
        var sources = fields.Slugs("sources");
        var note = fields.OptionalText("note", 700);
        if (sources.IsEmpty) uncited.Check(note, $"Name the source of the figure under sources of '{entry.Key.Value}', or leave the number out.");
        var value = word.Value.Length == 0 ? StandIn : Level(fields, word.Value, word.Place);
        // Where the cell is not sound, its sources may be what is missing.
        var isSound = fields.Done();
        return new MatrixCell(skill, value, basis is null || !isSound ? Basis.Editorial : Enum.Parse<Basis>(basis, ignoreCase: true), sources, note?.Value);
    }

    private static int Level(Fields fields, string word, SourcePlace place)
    {
        var value = LevelScale.Ids.IndexOf(word);
        if (value >= 0) return value;
        var given = word.Length == 0 ? "There is no level here." : $"'{word}' is not a level.";
        var hint = word is [>= '0' and <= '4'] ? $" Did you mean '{LevelScale.Ids[word[0] - '0']}'?" : Words.Hint(word, LevelScale.Ids);
        fields.Mistake(ParseRules.UnknownLevel, place, given + hint);
        return StandIn;
    }
}
