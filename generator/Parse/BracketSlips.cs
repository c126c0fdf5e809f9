using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Finds links, names and citations whose brackets do not match.</summary>
internal static partial class BracketSlips
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Name = "Write [[slug]] or [[slug|text]].";
    private const string Link = "Write [text](address).";
    private const string Citation = "Write [@source], with an id of sources.yml.";

    private static readonly ImmutableArray<SlipForm> Forms =
    [
        new(ParseRules.BrokenMarkup, "]", SpaceInLink, "There is a space between [text] and (address), so this is not a link.", "Remove the space."),
        new(ParseRules.BrokenMarkup, ")[", SwappedLink, "Round and square brackets are swapped, so this is no link.", Link),
        new(
            ParseRules.BrokenMarkup,
            "[[",
            Opened,
            "[[ is opened here and not closed with ]] on the same line, or there is nothing in between.",
            Name),
        new(ParseRules.BrokenMarkup, "[@", OpenedCitation,
            "[@ is opened here and not closed with ] on the same line, or no source is named.", Citation),
        new(ParseRules.BrokenMarkup, "][", NamedLink, "A link of the form [text][name] is not finished: the name is not explained anywhere.", Link),
        new(ParseRules.BrokenMarkup, "](", OpenedLink,
            "A link of the form [text](address) is incomplete, or its address contains a space.",
            "Write [text](address), without spaces in the address."),
        new(ParseRules.BrokenMarkup, "[editorial", OpenedEditorial, "[editorial is opened here and not closed.", "Write [editorial]."),
        new(ParseRules.BrokenMarkup, "<!--", OpenedComment, "A comment is opened here and not closed.", "Close the comment with -->."),
        new(ParseRules.BrokenMarkup, "]]", HalfOpened, "]] is closed here, but only one [ was opened.", Name),
        new(ParseRules.BrokenMarkup, "@", LooseCitation, "A citation needs square brackets right before and after it.", Citation),
        new(ParseRules.BrokenMarkup, "@", SeveralCitations,
            "A citation contains one id and nothing else.",
            "Write each source in its own brackets, [@one] [@two], and put pages and remarks into the text."),
        new(
            ParseRules.BrokenMarkup,
            "(editorial",
            RoundEditorial,
            "[editorial] is written in square brackets, not in round ones.",
            "Write [editorial]."),
        new(ParseRules.BrokenMarkup, "[", NumberInBrackets,
            "A number in brackets cites nothing.", "Write [@source], with an id of sources.yml; write \\[ for the bracket itself."),
        new(ParseRules.BrokenMarkup, "[", SingleBrackets,
            "A name in single brackets is no link.", "Write [[slug]] or [[slug|text]]; for a source [@source]; for the bracket itself \\[."),
    ];

    public static IEnumerable<Slip> In(string text)
    {
        if (text.AsSpan().IndexOfAny("[]@<(") < 0) return [];
        return Editorial(text).Concat(Forms.SelectMany(form => form.In(text))).Where(slip => text.AsSpan(slip.At, slip.Length) is not "[sic]");
    }

    private static IEnumerable<Slip> Editorial(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal)) yield break;
        foreach (Match match in OneWord().Matches(text))
        {
            if (DidYouMean.Nearest(match.Groups["word"].Value.Trim(), ["editorial"]) is null) continue;
            var message = $"{match.Value} is no mark that is known. Did you mean '[editorial]'?";
            const string Advice = "Write [editorial], in small letters and without other signs.";
            yield return new Slip(ParseRules.BrokenMarkup, match.Index, match.Length, message, Advice);
        }
    }

    [GeneratedRegex(@"(?<slip>\[[^\[\]\n]*\][ \t]+\((https?:[^)\s]*|[./a-z0-9-]+\.md\b))", Options)]
    private static partial Regex SpaceInLink();

    [GeneratedRegex(@"(?<slip>\([^()\n]*\)\[(https?:[^\]\s]*|[./a-z0-9-]+\.md\b))", Options)]
    private static partial Regex SwappedLink();

    [GeneratedRegex(@"(^|[^\[])(?<slip>\[\[)", Options)]
    private static partial Regex Opened();

    [GeneratedRegex(@"(^|[^\[])(?<slip>\[@)", Options)]
    private static partial Regex OpenedCitation();

    [GeneratedRegex(@"(?<slip>\]\[)", Options)]
    private static partial Regex NamedLink();

    [GeneratedRegex(@"(?<slip>\]\([^)\s]*)", Options)]
    private static partial Regex OpenedLink();

    [GeneratedRegex(@"(?<slip>\[editorial)([^a-z\]]|$)", Options)]
    private static partial Regex OpenedEditorial();

    [GeneratedRegex("(?<slip><!--)", Options)]
    private static partial Regex OpenedComment();

    [GeneratedRegex(@"(^|[^\[])(?<slip>\[[a-z0-9|-]+\]\])", Options)]
    private static partial Regex HalfOpened();

    /// <summary>Matches @source, (@source) and [ @source].</summary>
    [GeneratedRegex(@"(?<slip>\(@[a-z0-9-]+\)|\[[ \t]+@[a-z0-9-]+[ \t]*\])|(^|[\s,;])(?<slip>@[a-z0-9]+(-[a-z0-9]+)*)", Options)]
    private static partial Regex LooseCitation();

    /// <summary>Matches [see @a; @b, p. 3] and [-@a].</summary>
    [GeneratedRegex(@"(?<slip>\[([^\[\]@\n]*[\s;-])@[^\[\]\n]+\])", Options)]
    private static partial Regex SeveralCitations();

    [GeneratedRegex(@"(?<slip>\(editorial\))", Options)]
    private static partial Regex RoundEditorial();

    [GeneratedRegex(@"(^|[^\[\]])(?<slip>\[[0-9]{1,3}([,; –-]+[0-9]{1,3})*\])($|[^\]\[(])", Options)]
    private static partial Regex NumberInBrackets();

    [GeneratedRegex(@"(^|[^\[\]])(?<slip>\[[a-z0-9]+(-[a-z0-9]+)*\])($|[^\]\[(])", Options)]
    private static partial Regex SingleBrackets();

    [GeneratedRegex(@"\[(?<word>[A-Za-z ]{7,12})[.]?\]", Options)]
    private static partial Regex OneWord();
}
