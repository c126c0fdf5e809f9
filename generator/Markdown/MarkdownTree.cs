using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>A text that was read into a tree and divided into sections. Parse checks its form and has it drawn; no later stage sees it.</summary>
public sealed class MarkdownTree
{
    /// <param name="text">What the tree was read from; offsets in the tree count in it.</param>
    public MarkdownTree(MarkdownDocument document, string text, TextPlaces places)
    {
        Document = document;
        Text = text;
        Places = places;
        // Readers meet neither comments nor the lines that define the names of links.
        Blocks = [.. document.Where(block => block is not LinkReferenceDefinitionGroup && !(Comments.Is(block) && Comments.IsClosed(block, text)))];
        var starts = Enumerable.Range(0, Blocks.Length).Where(i => Blocks[i] is HeadingBlock { Level: 2 }).ToArray();
        Introduction = starts.Length > 0 ? Blocks[..starts[0]] : Blocks;
        Sections = [.. starts.Select((start, i) => Section(start, i + 1 < starts.Length ? starts[i + 1] : Blocks.Length))];
    }

    public MarkdownDocument Document { get; }

    public string Text { get; }

    public TextPlaces Places { get; }

    /// <summary>All blocks that readers meet.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>Blocks before the first section heading.</summary>
    public ImmutableArray<Block> Introduction { get; }

    public ImmutableArray<TreeSection> Sections { get; }

    /// <summary>Stands in for a text that could not be read.</summary>
    public static MarkdownTree Unreadable(TextPlaces places) => new(new MarkdownDocument(), "", places);

    private TreeSection Section(int start, int end)
    {
        var heading = (HeadingBlock)Blocks[start];
        return new TreeSection(heading, Blocks[(start + 1)..end], Places.At(heading));
    }
}

/// <summary>A second-level heading and the blocks under it.</summary>
/// <param name="Place">Where the heading is.</param>
public sealed record TreeSection(HeadingBlock HeadingBlock, ImmutableArray<Block> Blocks, SourcePlace Place)
{
    /// <summary>The words of the heading, without the marks of markdown and without [editorial].</summary>
    public string Heading { get; } = PlainText.Of(HeadingBlock.Inline);

    public string Id { get; } = HeadingAnchors.Of(HeadingBlock);

    /// <summary>Whether the heading ends with [editorial]: what the section says is our judgement, unless it cites.</summary>
    public bool IsEditorial => HeadingBlock.Inline?.LastChild is EditorialInline;

    /// <summary>The paragraph or list at the beginning, which comparison tables show; null where the section begins with something else.</summary>
    public Block? Lead => Blocks.FirstOrDefault() switch
    {
        ParagraphBlock when Blocks.Length > 1 && Blocks[1] is Table => null,
        ParagraphBlock or ListBlock => Blocks[0],
        _ => null,
    };
}
