using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads matrices/&lt;role&gt;.yml: a level for each skill, in short form or with basis, sources and note.</summary>
internal static class ParseMatrix
{
    private static readonly ImmutableArray<string> InnerKeys = ["level", "basis", "sources", "note"];

    public static SkillMatrix? Run(TextFile file, Figures? figures, Report report)
    {
        if (Fields.OfFile(file, "a matrix", report) is not { } fields) return null;
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
        ImmutableArray<MatrixCell> cells = [.. fields.EntriesOf("skills", InnerKeys).Select(entry => Cell(fields, entry, uncited))];
        fields.Done();
        return new SkillMatrix(file.Slug, file.Path, about.Value, signature, cells) { Sources = sources, Partly = partly?.Value };
    }

    private static MatrixCell Cell(Fields matrix, YamlEntry entry, UncitedFigures uncited)
    {
        var skill = new Placed<Slug>(new Slug(entry.Key.Value), entry.Key.Place);
        if (entry.Value is YamlText text) return Cell(skill, LevelOf(matrix, text));
        if (entry.Value is YamlList)
            matrix.AddDiagnostic(ParseRules.WrongType, entry.Value.Place,
                $"The level of '{entry.Key.Value}' must be one word or a block of keys, but this is a list.",
                $"Write \"{entry.Key.Value}: working\".");
        if (entry.Value is not YamlBlock block) return Cell(skill, null);
        var fields = new Fields(block, entry.Key.Value, matrix.Report);
        var word = fields.Text("level", 60);
        var basis = BasisWords.Named(fields.Choice("basis", BasisWords.All, required: false));
        var sources = fields.Slugs("sources");
        var note = fields.OptionalText("note", 700);
        if (sources.IsEmpty) uncited.Check(note, $"Name the source of the figure under sources of '{entry.Key.Value}', or leave the number out.");
        Level? level = word.Value.Length == 0 ? null : LevelOf(fields, new YamlText(word.Value, IsQuoted: false, word.Place));
        var cell = Cell(skill, level) with { Sources = sources, Note = note?.Value };
        // Where a part of the block could not be read, that may be the sources, so the basis that needs them is left out too.
        return fields.Done() && basis is { } known ? cell with { Basis = known } : cell;
    }

    /// <param name="level">Null where it could not be read.</param>
    private static MatrixCell Cell(Placed<Slug> skill, Level? level) =>
        new(skill, level ?? Level.None, Basis.Editorial, [], null) { IsRead = level is not null };

    private static Level? LevelOf(Fields fields, YamlText written)
    {
        var word = written.Value;
        if (Level.Named(word) is { } level) return level;
        var given = word.Length == 0 ? "There is no level here." : $"'{word}' is not a level.";
        var hint = word is [>= '0' and <= '4'] ? $" Did you mean '{Level.Ids[word[0] - '0']}'?" : GuessWord.Hint(word, Level.Ids);
        TextEdit? fix = word is [>= '0' and <= '4']
            ? new TextEdit(written.Place, word, Level.Ids[word[0] - '0'])
            : GuessWord.Fix(written, Level.Ids);
        fields.AddDiagnostic(ParseRules.UnknownLevel, written.Place, given + hint, null, fix);
        return null;
    }
}
