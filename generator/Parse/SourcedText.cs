using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>Tells of a paragraph or a table cell what vouches for it, and which words are its own.</summary>
internal static class SourcedText
{
    /// <summary>Whether it cites a source or is marked [editorial].</summary>
    public static bool IsVouchedFor(LeafBlock leaf) => leaf.Inlines<Inline>().Any(IsMark);

    /// <summary>Whether a paragraph ends with a colon, apart from citations and [editorial], and so introduces what is under it.</summary>
    public static bool Introduces(ParagraphBlock paragraph)
    {
        var last = paragraph.Inline?.LastChild;
        while (last is not null && (IsMark(last) || IsSpace(last))) last = last.PreviousSibling;
        return last is LiteralInline literal && literal.Content.AsSpan().TrimEnd().EndsWith(":");
    }

    /// <summary>The number of words outside links.</summary>
    public static int OwnWords(LeafBlock leaf) =>
        leaf.Inlines<LiteralInline>().Where(literal => !IsInLink(literal)).Sum(literal => PlainText.Words(literal.Content.AsSpan(), char.IsLetter));

    /// <summary>The words of a block without code, addresses and marks, and for each character its offset in the text.</summary>
    public static (string Words, IReadOnlyList<int> Offsets) Words(LeafBlock leaf)
    {
        var words = new StringBuilder();
        var offsets = new List<int>();
        foreach (var part in leaf.Inlines<Inline>())
        {
            var (text, at) = part switch
            {
                LiteralInline literal => (literal.Content.ToString(), literal.Span.Start),
                ReferenceInline { Text: { } shown } reference => (shown, reference.Span.End - 1 - shown.Length),
                LevelInline { Text: { } shown } level => (shown, level.Span.End - 1 - shown.Length),
                _ => (" ", part.Span.Start),
            };
            words.Append(text);
            for (var i = 0; i < text.Length; i++) offsets.Add(at + i);
        }

        return (words.ToString(), offsets);
    }

    private static bool IsMark(Inline inline) => inline is CitationInline or EditorialInline;

    private static bool IsSpace(Inline inline) => inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace();

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline) return true;
        }

        return false;
    }
}
