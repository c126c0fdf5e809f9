using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Checks that a text has the sections that every document of its kind has, and that each begins with words that can stand alone.</summary>
public static class RequiredSections
{
    /// <summary>Sections whose first paragraph or list other pages show.</summary>
    private static readonly ImmutableArray<string> ShownElsewhere = [.. RoleArticle.Facets, WrittenComparison.Answer];

    public static void Check(MarkdownTree tree, ImmutableArray<string> required, Report report)
    {
        var blocks = tree.Introduction.Concat(tree.Sections.SelectMany(section => section.Blocks)).ToArray();
        var missing = new List<string>();
        CheckIntroduction(tree, required, report);
        foreach (var name in required)
        {
            var section = tree.Sections.FirstOrDefault(section => section.Heading == name);
            if (section is not null) CheckLead(section, report);
            else if (!blocks.Any(block => IsReported(block, name, tree.Text)) && !IsMisnamed(name, tree, blocks, required, report)) missing.Add($"'## {name}'");
        }

        CheckEmpty(tree, required, report);
        if (missing.Count == 0) return;
        var message = missing.Count == 1 ? $"The section {missing[0]} is missing." : $"The sections {string.Join(", ", missing)} are missing.";
        report.Add(ParseRules.MissingSection, SourcePlace.WholeFile(tree.Places.File), message, $"Add a line {missing[0]} and a paragraph under it{(missing.Count == 1 ? "" : ", and so on")}.");
    }

    /// <summary>Pages with required sections show sections only, so words before the first one would be lost in silence.</summary>
    private static void CheckIntroduction(MarkdownTree tree, ImmutableArray<string> required, Report report)
    {
        // Where the first section is missing or has a heading of another level, that is the mistake.
        if (required.IsEmpty || !tree.Sections.Any(section => section.Heading == required[0]) || tree.Introduction.Any(block => block is HeadingBlock)) return;
        if (tree.Introduction.FirstOrDefault(block => block is not HtmlBlock) is not { } lost) return;
        if (lost is ParagraphBlock paragraph && MarkdownForm.IsHeadingWithoutSpace(paragraph, tree.Text)) return;
        report.Add(ParseRules.MissingSection, tree.Places.At(lost.Span.Start), "This text stands before the first section, where no page would show it.", $"Move it below '## {required[0]}', or into the summary.");
    }

    /// <summary>A heading with nothing under it promises what does not come.</summary>
    private static void CheckEmpty(MarkdownTree tree, ImmutableArray<string> required, Report report)
    {
        foreach (var section in tree.Sections)
        {
            if (section.Blocks.IsEmpty && !required.Contains(section.Heading)) Empty(section.Heading, section.Place);
            for (var i = 0; i < section.Blocks.Length; i++)
            {
                if (section.Blocks[i] is not HeadingBlock heading) continue;
                var isEmpty = i + 1 == section.Blocks.Length || (section.Blocks[i + 1] is HeadingBlock next && next.Level <= heading.Level);
                if (isEmpty) Empty(PlainText.Of(heading.Inline), tree.Places.At(heading));
            }
        }

        void Empty(string heading, SourcePlace place) => report.Add(ParseRules.MissingSection, place, $"Nothing stands under the heading '{heading}'.", "Write the text under it, or remove the heading.");
    }

    private static void CheckLead(TreeSection section, Report report)
    {
        // A table that lacks its caption was reported for that.
        var isBare = section.Blocks is [ParagraphBlock lead, Table, ..] && !TableCaption.Is(lead);
        if (section.Lead is not null || isBare) return;
        if (!section.Blocks.IsEmpty && !ShownElsewhere.Contains(section.Heading)) return;
        var message = section.Blocks.IsEmpty ? $"The section '{section.Heading}' is empty." : $"The section '{section.Heading}' does not begin with a paragraph or a list.";
        report.Add(ParseRules.MissingSection, section.Place, message, "Begin the section with one paragraph or one list that can stand alone; comparison tables show it.");
    }

    /// <summary>Whether the section is there but in a form that was reported as a mistake of its own.</summary>
    private static bool IsReported(Block block, string name, string text) => block switch
    {
        HeadingBlock { Level: 1 } heading => PlainText.Of(heading.Inline) == name,
        ParagraphBlock paragraph when MarkdownForm.IsHeadingWithoutSpace(paragraph, text) => PlainText.Of(paragraph.Inline).TrimStart('#').TrimStart().StartsWith(name, StringComparison.Ordinal),
        HtmlBlock => text.AsSpan(block.Span.Start, block.Span.Length).Contains($"\n## {name}", StringComparison.Ordinal),
        FencedCodeBlock { ClosingFencedCharCount: 0 } => text.AsSpan(block.Span.Start).Contains($"\n## {name}", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>A heading that nearly fits is one mistake, at its own place.</summary>
    private static bool IsMisnamed(string name, MarkdownTree tree, IEnumerable<Block> blocks, ImmutableArray<string> required, Report report)
    {
        // A heading of another level, or a line in bold that only looks like one.
        if (blocks.OfType<LeafBlock>().FirstOrDefault(block => PlainText.Of(block.Inline).TrimEnd(':') == name) is { } other)
        {
            var place = tree.Places.At(other);
            // The wrong level of the heading may have been told.
            if (!report.LinesOf(place.File).Contains(place.Line)) report.Add(ParseRules.MissingSection, place, $"'{name}' must be a section of its own, not a part of the section before it.", $"Write '## {name}', with two # signs.");
            return true;
        }

        var others = tree.Sections.Where(section => !required.Contains(section.Heading)).ToArray();
        var near = DidYouMean.Nearest(name, others.Select(other => other.Heading));
        if (others.FirstOrDefault(other => other.Heading == near || other.Heading.StartsWith(name + " ", StringComparison.Ordinal)) is not { } meant) return false;
        report.Add(ParseRules.MissingSection, meant.Place, $"The section '## {name}' is missing. Is '## {meant.Heading}' meant to be it?", $"Write '## {name}'.");
        return true;
    }
}
