using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Holds a text to the promise that each claim names its source or is marked as our judgement.</summary>
/// <remarks>What vouches for a claim is in its paragraph, list item or table cell, or in what that belongs to.</remarks>
internal sealed class SourcedClaims
{
    /// <summary>A paragraph with fewer words beside its links, such as "See also", claims nothing.</summary>
    private const int FewestWordsOfAClaim = 3;

    private const string HowInATable = "Put [@source] or [editorial] into the cell or, to speak for all cells, at the end of the caption; "
        + "or put [editorial] at the end of the section's heading, if all of the section is judgement.";

    private readonly MarkdownTree _tree;
    private readonly Figures _figures;
    private readonly Report _report;
    private readonly bool _everyClaim;
    private readonly Lazy<ImmutableHashSet<int>> _reportedLines;

    private SourcedClaims(MarkdownTree tree, Figures figures, Report report, bool everyClaim)
    {
        _tree = tree;
        _figures = figures;
        _report = report;
        _everyClaim = everyClaim;
        _reportedLines = new Lazy<ImmutableHashSet<int>>(() => report.LinesOf(tree.Places.File));
    }

    /// <summary>Reports each figure that nothing vouches for and, where <paramref name="everyClaim"/> is set, each other claim.</summary>
    /// <param name="figures">Null where the site does not promise sources; then there is nothing to report.</param>
    public static void Check(MarkdownTree tree, Figures? figures, Report report, bool everyClaim)
    {
        if (figures is null) return;
        var check = new SourcedClaims(tree, figures, report, everyClaim);
        check.Blocks(tree.Introduction);
        // [editorial] at the end of a section's heading vouches for all of the section.
        foreach (var section in tree.Sections.Where(section => !section.IsEditorial))
        {
            check.Heading(section.Heading, section.Place);
            check.Blocks(section.Blocks);
        }
    }

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var before = i > 0 ? blocks[i - 1] as ParagraphBlock : null;
            var after = i + 1 < blocks.Count ? blocks[i + 1] : null;
            switch (blocks[i])
            {
                case HeadingBlock heading: Heading(PlainText.Of(heading.Inline), _tree.Places.At(heading)); break;
                case Table table: Table(table, before); break;
                case ListBlock when before is not null && SourcedText.Introduces(before) && SourcedText.IsVouchedFor(before): break;
                case ListBlock list: foreach (var item in list.OfType<ListItemBlock>()) Item(item); break;
                case ContainerBlock container: Blocks(container); break;
                // A caption is checked with its table.
                case ParagraphBlock when after is Table: break;
                case ParagraphBlock paragraph: Paragraph(paragraph, after); break;
            }
        }
    }

    private void Heading(string text, SourcePlace place)
    {
        if (_figures.FirstInHeading(text) is { } figure) UncitedFigures.Report(place, text, figure, _report, UncitedFigures.Elsewhere);
    }

    private void Paragraph(ParagraphBlock paragraph, Block? after)
    {
        if (SourcedText.IsVouchedFor(paragraph) || Figure(paragraph)) return;
        // After a colon, the claims are those of the list or quote that follows, which are checked themselves.
        if (SourcedText.Introduces(paragraph) && after is ListBlock or QuoteBlock) return;
        if (SourcedText.OwnWords(paragraph) >= FewestWordsOfAClaim) Claim(paragraph, "This paragraph has neither a source nor a mark.");
    }

    /// <summary>What vouches for an item vouches for the lists inside it too.</summary>
    private void Item(ListItemBlock item)
    {
        var own = item.OfType<ParagraphBlock>().ToArray();
        if (own.Any(SourcedText.IsVouchedFor)) return;
        var isLead = item.Any(block => block is ListBlock) && own is [var only] && SourcedText.Introduces(only);
        if (!own.Any(Figure) && !isLead && own.FirstOrDefault(paragraph => SourcedText.OwnWords(paragraph) > 0) is { } claim)
            Claim(claim, "This list item has neither a source nor a mark.");
        Blocks([.. item.Where(block => block is not ParagraphBlock)]);
    }

    /// <summary>A table has one message for all its cells, because usually its caption should cover them.</summary>
    private void Table(Table table, ParagraphBlock? caption)
    {
        if (caption is not null && (SourcedText.IsVouchedFor(caption) || Figure(caption))) return;
        // If the caption is missing, that was reported; it may be what vouches for the cells.
        if (_reportedLines.Value.Contains(_tree.Places.At(table.Span.Start).Line)) return;
        var bare = BareCells(table).ToArray();
        if (bare.Any(cell => Figure(cell.Text))) return;
        LeafBlock[] claims = [.. bare.Where(cell => !cell.IsLabel && SourcedText.OwnWords(cell.Text) > 0).Select(cell => cell.Text)];
        var others = claims.Length switch
        {
            1 => "",
            2 => ", nor has another one of the table",
            _ => $", nor have {claims.Length - 1} others of the table",
        };
        if (claims.Length > 0) Claim(claims[0], $"This cell has neither a source nor a mark{others}.", HowInATable);
    }

    /// <summary>Cells that nothing vouches for: nothing in them, and nothing in the cell that begins their row or their column.</summary>
    /// <remarks>Those first cells are labels, and what vouches for a cell that they label vouches for them too.</remarks>
    private static IEnumerable<(LeafBlock Text, bool IsLabel)> BareCells(Table table)
    {
        LeafBlock?[][] rows = [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Text).ToArray())];
        for (var y = 0; y < rows.Length; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x] is not { } text) continue;
                IEnumerable<LeafBlock?> vouching = (x, y) switch
                {
                    (_, 0) => rows.Select(row => row.ElementAtOrDefault(x)),
                    (0, _) => rows[y],
                    _ => [text, rows[y][0], rows[0].ElementAtOrDefault(x)],
                };
                if (!vouching.OfType<LeafBlock>().Any(SourcedText.IsVouchedFor)) yield return (text, x == 0 || y == 0);
            }
        }

        static LeafBlock? Text(TableCell cell) => cell.OfType<LeafBlock>().FirstOrDefault();
    }

    /// <summary>Reports the first figure; false where there is none.</summary>
    private bool Figure(LeafBlock leaf)
    {
        var (words, offsets) = SourcedText.Words(leaf);
        if (_figures.First(words) is not { } figure) return false;
        var start = offsets[figure.Start];
        var length = Math.Max(1, offsets[figure.Start + figure.Length - 1] - start + 1);
        if (!IsReported(leaf)) UncitedFigures.Report(_tree.Places.At(start, length), words, figure, _report);
        return true;
    }

    private void Claim(LeafBlock leaf, string message, string? advice = null)
    {
        if (_everyClaim && !IsReported(leaf)) _report.Add(ParseRules.UnmarkedClaim, _tree.Places.Beginning(leaf, _tree.Text), message, advice);
    }

    /// <summary>Whether something else is wrong on these lines: it may be the citation or [editorial] that is missed.</summary>
    private bool IsReported(LeafBlock leaf)
    {
        var (first, last) = (_tree.Places.At(leaf.Span.Start).Line, _tree.Places.At(leaf.Span.End).Line);
        return Enumerable.Range(first, last - first + 1).Any(_reportedLines.Value.Contains);
    }
}
