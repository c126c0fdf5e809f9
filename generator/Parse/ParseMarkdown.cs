using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads markdown into a tree and checks its form. Where links lead is not checked.</summary>
internal static class ParseMarkdown
{
    /// <param name="places">The way from the text back to its file.</param>
    /// <returns>A tree without blocks where the text cannot be read at all, which is reported.</returns>
    public static MarkdownTree Run(TextPlaces places, string text, Report report)
    {
        if (ReadMarkdown.Run(text, places, report) is not { } document) return MarkdownTree.Unreadable(places);
        MarkdownForm.Check(document, text, places, report);
        StatedLevels.Check(document, places, report);
        CheckHeadings(document, places, report);
        return new MarkdownTree(document, text, places);
    }

    private static void CheckHeadings(MarkdownDocument document, TextPlaces places, Report report)
    {
        var level = 1;
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var text = PlainText.Of(heading.Inline);
            if (Diagnose(heading, text, level) is var (rule, message, advice))
                report.Add(rule, places.At(heading), message, advice, rule == ParseRules.HeadingOrder ? Fix(heading, level, places) : null);
            else if (!texts.Add(text)) report.Add(ParseRules.RepeatedHeading, places.At(heading), $"The heading '{text}' occurs twice in this file.");
            else HeadingAnchors.MakeUnique(heading, anchors);
            HeadingMarks.Check(heading, places, report);
            level = Math.Max(2, heading.Level);
        }
    }

    /// <summary>The edit that gives a heading the next level after that of the heading before it; null where its signs stand under it.</summary>
    private static TextEdit? Fix(HeadingBlock heading, int level, TextPlaces places) => heading.IsSetext
        ? null
        : new TextEdit(places.At(heading), new string('#', heading.Level) + " ", new string('#', heading.Level == 1 ? 2 : level + 1) + " ");

    /// <summary>What is wrong with a heading; null where nothing is.</summary>
    /// <param name="level">The level of the heading before it. The first heading comes after the title, which is of level 1.</param>
    private static (Rule Rule, string Message, string Advice)? Diagnose(HeadingBlock heading, string text, int level)
    {
        if (HeadingAnchors.Of(heading).Length == 0)
            return (ParseRules.BrokenMarkup, "A heading without any words.", "Write the heading after the # signs, or remove the line.");
        if (heading.Level == 1)
            return (ParseRules.HeadingOrder, $"'{text}' is a first-level heading; that is the page's title.", $"Write '## {text}'.");
        if (heading.Level > level + 1)
        {
            var message = level == 1
                ? $"'{text}' is the first heading and must be of the second level."
                : $"'{text}' is {heading.Level - level} levels below the heading before it.";
            return (ParseRules.HeadingOrder, message, $"Write '{new string('#', level + 1)} {text}'.");
        }

        if (!heading.IsSetext || !heading.Inlines<LineBreakInline>().Any()) return null;
        const string Message = "This paragraph became a heading, because a line of hyphens or equals signs touches it.";
        return (ParseRules.BrokenMarkup, Message, "Put an empty line under the paragraph, or remove the line of signs.");
    }
}
