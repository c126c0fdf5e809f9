using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reports slips in lines of a YAML text, and corrects the lines so that the rest can be read.</summary>
internal sealed class ReportSlips(CorrectedLines lines, Report report)
{
    private YamlSlip? _last;

    /// <summary>Reports a slip and corrects its lines; false where it is unclear what was meant.</summary>
    public bool Correct(YamlSlip slip)
    {
        YamlSlip[] all = [slip, .. slip.More];
        if (!IsReported(slip))
        {
            report.Add(slip.Rule, [.. all.Select(PlaceOf)], slip.Message, slip.Advice, [.. all.Select(lines.Fix).OfType<TextEdit>()]);
            foreach (var guess in all.Where(guess => guess.IsGuess)) lines.Silence(guess.Line, report);
        }

        _last = slip;
        var isCorrected = false;
        foreach (var line in all) isCorrected |= lines.Correct(line);
        return isCorrected;
    }

    /// <summary>
    /// Whether the slip only follows from one that was reported: a guess, one in the line before, or one that opened what this one closes.
    /// </summary>
    private bool IsReported(YamlSlip slip)
    {
        if (lines.IsGuessed(slip.Line)) return true;
        if (_last is null || _last.Message != slip.Message) return false;
        return slip.IsOneWithTheLast || (_last.Line == slip.Line - 1 && slip.Rule == ParseRules.Indentation);
    }

    private SourcePlace PlaceOf(YamlSlip slip) => lines.At(slip.Line, slip.Column, slip.Length);
}
