using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Finds figures that nobody vouches for: neither a citation nor the word editorial in the same paragraph, list item or table.</summary>
public sealed class UncitedFigures
{
    private readonly MarkdownBody _body;
    private readonly Report _report;

    private UncitedFigures(MarkdownBody body, Report report)
    {
        _body = body;
        _report = report;
    }

    public static void Check(MarkdownBody body, Report report)
    {
        var check = new UncitedFigures(body, report);
        check.Blocks(body.Introduction);
        foreach (var section in body.Sections) check.Blocks(section.Blocks);
    }

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // A caption belongs to the table under it.
            var caption = i > 0 && blocks[i] is Table ? blocks[i - 1] as ParagraphBlock : null;
            switch (blocks[i])
            {
                case Table table: Look([.. caption is null ? [] : (LeafBlock[])[caption], .. table.Descendants<LeafBlock>()]); break;
                case ListBlock list: foreach (var item in list.OfType<ListItemBlock>()) Item(item); break;
                case ContainerBlock container: Blocks(container); break;
                case ParagraphBlock paragraph when i + 1 == blocks.Count || blocks[i + 1] is not Table: Look([paragraph]); break;
            }
        }
    }

    /// <summary>What stands in an item vouches for the lists inside it too.</summary>
    private void Item(ListItemBlock item)
    {
        var own = item.OfType<ParagraphBlock>().ToImmutableArray<LeafBlock>();
        Look(own);
        if (!own.Any(IsVouchedFor)) Blocks([.. item.Where(block => block is not ParagraphBlock)]);
    }

    /// <summary>Reports the first figure of a piece that has no source.</summary>
    private void Look(ImmutableArray<LeafBlock> piece)
    {
        if (piece.Any(IsVouchedFor)) return;
        foreach (var leaf in piece)
        {
            var (words, offsets) = Words(leaf);
            if (Figures.First(words) is not { } figure) continue;
            var start = offsets[figure.Start];
            var length = Math.Max(1, offsets[figure.Start + figure.Length - 1] - start + 1);
            _report.Add(ParseRules.UncitedFigure, _body.Places.At(start, length), $"No source stands beside the figure '{words.Substring(figure.Start, figure.Length)}'.");
            return;
        }
    }

    private static bool IsVouchedFor(LeafBlock leaf) => leaf.Inline is { } inline && inline.Descendants().Any(part => part is CitationInline or EditorialInline);

    /// <summary>The words of a block without code, addresses and marks, and for each letter where it stands in the text.</summary>
    private static (string Words, List<int> Offsets) Words(LeafBlock leaf)
    {
        var words = new StringBuilder();
        var offsets = new List<int>();
        foreach (var part in leaf.Inline?.Descendants() ?? [])
        {
            var (text, at) = part switch
            {
                LiteralInline literal => (literal.Content.ToString(), literal.Span.Start),
                ReferenceInline { Text: { } shown } reference => (shown, reference.Span.End - 1 - shown.Length),
                _ => (" ", part.Span.Start),
            };
            words.Append(text);
            for (var i = 0; i < text.Length; i++) offsets.Add(at + i);
        }

        return (words.ToString(), offsets);
    }
}
