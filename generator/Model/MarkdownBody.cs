using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>A markdown text as Parse hands it on: checked, and drawn as HTML with gaps for what depends on other documents.</summary>
/// <param name="File">The file that holds the text.</param>
/// <param name="Text">The markdown itself; spans count in it. Empty where it could not be read at all.</param>
/// <param name="Introduction">What comes before the first section heading.</param>
public sealed record MarkdownBody(string File, string Text, UnlinkedHtml Introduction, ImmutableArray<MarkdownSection> Sections)
{
    /// <summary>Anchors of the section headings and of those below them, in the order of the text.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>Every citation, in the order of the text; the names may be unknown.</summary>
    public ImmutableArray<Slug> Citations { get; init; } = [];

    /// <summary>Stretches of the text that are notes from contributors to each other and reach no page.</summary>
    public ImmutableArray<TextSpan> Comments { get; init; } = [];

    /// <summary>Levels that are stated in plain words, where no check can read them.</summary>
    public ImmutableArray<LevelInWords> LevelsInWords { get; init; } = [];

    /// <summary>How many words a reader meets.</summary>
    public int Words { get; init; }

    /// <summary>All that depends on other documents, in the order of the text. Headings of sections have none of it.</summary>
    public IEnumerable<Gap> Gaps => Introduction.Gaps.Concat(Sections.SelectMany(section => section.Gaps));
}

/// <summary>A second-level heading and what is written under it.</summary>
/// <param name="Heading">Its words, without the marks of markdown and without [editorial].</param>
/// <param name="Id">Anchor of the heading, as GitHub forms it.</param>
public sealed record MarkdownSection(string Heading, string Id, SourcePlace Place)
{
    public required UnlinkedHtml HeadingHtml { get; init; }

    /// <summary>The paragraph or list at the beginning, which comparison tables show; null where the section begins with something else.</summary>
    public required UnlinkedHtml? Lead { get; init; }

    /// <summary>How many words the lead has.</summary>
    public int LeadWords { get; init; }

    /// <summary>HTML that marks the lead as our judgement where it is shown without its heading, which says so; empty where none is needed.</summary>
    public string LeadMark { get; init; } = "";

    /// <summary>Everything after the lead.</summary>
    public required UnlinkedHtml Rest { get; init; }

    public IEnumerable<Gap> Gaps => (Lead?.Gaps ?? []).Concat(Rest.Gaps);
}

/// <summary>A sentence or table row that links to something and states a level in plain words, so that no check can read the level.</summary>
/// <param name="Names">The names that it links to, in the order of the text.</param>
/// <param name="Cell">Where the level is a table cell of its own; null in a sentence.</param>
public sealed record LevelInWords(ImmutableArray<Placed<string>> Names, SourcePlace? Cell);

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Its first character, from 0.</param>
public readonly record struct TextSpan(int Start, int Length);
