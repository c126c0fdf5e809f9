using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>The text of one paragraph, heading or table cell: as it is written, and which of its characters a page would show as they are.</summary>
/// <param name="Start">Where it begins in the text of the file.</param>
/// <param name="Written">The stretch of that text.</param>
/// <param name="Literal">The same, with a space in place of each character of code, addresses, escaped signs and marks that were understood.</param>
/// <param name="Lines">Where each line begins in the stretch, after the signs of the lists and quotes around it.</param>
internal sealed record LeafText(int Start, string Written, string Literal, ImmutableArray<int> Lines)
{
    /// <summary>Null where the block holds no text.</summary>
    public static LeafText? Of(LeafBlock leaf, string text)
    {
        var inlines = leaf.Inlines<Inline>().Where(inline => inline.Span.Length > 0 && inline.Span.End < text.Length).ToArray();
        if (inlines.Length == 0) return null;
        var start = inlines.Min(inline => inline.Span.Start);
        var written = text[start..(inlines.Max(inline => inline.Span.End) + 1)];
        var literal = new char[written.Length];
        for (var i = 0; i < literal.Length; i++) literal[i] = written[i] == '\n' ? '\n' : ' ';
        var lines = ImmutableArray.CreateBuilder<int>();
        var isNewLine = true;
        foreach (var inline in inlines)
        {
            if (isNewLine) lines.Add(inline.Span.Start - start);
            isNewLine = inline is LineBreakInline;
            if (inline is not LiteralInline shown) continue;
            var from = shown.Span.Start + (shown.IsFirstCharacterEscaped ? 2 : 0);
            for (var i = from; i <= shown.Span.End; i++) literal[i - start] = text[i];
        }

        return new LeafText(start, written, new string(literal), lines.ToImmutable());
    }

    /// <summary>The line that begins at a place in the stretch.</summary>
    public ReadOnlySpan<char> Line(int start)
    {
        var rest = Written.AsSpan(start);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
