using System.Collections.Immutable;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Checks that a text has the sections that every document of its kind has, and that each begins with words that can stand alone.</summary>
public static class RequiredSections
{
    public static void Check(MarkdownBody body, ImmutableArray<string> required, Report report)
    {
        var blocks = body.Introduction.Concat(body.Sections.SelectMany(section => section.Blocks)).ToArray();
        foreach (var name in required)
        {
            var section = body.Sections.FirstOrDefault(section => section.Heading == name);
            if (section is not null) CheckLead(section, report);
            else if (!blocks.Any(block => IsReported(block, name, body.Text))) Missing(name, body, blocks, required, report);
        }
    }

    private static void CheckLead(MarkdownSection section, Report report)
    {
        if (section.Lead is not null) return;
        var message = section.Blocks.IsEmpty ? $"The section '{section.Heading}' is empty." : $"The section '{section.Heading}' does not begin with a paragraph or a list.";
        report.Add(ParseRules.MissingSection, section.Place, message, "Begin the section with one paragraph or one list that can stand alone; comparison tables show it.");
    }

    /// <summary>Whether the section is there but in a form that was reported as a mistake of its own.</summary>
    private static bool IsReported(Block block, string name, string text) => block switch
    {
        HeadingBlock { Level: 1 } heading => PlainText.Of(heading.Inline) == name,
        ParagraphBlock paragraph when MarkdownForm.IsHeadingWithoutSpace(paragraph, text) => PlainText.Of(paragraph.Inline).TrimStart('#').StartsWith(name, StringComparison.Ordinal),
        HtmlBlock => text.AsSpan(block.Span.Start, block.Span.Length).Contains($"\n## {name}", StringComparison.Ordinal),
        FencedCodeBlock { ClosingFencedCharCount: 0 } => text.AsSpan(block.Span.Start).Contains($"\n## {name}", StringComparison.Ordinal),
        _ => false,
    };

    private static void Missing(string name, MarkdownBody body, IEnumerable<Block> blocks, ImmutableArray<string> required, Report report)
    {
        if (blocks.OfType<HeadingBlock>().FirstOrDefault(heading => PlainText.Of(heading.Inline) == name) is { } deep)
        {
            report.Add(ParseRules.MissingSection, body.Places.At(deep.Span.Start, deep.Span.Length), $"'{name}' must be a section of its own, not a part of the section before it.", $"Write '## {name}', with two # signs.");
            return;
        }

        // A heading that nearly fits is one mistake, at its own place.
        var others = body.Sections.Where(section => !required.Contains(section.Heading)).ToArray();
        if (DidYouMean.Nearest(name, others.Select(other => other.Heading)) is { } near)
            report.Add(ParseRules.MissingSection, others.First(other => other.Heading == near).Place, $"The section '## {name}' is missing. Is '## {near}' meant to be it?", $"Write '## {name}'.");
        else report.Add(ParseRules.MissingSection, SourcePlace.WholeFile(body.Places.File), $"The section '## {name}' is missing.", $"Add a line '## {name}' and a paragraph under it.");
    }
}
