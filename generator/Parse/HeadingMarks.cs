using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>Reports links and marks in headings. Anchors, contents and search results are made from headings, so they are plain words.</summary>
/// <remarks>Only [editorial] may end the heading of a section.</remarks>
internal static class HeadingMarks
{
    private const string PlainWords = "Write plain words in the heading, and put the link into the text below it.";

    public static void Check(HeadingBlock heading, TextPlaces places, Report report)
    {
        foreach (var inline in heading.Inlines<Inline>())
        {
            if (Diagnose(inline, heading) is var (message, advice)) report.Add(ParseRules.HeadingMark, places.At(inline), message, advice);
        }
    }

    private static (string Message, string Advice)? Diagnose(Inline inline, HeadingBlock heading) => inline switch
    {
        LinkInline { IsImage: true } => ("There is an image in a heading.", "Put the image below the heading."),
        LinkInline or AutolinkInline or ReferenceInline or LevelInline => ("There is a link in a heading.", PlainWords),
        CitationInline => ("There is a citation in a heading.", "Put the citation into the text below, after the words that it supports."),
        EditorialInline when heading.Level != 2 => (
            "[editorial] is in a heading below the second level.",
            "Put [editorial] into the text below, or at the end of the section's ## heading."),
        EditorialInline when inline.NextSibling is not null || inline.Parent != heading.Inline => (
            "[editorial] is in the middle of the heading.",
            "Write [editorial] at the end of the heading, or into the text below."),
        _ => null,
    };
}
