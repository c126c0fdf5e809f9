using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoleSite.Generator.Markdown;

/// <summary>The caption of a table: the paragraph before it, which begins with "Table: ".</summary>
public static class TableCaption
{
    public const string Mark = "Table: ";

    /// <summary>Whether a block is the caption of a table that follows it.</summary>
    public static bool Is(Block? block)
    {
        if (block is not ParagraphBlock paragraph) return false;
        // Nearly all paragraphs begin with a letter of their own.
        var first = paragraph.Inline?.FirstChild is LiteralInline literal ? literal.Content.AsSpan() : default;
        if (first is [var letter, ..] && char.IsLetter(letter) && letter != Mark[0]) return false;
        return PlainText.Of(paragraph.Inline).StartsWith(Mark, StringComparison.Ordinal);
    }
}
