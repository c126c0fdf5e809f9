using Markdig.Syntax;

namespace RoleSite.Generator.Markdown;

/// <summary>The caption of a table: the paragraph before it, which begins with "Table: ".</summary>
public static class TableCaption
{
    public const string Mark = "Table: ";

    /// <summary>Whether a block is the caption of a table that follows it.</summary>
    public static bool Is(Block? block) =>
        block is ParagraphBlock paragraph && PlainText.Of(paragraph.Inline).StartsWith(Mark, StringComparison.Ordinal);
}
