using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Finds marks that no parser took: they would be shown on the page as they are.</summary>
public static partial class UnfinishedMarkup
{
    /// <summary>A text full of brackets is one mistake, not thousands.</summary>
    private const int MostInOneBlock = 5;

    private static readonly (string Mark, string Message, string Advice)[] Marks =
    [
        ("[[", "[[ is opened here and not closed with ]] on the same line, or nothing stands between.", "Write [[slug]] or [[slug|text]]."),
        ("[@", "[@ is opened here and not closed with ] on the same line, or no source is named.", "Write [@source], with an id of sources.yml."),
        ("][", "A link of the form [text][name] is not finished: the name is not explained anywhere.", "Write [text](address)."),
        ("](", "A link of the form [text](address) is not finished, or its address holds a space.", "Write [text](address), without spaces in the address."),
        ("[editorial", "[editorial is opened here and not closed.", "Write [editorial]."),
        ("<!--", "A comment is opened here and not closed.", "Close the comment with -->."),
    ];

    public static void Check(LeafBlock leaf, string text, TextPlaces places, Report report)
    {
        if (leaf.Inline is null) return;
        var start = Math.Clamp(leaf.Span.Start, 0, text.Length);
        var left = WithoutTaken(leaf.Inline, text.Substring(start, Math.Clamp(leaf.Span.Length, 0, text.Length - start)), start);
        var found = Brackets(left).Concat(Slips(left)).Take(MostInOneBlock);
        foreach (var (at, length, message, advice) in found) report.Add(ParseRules.BrokenMarkup, places.At(start + at, length), message, advice);
    }

    /// <summary>The text with everything blanked out that is code, a link or a mark of our own.</summary>
    private static string WithoutTaken(ContainerInline inline, string text, int start)
    {
        var left = text.ToCharArray();
        foreach (var taken in inline.Descendants())
        {
            if (taken is not (CodeInline or LinkInline or AutolinkInline or HtmlInline or ReferenceInline or CitationInline or EditorialInline)) continue;
            var from = Math.Clamp(taken.Span.Start - start, 0, left.Length);
            left.AsSpan(from..Math.Clamp(taken.Span.End + 1 - start, from, left.Length)).Fill(' ');
        }

        return new string(left);
    }

    private static IEnumerable<(int At, int Length, string Message, string? Advice)> Brackets(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] is not ('[' or ']' or '<') || (at > 0 && text[at - 1] is '\\' or '[')) continue;
            foreach (var (mark, message, advice) in Marks)
            {
                if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0) yield return (at, mark.Length, message, advice);
            }
        }
    }

    private static IEnumerable<(int At, int Length, string Message, string? Advice)> Slips(string text)
    {
        foreach (Match match in SpaceInLink().Matches(text)) yield return (match.Index, match.Length, "A space stands between [text] and (address), so this is no link.", "Remove the space.");
        foreach (Match match in SwappedLink().Matches(text)) yield return (match.Index, match.Length, "Round and square brackets are swapped, so this is no link.", "Write [text](address).");
        foreach (Match match in HeadingWithoutSpace().Matches(text)) yield return (match.Index, match.Length, "There is no space after the # signs, so this is no heading.", "Put a space between the # signs and the heading.");
        foreach (Match match in HalfOpened().Matches(text)) yield return (match.Index, match.Length, "]] is closed here, but only one [ was opened.", "Write [[slug]] or [[slug|text]].");
        foreach (Match match in OneWord().Matches(text))
        {
            if (DidYouMean.Nearest(match.Groups["word"].Value, ["editorial"]) is not null) yield return (match.Index, match.Length, $"{match.Value} is no mark that is known. Did you mean '[editorial]'?", "Write [editorial] in small letters.");
        }
    }

    [GeneratedRegex(@"\][ \t]+\((https?:|[./a-z0-9-]+\.md\b)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SpaceInLink();

    [GeneratedRegex(@"\)\[(https?:|[./a-z0-9-]+\.md\b)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SwappedLink();

    [GeneratedRegex("^#{2,6}[^# \t\n]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    public static partial Regex HeadingWithoutSpace();

    [GeneratedRegex(@"(^|[^\[\\])\[[a-z0-9|-]+\]\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HalfOpened();

    [GeneratedRegex(@"\[(?<word>[A-Za-z ]{7,12})\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OneWord();
}
