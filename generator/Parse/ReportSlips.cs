using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Says what is wrong with lines of a YAML text, and mends them so that the rest can be read.</summary>
/// <param name="linesBefore">Lines of the file before the text.</param>
public sealed class ReportSlips(string file, int linesBefore, MendedLines lines, Report report)
{
    private YamlSlip? _last;

    /// <summary>Reports a slip and mends its lines; false where nobody could say what was meant.</summary>
    public bool Mend(YamlSlip slip)
    {
        YamlSlip[] all = [slip, .. slip.More];
        if (!IsSaid(slip))
        {
            report.Add(slip.Rule, [.. all.Select(PlaceOf)], slip.Message, slip.Advice);
            foreach (var guess in all.Where(guess => guess.IsGuess)) report.SayNoMoreOf(file, linesBefore + guess.Line);
        }

        _last = slip;
        var isMended = false;
        foreach (var line in all) isMended |= lines.Mend(line);
        return isMended;
    }

    /// <summary>Whether the slip follows from one that was said: a guess, the line before, or what opened what this one closes.</summary>
    private bool IsSaid(YamlSlip slip)
    {
        if (lines.IsGuessed(slip.Line)) return true;
        if (_last is null || _last.Message != slip.Message) return false;
        return slip.IsOneWithTheLast || (_last.Line == slip.Line - 1 && slip.Rule == ParseRules.Indentation);
    }

    private SourcePlace PlaceOf(YamlSlip slip) => new(file, linesBefore + slip.Line, lines.ColumnAsWritten(slip.Line, slip.Column), slip.Length);
}
