using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>Finds marks that no parser took: they would be shown on the page as they are.</summary>
public sealed class UnfinishedMarkup(string text, TextPlaces places, Report report)
{
    /// <summary>A text full of brackets is one mistake, not thousands.</summary>
    private const int MostInOneBlock = 5;

    /// <summary>Footnotes that were told: the number in the text and the note below are one mistake.</summary>
    private readonly HashSet<string> _footnotes = new(StringComparer.Ordinal);

    public void Check(LeafBlock leaf)
    {
        if (LeafText.Of(leaf, text) is not { } block) return;
        var end = 0;
        var told = 0;
        foreach (var slip in Slips(leaf, block).OrderBy(slip => slip.At))
        {
            // What lies inside another slip is a part of it.
            if (slip.At < end || told == MostInOneBlock || IsToldFootnote(block, slip)) continue;
            end = slip.At + slip.Length;
            told++;
            report.Add(slip.Rule, places.At(block.Start + slip.At, slip.Length), slip.Message, slip.Advice);
        }
    }

    private static IEnumerable<Slip> Slips(LeafBlock leaf, LeafText block)
    {
        var line = leaf is ParagraphBlock { Parent: not TableCell } ? LineSlips.First(block) : null;
        // Asterisks meant as list items stand at the beginning of more than one line, which is one mistake.
        var asterisks = LooseAsterisks.In(block).Where(slip => line is null || !block.Lines.Contains(slip.At));
        return (line is { } first ? [first] : Array.Empty<Slip>()).Concat(ForeignMarks.In(block.Literal)).Concat(BracketSlips.In(block.Literal)).Concat(asterisks);
    }

    /// <summary>Whether a slip belongs to a footnote that was told, or is the address that the note names.</summary>
    private bool IsToldFootnote(LeafText block, Slip slip)
    {
        if (slip.Rule == ParseRules.BareAddress && block.Written.StartsWith("[^", StringComparison.Ordinal)) return true;
        var written = block.Written.Substring(slip.At, slip.Length);
        return written.StartsWith("[^", StringComparison.Ordinal) && !_footnotes.Add(written);
    }
}
