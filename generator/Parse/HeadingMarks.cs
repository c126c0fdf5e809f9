using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>Headings are anchors, entries of the contents and results of the search, so they hold plain words. Only [editorial] may end a section heading.</summary>
public static class HeadingMarks
{
    public static void Check(HeadingBlock heading, TextPlaces places, Report report)
    {
        foreach (var inline in heading.Inline?.Descendants<Inline>() ?? [])
        {
            if (Mistake(inline, heading) is { } mistake) report.Add(ParseRules.HeadingMark, places.At(inline), mistake.Message, mistake.Advice);
        }
    }

    private static (string Message, string Advice)? Mistake(Inline inline, HeadingBlock heading) => inline switch
    {
        LinkInline { IsImage: true } => ("An image stands in a heading.", "Put the image below the heading."),
        LinkInline or AutolinkInline or ReferenceInline or LevelInline => ("A link stands in a heading.", "Write plain words in the heading, and put the link into the text below it."),
        CitationInline => ("A citation stands in a heading.", "Put the citation into the text below, after the words that it supports."),
        EditorialInline when heading.Level != 2 => ("[editorial] stands in a heading below the second level.", "Put [editorial] into the text below, or at the end of the section's ## heading."),
        EditorialInline when inline.NextSibling is not null || inline.Parent != heading.Inline => ("[editorial] stands inside the heading.", "Write [editorial] at the end of the heading, or into the text below."),
        _ => null,
    };
}
