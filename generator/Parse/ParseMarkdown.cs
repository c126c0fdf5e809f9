using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads markdown into sections. Where links lead is not looked at; the form of everything is.</summary>
public static class ParseMarkdown
{
    /// <summary>Under this key a heading keeps its anchor, once it is known to be the only one of that name.</summary>
    private static readonly object AnchorKey = new();

    /// <summary>The body of a document; empty where it cannot be read at all, which is reported.</summary>
    /// <param name="places">The way from the text back to its file.</param>
    public static MarkdownBody Run(TextPlaces places, string text, Report report)
    {
        if (MarkdownTree.Of(text, places, report) is not { } document) return new MarkdownBody(places, "", [], []);
        MarkdownForm.Check(document, text, places, report);
        StatedLevels.CheckForm(document, places, report);
        CheckHeadings(document, places, report);
        return Body(document, text, places);
    }

    private static void CheckHeadings(MarkdownDocument document, TextPlaces places, Report report)
    {
        var level = 1;
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var text = PlainText.Of(heading.Inline);
            var id = HeadingId(heading);
            var place = places.At(heading.Span.Start, heading.Span.Length);
            if (id.Length == 0) report.Add(ParseRules.BrokenMarkup, place, "A heading without any words.", "Write the heading after the # signs, or remove the line.");
            else if (heading.Level == 1) report.Add(ParseRules.HeadingOrder, place, $"'{text}' is a first-level heading; that is the page's title.", $"Write '## {text}'.");
            else if (heading.Level > level + 1) report.Add(ParseRules.HeadingOrder, place, level == 1 ? $"'{text}' is the first heading and must be of the second level." : $"'{text}' is {heading.Level - level} levels below the heading before it.", $"Write '{new string('#', level + 1)} {text}'.");
            else if (heading.IsSetext && heading.Inline!.Descendants<LineBreakInline>().Any()) report.Add(ParseRules.BrokenMarkup, place, "This paragraph became a heading, because a line of hyphens or equals signs touches it.", "Put an empty line under the paragraph, or remove the line of signs.");
            else if (!texts.Add(text)) report.Add(ParseRules.RepeatedHeading, place, $"The heading '{text}' stands twice in this file.");
            else MakeUnique(heading, id, ids);
            HeadingMarks.Check(heading, places, report);
            level = Math.Max(2, heading.Level);
        }
    }

    private static MarkdownBody Body(MarkdownDocument document, string text, TextPlaces places)
    {
        // Comments are notes among contributors; neither they nor link definitions are part of what is read.
        var blocks = document.Where(block => block is not LinkReferenceDefinitionGroup && !IsComment(block, text)).ToImmutableArray();
        var starts = Enumerable.Range(0, blocks.Length).Where(i => blocks[i] is HeadingBlock { Level: 2 }).ToArray();
        var sections = ImmutableArray.CreateBuilder<MarkdownSection>(starts.Length);
        for (var i = 0; i < starts.Length; i++)
        {
            var heading = (HeadingBlock)blocks[starts[i]];
            var end = i + 1 < starts.Length ? starts[i + 1] : blocks.Length;
            var section = new MarkdownSection(PlainText.Of(heading.Inline), HeadingId(heading), places.At(heading.Span.Start, heading.Span.Length), blocks[(starts[i] + 1)..end])
            {
                HeadingBlock = heading,
                IsEditorial = HeadingMarks.IsEditorial(heading),
            };
            sections.Add(section with { LeadWords = section.Lead is null ? 0 : PlainText.Words(section.Lead) });
        }

        var introduction = starts.Length > 0 ? blocks[..starts[0]] : blocks;
        return new MarkdownBody(places, text, introduction, sections.DrainToImmutable())
        {
            Citations = [.. document.Descendants<CitationInline>().Select(citation => new Slug(citation.Source))],
            Words = blocks.Sum(PlainText.Words),
            Comments = Comments(document, text),
        };
    }

    /// <summary>Where comments stand, with the line breaks behind those that stand alone.</summary>
    private static ImmutableArray<SourceSpan> Comments(MarkdownDocument document, string text)
    {
        var comments = ImmutableArray.CreateBuilder<SourceSpan>();
        foreach (var node in document.Descendants())
        {
            if (node is HtmlInline { Tag: ['<', '!', '-', '-', ..] }) comments.Add(node.Span);
            if (node is not HtmlBlock { Type: HtmlBlockType.Comment } block) continue;
            var end = block.Span.End;
            while (end + 1 < text.Length && text[end + 1] == '\n') end++;
            comments.Add(new SourceSpan(block.Span.Start, end));
        }

        return comments.ToImmutable();
    }

    private static bool IsComment(Block block, string text) => block is HtmlBlock { Type: HtmlBlockType.Comment } && !MarkdownForm.IsNotClosed(block, text);

    /// <summary>Headings such as "C++" and "C#" have one anchor, since signs are left out of it; like GitHub, the second gets a number.</summary>
    private static void MakeUnique(HeadingBlock heading, string id, HashSet<string> ids)
    {
        var unique = id;
        for (var number = 1; !ids.Add(unique); number++) unique = $"{id}-{number}";
        heading.SetData(AnchorKey, unique);
    }

    /// <summary>The anchor of a heading as GitHub forms it: small letters, hyphens for spaces, other signs left out.</summary>
    public static string HeadingId(HeadingBlock heading)
    {
        if (heading.GetData(AnchorKey) is string anchor) return anchor;
        var id = new StringBuilder();
        foreach (var letter in PlainText.Of(heading.Inline).ToLowerInvariant().EnumerateRunes())
        {
            if (letter.Value == ' ') id.Append('-');
            else if (letter.Value == '-' || IsOfWord(Rune.GetUnicodeCategory(letter))) id.Append(letter.ToString());
        }

        return id.ToString();
    }

    private static bool IsOfWord(UnicodeCategory category) =>
        category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
