using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Finds marks that mean something in another program and that this site would show as they are.</summary>
internal static partial class ForeignMarks
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Chat = "A chat program left this mark; it leads nowhere.";
    private const string CiteItself = "Remove it, and cite the source itself with [@source].";
    private const string Footnotes = "Footnotes are not read.";
    private const string InText = "Say it in the text, or cite a source with [@source].";

    private static readonly ImmutableArray<SlipForm> Forms =
    [
        new(ParseRules.ForeignMark, "†", ChatSource, Chat, CiteItself),
        new(ParseRules.ForeignMark, "contentReference", ChatReference, Chat, CiteItself),
        new(ParseRules.ForeignMark, "oaicite", ChatCitation, Chat, CiteItself),
        new(ParseRules.ForeignMark, "[cite", ChatCite, Chat, CiteItself),
        new(ParseRules.ForeignMark, "turn", ChatTurn, Chat, CiteItself),
        new(ParseRules.ForeignMark, "[^", Footnote, Footnotes, InText),
        new(ParseRules.ForeignMark, "^[", InlineFootnote, Footnotes, InText),
        new(ParseRules.ForeignMark, "~~", Struck,
            "Words between ~~ are not struck out.", "Remove the words, or say in the text what is no longer true."),
        new(ParseRules.ForeignMark, "==", Highlighted, "Words between == are not highlighted.", "Write **words** for emphasis."),
        new(ParseRules.ForeignMark, "[!", Alert,
            "Boxes such as [!NOTE] are not read.", "Begin the paragraph with a word in bold instead, such as **Note:**."),
        new(ParseRules.ForeignMark, "[TOC]", Contents, "[TOC] is not read; pages make their list of contents themselves.", "Remove the line."),
        new(ParseRules.ForeignMark, "[", TickBox, "Boxes to tick are not read.", "Remove the box, and say in words what is done and what is not."),
        new(ParseRules.ForeignMark, ":", Emoji, "Names of emoji are not read.", "Write the sign itself, or a word."),
        new(ParseRules.ForeignMark, "{", Braces,
            "Attributes and templates in braces are not read; anchors are made from headings.", "Remove the braces and what is in them."),
        new(ParseRules.ForeignMark, "%%", Comment, "%% hides nothing.", "Write <!-- --> around a note to other contributors."),
        new(ParseRules.ForeignMark, "\\", Command, "Commands of LaTeX are not read.", "Write it in markdown, or put it into `backticks`."),
        new(ParseRules.ForeignMark, "\uFF3B", WideBrackets, "These are wide brackets, which mean nothing here.", "Write the brackets [ and ]."),
        new(ParseRules.BareAddress, "://", WebAddress,
            "This address is no link.", "Write [words](address), or <address> where the address itself is meant to be read."),
        new(ParseRules.BareAddress, "www.", WebHost, "This address is no link.", "Write [words](https://address)."),
        new(ParseRules.BareAddress, "@", MailAddress, "This mail address is no link.", "Write it between < and >.")
        {
            Better = address => $"<{address}>",
        },
    ];

    /// <summary>The signs begin with one of these characters, or are one of the words: so most texts are not searched for each sign.</summary>
    private static readonly SearchValues<char> FirstSigns =
        SearchValues.Create([.. Forms.Select(form => form.Sign[0]).Where(first => !char.IsAsciiLetter(first))]);

    private static readonly SearchValues<string> WordSigns =
        SearchValues.Create([.. Forms.Select(form => form.Sign).Where(sign => char.IsAsciiLetter(sign[0]))], StringComparison.Ordinal);

    public static IEnumerable<Slip> In(string text) =>
        text.AsSpan().ContainsAny(FirstSigns) || text.AsSpan().ContainsAny(WordSigns) ? Forms.SelectMany(form => form.In(text)) : [];

    /// <summary>Matches [ ] or [x] at the beginning of a list item.</summary>
    [GeneratedRegex(@"^(?<slip>\[[ xX]\])[ \t]", Options)]
    private static partial Regex TickBox();

    [GeneratedRegex(@"(?<slip>(【[^】\n]*†[^】\n]*】|\[[0-9]+†[^\]\n]*\]))", Options)]
    private static partial Regex ChatSource();

    [GeneratedRegex(@"(?<slip>:?contentReference(\[[^\]\n]*\])?(\{[^}\n]*\})?)", Options)]
    private static partial Regex ChatReference();

    [GeneratedRegex(@"(?<slip>\[?oaicite:[^\]\s]*\]?(\{[^}\n]*\})?)", Options)]
    private static partial Regex ChatCitation();

    [GeneratedRegex(@"(?<slip>\[cite(_start|_end|: ?[0-9, -]+)\])", Options)]
    private static partial Regex ChatCite();

    [GeneratedRegex("(?<slip>(cite)?turn[0-9]+(search|view|news|image|file|fetch|academia)[0-9]+)", Options)]
    private static partial Regex ChatTurn();

    [GeneratedRegex(@"(?<slip>\[\^[^\]\n]+\])", Options)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"(?<slip>\^\[)", Options)]
    private static partial Regex InlineFootnote();

    [GeneratedRegex(@"(?<slip>~~[^~\n]+~~)", Options)]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<slip>==[^=\s]([^=\n]*[^=\s])?==)", Options)]
    private static partial Regex Highlighted();

    [GeneratedRegex(@"^(?<slip>\[![A-Za-z]+\])", Options | RegexOptions.Multiline)]
    private static partial Regex Alert();

    [GeneratedRegex(@"^(?<slip>\[TOC\])", Options | RegexOptions.Multiline)]
    private static partial Regex Contents();

    [GeneratedRegex(@"(^|[\s(])(?<slip>:[a-z][a-z0-9_+-]*:)($|[\s.,;!?)])", Options)]
    private static partial Regex Emoji();

    [GeneratedRegex(@"(?<slip>\{([#.:][^}\s][^}\n]*|[{%][^}\n]*[}%])\})", Options)]
    private static partial Regex Braces();

    [GeneratedRegex("(?<slip>%%[^%\n]+%%)", Options)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<slip>\\[A-Za-z]{2,20}\{[^}\n]*\})", Options)]
    private static partial Regex Command();

    [GeneratedRegex("(?<slip>\uFF3B[^\uFF3D\n]*\uFF3D?)", Options)]
    private static partial Regex WideBrackets();

    [GeneratedRegex(@"(?<slip>[A-Za-z][A-Za-z+]{1,9}://[^\s<>""]*[^\s<>"".,;:!?)'\]])", Options)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"(^|[\s(])(?<slip>www\.[A-Za-z0-9-]+\.[^\s<>""]*[^\s<>"".,;:!?)'\]])", Options)]
    private static partial Regex WebHost();

    [GeneratedRegex(@"(?<slip>[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)", Options)]
    private static partial Regex MailAddress();
}
