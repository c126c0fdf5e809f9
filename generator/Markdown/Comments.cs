using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>HTML comments: notes from contributors to each other that reach no page.</summary>
public static class Comments
{
    public static bool Is(Block block) => block is HtmlBlock { Type: HtmlBlockType.Comment };

    /// <summary>A comment without an end swallows the rest of the text.</summary>
    public static bool IsClosed(Block comment, string text) =>
        text.AsSpan(comment.Span.Start, comment.Span.Length).Contains("-->", StringComparison.Ordinal);

    /// <summary>The comments of a text, each together with the line breaks after it if it has lines of its own.</summary>
    public static ImmutableArray<TextSpan> In(MarkdownDocument document, string text)
    {
        var comments = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var node in document.Descendants())
        {
            if (node is HtmlInline { Tag: ['<', '!', '-', '-', ..] }) comments.Add(new TextSpan(node.Span.Start, node.Span.Length));
            if (node is not Block block || !Is(block)) continue;
            var end = block.Span.End + 1;
            while (end < text.Length && text[end] == '\n') end++;
            comments.Add(new TextSpan(block.Span.Start, end - block.Span.Start));
        }

        return comments.ToImmutable();
    }
}
