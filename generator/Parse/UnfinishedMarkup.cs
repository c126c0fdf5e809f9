using System.Buffers;
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

    /// <summary>Without one of these a text holds no slip, so that most are looked through once.</summary>
    private static readonly SearchValues<char> SlipSigns = SearchValues.Create("[]#@\u2022\u25E6\u25AA\u25CF");

    /// <summary>What people write out of habit from elsewhere; the group "slip" is what is marked.</summary>
    private static readonly (Regex Pattern, string Message, string Advice)[] Patterns =
    [
        (SpaceInLink(), "A space stands between [text] and (address), so this is no link.", "Remove the space."),
        (SwappedLink(), "Round and square brackets are swapped, so this is no link.", "Write [text](address)."),
        (HeadingWithoutSpace(), "There is no space after the # signs, so this is no heading.", "Put a space between the # signs and the heading."),
        (HalfOpened(), "]] is closed here, but only one [ was opened.", "Write [[slug]] or [[slug|text]]."),
        (SingleBrackets(), "A name in single brackets is no link.", "Write [[slug]] or [[slug|text]]; for a source [@source]."),
        (RoundCitation(), "A citation stands in square brackets, not in round ones.", "Write [@source], with an id of sources.yml."),
        (Footnote(), "Footnotes are not read.", "Say it in the text, or cite a source with [@source]."),
        (Bullet(), "This sign begins no list item, so the lines would run together.", "Begin the item with a hyphen and a space."),
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
        if (!text.AsSpan().ContainsAny(SlipSigns)) yield break;
        foreach (var (pattern, message, advice) in Patterns)
        {
            foreach (Match match in pattern.Matches(text))
            {
                var slip = match.Groups["slip"];
                yield return (slip.Index, slip.Length, message, advice);
            }
        }

        foreach (Match match in OneWord().Matches(text))
        {
            if (DidYouMean.Nearest(match.Groups["word"].Value, ["editorial"]) is not null) yield return (match.Index, match.Length, $"{match.Value} is no mark that is known. Did you mean '[editorial]'?", "Write [editorial] in small letters.");
        }
    }

    [GeneratedRegex(@"(?<slip>\][ \t]+\((https?:|[./a-z0-9-]+\.md\b))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SpaceInLink();

    [GeneratedRegex(@"(?<slip>\)\[(https?:|[./a-z0-9-]+\.md\b))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SwappedLink();

    [GeneratedRegex("^(?<slip>#{2,6}[^# \t\n]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    public static partial Regex HeadingWithoutSpace();

    [GeneratedRegex(@"(^|[^\[\\])(?<slip>\[[a-z0-9|-]+\]\])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HalfOpened();

    [GeneratedRegex(@"(^|[^\[\]\\])(?<slip>\[[a-z0-9]+(-[a-z0-9]+)+\])($|[^\]\[(])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SingleBrackets();

    [GeneratedRegex(@"(?<slip>\(@[a-z0-9-]+\))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RoundCitation();

    [GeneratedRegex(@"(?<slip>\[\^[^\]\n]+\])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Footnote();

    [GeneratedRegex("^[ \t]*(?<slip>[\u2022\u25E6\u25AA\u25CF])[ \t\u00A0]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\[(?<word>[A-Za-z ]{7,12})\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OneWord();
}
