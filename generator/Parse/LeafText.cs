using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>The text of one paragraph, heading or table cell: as it is written, and which of its characters a page would show as they are.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Start">Where the block begins in it.</param>
/// <param name="Literal">
/// The stretch of the text, with a space in place of each character of code, addresses, escaped signs and marks that were understood.
/// </param>
/// <param name="Lines">Where each line begins in the stretch, after the signs of the lists and quotes around it.</param>
internal sealed record LeafText(string Text, int Start, string Literal, ImmutableArray<int> Lines)
{
    /// <summary>The stretch of the text as it is written.</summary>
    public ReadOnlySpan<char> Written => Text.AsSpan(Start, Literal.Length);

    /// <summary>Null where the block holds no text.</summary>
    public static LeafText? Of(LeafBlock leaf, string text)
    {
        var inlines = new List<Inline>();
        var (start, end) = (text.Length, -1);
        foreach (var inline in leaf.Inlines<Inline>())
        {
            if (inline.Span.Length <= 0 || inline.Span.End >= text.Length) continue;
            inlines.Add(inline);
            (start, end) = (Math.Min(start, inline.Span.Start), Math.Max(end, inline.Span.End));
        }

        if (inlines.Count == 0) return null;
        var literal = string.Create(
            end + 1 - start, (text, start, inlines), static (literal, block) => Fill(literal, block.text, block.start, block.inlines));
        return new LeafText(text, start, literal, Beginnings(inlines, start));
    }

    private static void Fill(Span<char> literal, string text, int start, List<Inline> inlines)
    {
        for (var i = 0; i < literal.Length; i++) literal[i] = text[start + i] == '\n' ? '\n' : ' ';
        foreach (var inline in inlines)
        {
            if (inline is not LiteralInline shown) continue;
            var from = shown.Span.Start + (shown.IsFirstCharacterEscaped ? 2 : 0);
            if (from <= shown.Span.End) text.AsSpan(from..(shown.Span.End + 1)).CopyTo(literal[(from - start)..]);
        }
    }

    private static ImmutableArray<int> Beginnings(List<Inline> inlines, int start)
    {
        var lines = ImmutableArray.CreateBuilder<int>();
        var isNewLine = true;
        foreach (var inline in inlines)
        {
            if (isNewLine) lines.Add(inline.Span.Start - start);
            isNewLine = inline is LineBreakInline;
        }

        return lines.DrainToImmutable();
    }

    /// <summary>The line that begins at a place in the stretch.</summary>
    public ReadOnlySpan<char> Line(int start)
    {
        var rest = Written[start..];
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
