using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>The lines of a YAML text, some of them corrected, and where things are in the lines as they were written.</summary>
/// <param name="linesBefore">Lines of the file before the text: the line of hyphens before front matter.</param>
internal sealed class CorrectedLines(string file, string text, int linesBefore)
{
    private readonly Dictionary<int, (int From, int By)> _shifts = [];

    private readonly HashSet<int> _guessed = [];

    /// <summary>Whether the text is the whole file, and not only its front matter.</summary>
    public bool AreWholeFile => linesBefore == 0;

    /// <summary>The place of the text as a whole: the file, or the line of hyphens before front matter.</summary>
    public SourcePlace Place => AreWholeFile ? SourcePlace.WholeFile(file) : new SourcePlace(file, 1, 1, 3);

    public string[] All { get; } = text.Split('\n');

    public string Text => string.Join('\n', All);

    /// <summary>Replaces a line with the corrected one; false where there is none.</summary>
    public bool Correct(YamlSlip slip)
    {
        var old = All[slip.Line - 1];
        if (slip.Corrected is not { } better || better == old) return false;
        var from = 0;
        while (from < old.Length && from < better.Length && old[from] == better[from]) from++;
        var before = _shifts.GetValueOrDefault(slip.Line);
        _shifts[slip.Line] = (before.By == 0 ? from + 1 : Math.Min(before.From, from + 1), before.By + better.Length - old.Length);
        All[slip.Line - 1] = better;
        if (slip.IsGuess) _guessed.Add(slip.Line);
        return true;
    }

    /// <summary>The edit that corrects a line in its file; null where something else may be meant, or where the line was corrected before.</summary>
    public TextEdit? Fix(YamlSlip slip)
    {
        var old = All[slip.Line - 1];
        if ((slip.IsGuess && !slip.IsCertain) || slip.Corrected is not { } better || better == old || _shifts.ContainsKey(slip.Line)) return null;
        var from = old.AsSpan().CommonPrefixLength(better);
        var same = 0;
        while (same < Math.Min(old.Length, better.Length) - from && old[^(same + 1)] == better[^(same + 1)]) same++;
        return new TextEdit(new SourcePlace(file, linesBefore + slip.Line, from + 1), old[from..^same], better[from..^same]);
    }

    /// <summary>Whether the line was corrected by a guess, so that nothing more can be said about it.</summary>
    public bool IsGuessed(int line) => _guessed.Contains(line);

    /// <summary>The place in the file of what is now at this line and column, both from 1.</summary>
    public SourcePlace At(int line, int column, int length = 1) => new(file, linesBefore + line, ColumnAsWritten(line, column), length);

    /// <summary>Hides what else is found in a line, which may only follow from a guess.</summary>
    public void Silence(int line, Report report) => report.SilenceLine(file, linesBefore + line);

    private int ColumnAsWritten(int line, int column) =>
        _shifts.TryGetValue(line, out var shift) && column > shift.From ? Math.Max(shift.From, column - shift.By) : column;
}
