namespace RoleSite.Generator.Parse;

/// <summary>The lines of a YAML text, some of them mended, and where things stand in them as they were written.</summary>
public sealed class MendedLines(string text)
{
    private readonly Dictionary<int, (int From, int By)> _shifts = [];

    private readonly HashSet<int> _guessed = [];

    public string[] All { get; } = text.Split('\n');

    public string Text => string.Join('\n', All);

    /// <summary>Puts the mended line in its place; false where there is none.</summary>
    public bool Mend(YamlSlip slip)
    {
        var old = All[slip.Line - 1];
        if (slip.Mended is not { } better || better == old) return false;
        var from = 0;
        while (from < old.Length && from < better.Length && old[from] == better[from]) from++;
        var before = _shifts.GetValueOrDefault(slip.Line);
        _shifts[slip.Line] = (before.By == 0 ? from + 1 : Math.Min(before.From, from + 1), before.By + better.Length - old.Length);
        All[slip.Line - 1] = better;
        if (slip.IsGuess) _guessed.Add(slip.Line);
        return true;
    }

    /// <summary>Whether the line was mended by a guess, so that nothing more can be said of it.</summary>
    public bool IsGuessed(int line) => _guessed.Contains(line);

    /// <summary>Column in the line as somebody wrote it, from 1.</summary>
    public int ColumnAsWritten(int line, int column) =>
        _shifts.TryGetValue(line, out var shift) && column > shift.From ? Math.Max(shift.From, column - shift.By) : column;
}
