using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace RoleSite.Generator.Model;

/// <summary>Markdown read into a tree, with a way back from each node to its place in the file.</summary>
/// <param name="Text">The markdown itself; offsets in the tree count in it.</param>
/// <param name="Introduction">Blocks before the first section heading.</param>
public sealed record MarkdownBody(TextPlaces Places, string Text, ImmutableArray<Block> Introduction, ImmutableArray<MarkdownSection> Sections)
{
    /// <summary>Every citation, in the order of the text; the names may be unknown.</summary>
    public ImmutableArray<Slug> Citations { get; init; } = [];

    /// <summary>Stretches of the text that are notes among contributors and reach no page.</summary>
    public ImmutableArray<SourceSpan> Comments { get; init; } = [];

    /// <summary>How many words a reader meets.</summary>
    public int Words { get; init; }
}

/// <summary>A second-level heading and the blocks under it.</summary>
/// <param name="Heading">Its words, without the marks of markdown and without [editorial].</param>
/// <param name="Id">Anchor of the heading, as GitHub forms it.</param>
public sealed record MarkdownSection(string Heading, string Id, SourcePlace Place, ImmutableArray<Block> Blocks)
{
    /// <summary>The heading as it was read.</summary>
    public required HeadingBlock HeadingBlock { get; init; }

    /// <summary>Whether [editorial] stands at the end of the heading: what the section says is our judgement, unless it cites.</summary>
    public bool IsEditorial { get; init; }

    /// <summary>How many words the lead has.</summary>
    public int LeadWords { get; init; }

    /// <summary>The paragraph or list at the beginning, which comparison tables show; null where the section begins with something else.</summary>
    public Block? Lead => Blocks.FirstOrDefault() switch
    {
        ParagraphBlock when Blocks.Length > 1 && Blocks[1] is Table => null,
        ParagraphBlock or ListBlock => Blocks[0],
        _ => null,
    };
}

/// <summary>Turns offsets in a piece of text into places in the file that the text was cut from.</summary>
public sealed class TextPlaces
{
    private readonly int[] _lineStarts;
    private readonly int _linesBefore;
    private readonly int _columnsBefore;
    private readonly SourcePlace? _whole;

    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    /// <param name="columnsBefore">How many characters stand before each line of the text.</param>
    public TextPlaces(string file, string text, int linesBefore, int columnsBefore = 0)
    {
        File = file;
        _linesBefore = linesBefore;
        _columnsBefore = columnsBefore;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') starts.Add(i + 1);
        }

        _lineStarts = [.. starts];
    }

    /// <summary>For a text that does not stand in the file letter by letter: everything in it is at one place.</summary>
    public TextPlaces(SourcePlace whole)
        : this(whole.File, "", 0) => _whole = whole;

    public string File { get; }

    /// <summary>The place of a stretch of the text.</summary>
    public SourcePlace At(int offset, int length = 1)
    {
        if (_whole is { } whole) return whole;
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0) line = ~line - 1;
        line = Math.Max(0, line);
        return new SourcePlace(File, _linesBefore + line + 1, _columnsBefore + offset - _lineStarts[line] + 1, Math.Max(1, length));
    }

    /// <summary>The place of a part of a text, up to the end of the line on which it begins.</summary>
    public SourcePlace Beginning(MarkdownObject part, string text)
    {
        var start = Math.Clamp(part.Span.Start, 0, text.Length);
        var end = text.IndexOf('\n', start);
        return At(start, Math.Min(part.Span.Length, (end < 0 ? text.Length : end) - start));
    }
}
