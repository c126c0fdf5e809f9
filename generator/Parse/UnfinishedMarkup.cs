using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reports marks that no parser took, which pages would show as they are.</summary>
internal sealed class UnfinishedMarkup(string text, TextPlaces places, Report report)
{
    /// <summary>A text full of brackets is one error, not thousands.</summary>
    private const int MostInOneBlock = 5;

    /// <summary>Footnotes that were reported: the number in the text and the note below it are one error.</summary>
    private readonly HashSet<string> _footnotes = new(StringComparer.Ordinal);

    /// <summary>What was found in the block that is being checked.</summary>
    private readonly List<Slip> _slips = [];

    public void Check(LeafBlock leaf)
    {
        if (LeafText.Of(leaf, text) is not { } block) return;
        FindSlips(leaf, block);
        if (_slips.Count == 0) return;
        var end = 0;
        var reported = 0;
        foreach (var slip in _slips.OrderBy(slip => slip.At))
        {
            // A slip inside another one is a part of it.
            if (slip.At < end || reported == MostInOneBlock || IsReportedFootnote(block, slip)) continue;
            end = slip.At + slip.Length;
            reported++;
            var place = places.At(block.Start + slip.At, slip.Length);
            TextEdit? fix = slip.Better is { } better ? new TextEdit(place, block.Written.Slice(slip.At, slip.Length).ToString(), better) : null;
            report.Add(slip.Rule, place, slip.Message, slip.Advice, fix);
        }
    }

    private void FindSlips(LeafBlock leaf, LeafText block)
    {
        _slips.Clear();
        Slip? line = leaf is ParagraphBlock { Parent: not TableCell } ? LineSlips.First(block) : null;
        if (line is { } first) _slips.Add(first);
        _slips.AddRange(ForeignMarks.In(block.Literal));
        _slips.AddRange(BracketSlips.In(block.Literal));
        // Lines that begin with an asterisk in place of a list sign are one error.
        foreach (var slip in LooseAsterisks.In(block))
        {
            if (line is null || !block.Lines.Contains(slip.At)) _slips.Add(slip);
        }
    }

    /// <summary>Whether a slip belongs to a footnote that was reported, or is the address in such a note.</summary>
    private bool IsReportedFootnote(LeafText block, Slip slip)
    {
        if (slip.Rule == ParseRules.BareAddress && block.Written.StartsWith("[^", StringComparison.Ordinal)) return true;
        var written = block.Written.Slice(slip.At, slip.Length).ToString();
        return written.StartsWith("[^", StringComparison.Ordinal) && !_footnotes.Add(written);
    }
}
