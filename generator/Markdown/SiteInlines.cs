using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace RoleSite.Generator.Markdown;

/// <summary>[[name]] or [[name|text]]: a link to a role, a skill or a term.</summary>
/// <param name="name">As written; may be no well-formed slug.</param>
public sealed class ReferenceInline(string name, string? text) : LeafInline
{
    public string Name => name;

    public string? Text => text;
}

/// <summary>[[skill@level]] or [[role/skill@level]], with or without |text: at which level a role needs a skill.</summary>
/// <param name="role">Null where the roles of the document are meant.</param>
/// <param name="level">As written; may be no level.</param>
public sealed class LevelInline(string? role, string skill, string level, string? text) : LeafInline
{
    public string? Role => role;

    public string Skill => skill;

    public string Level => level;

    public string? Text => text;
}

/// <summary>[@source]: a citation.</summary>
public sealed class CitationInline(string source) : LeafInline
{
    public string Source => source;
}

/// <summary>[editorial]: what comes before it is our judgement.</summary>
public sealed class EditorialInline : LeafInline;

/// <summary>Adds to markdown what writers of this site put in square brackets.</summary>
internal sealed class SiteInlinesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SiteInlineParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // HtmlDrawing says how these inlines are drawn.
    }
}

/// <summary>Reads [[ ]], [@ ] and [editorial]. What fits none of them is left to the other parsers; what they leave is reported later.</summary>
internal sealed class SiteInlineParser : InlineParser
{
    private const int LongestContent = 300;
    private const string Editorial = "[editorial]";

    public SiteInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var inline = rest switch
        {
            ['[', '[', ..] => Reference(rest),
            ['[', '@', ..] => Citation(rest),
            _ when rest.StartsWith(Editorial, StringComparison.Ordinal) => (Inline: new EditorialInline(), Editorial.Length),
            _ => ((LeafInline Inline, int Length)?)null,
        };
        if (inline is not { } found) return false;
        found.Inline.Span.Start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        found.Inline.Span.End = found.Inline.Span.Start + found.Length - 1;
        found.Inline.Line = line;
        found.Inline.Column = column;
        processor.Inline = found.Inline;
        slice.Start += found.Length;
        return true;
    }

    private static (LeafInline Inline, int Length)? Reference(ReadOnlySpan<char> rest)
    {
        if (Content(rest, "[[", "]]") is not { } written) return null;
        // In a table the bar is written with a backslash, which other programs need.
        var content = written.Replace("\\|", "|", StringComparison.Ordinal);
        var bar = content.IndexOf('|', StringComparison.Ordinal);
        var name = (bar < 0 ? content : content[..bar]).Trim();
        var text = bar < 0 ? null : content[(bar + 1)..].Trim();
        if (name.Length == 0 || text?.Length == 0) return null;
        return (Level(name, text) ?? (LeafInline)new ReferenceInline(name, text), written.Length + 4);
    }

    private static LevelInline? Level(string name, string? text)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        if (at < 0) return null;
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var role = slash < 0 || slash > at ? null : name[..slash].Trim();
        return new LevelInline(role, name[(role is null ? 0 : slash + 1)..at].Trim(), name[(at + 1)..].Trim(), text);
    }

    private static (LeafInline Inline, int Length)? Citation(ReadOnlySpan<char> rest)
    {
        if (Content(rest, "[@", "]") is not { } content || content.Trim().Length == 0) return null;
        return (new CitationInline(content.Trim()), content.Length + 3);
    }

    /// <summary>The text between two marks; null where the second is not on the same line or another bracket opens before it.</summary>
    private static string? Content(ReadOnlySpan<char> rest, string open, string close)
    {
        var inside = rest[open.Length..Math.Min(rest.Length, LongestContent)];
        var end = inside.IndexOf(close, StringComparison.Ordinal);
        if (end < 0 || inside[..end].IndexOfAny('\n', '[') >= 0) return null;
        return inside[..end].ToString();
    }
}
