using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>Says of a paragraph or table cell what it rests on, and what of it are words of its own.</summary>
public static class SourcedText
{
    public static bool IsVouchedFor(LeafBlock leaf) => leaf.Inline is { } inline && inline.Descendants().Any(part => part is CitationInline or EditorialInline);

    /// <summary>Whether a paragraph ends with a colon, marks after it left aside, and so speaks of what stands under it.</summary>
    public static bool Introduces(ParagraphBlock paragraph)
    {
        var last = paragraph.Inline?.LastChild;
        while (last is not null && (last is CitationInline or EditorialInline || (last is LiteralInline space && space.Content.IsEmptyOrWhitespace()))) last = last.PreviousSibling;
        return last is LiteralInline literal && literal.Content.AsSpan().TrimEnd().EndsWith(":");
    }

    /// <summary>How many words stand outside links.</summary>
    public static int OwnWords(LeafBlock leaf) => leaf.Inline is not { } inline ? 0
        : inline.Descendants<LiteralInline>().Where(literal => !IsInLink(literal)).Sum(literal => literal.Content.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)));

    /// <summary>The words of a block without code, addresses and marks, and for each letter where it stands in the text.</summary>
    public static (string Words, IReadOnlyList<int> Offsets) Words(LeafBlock leaf)
    {
        var words = new StringBuilder();
        var offsets = new List<int>();
        foreach (var part in leaf.Inline?.Descendants() ?? [])
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

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline) return true;
        }

        return false;
    }
}
