using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>What is wrong with a value.</summary>
/// <param name="At">Place in the value, from 0.</param>
/// <param name="Corrected">The value as it was probably meant.</param>
internal readonly record struct ValueSlip(int At, int Length, string Message, string Advice, string? Corrected)
{
    /// <summary>Whether nothing else can be meant.</summary>
    public bool IsCertain { get; init; }
}

/// <summary>Slips in the value after a key or a hyphen: quotes, brackets, and characters that mean something to YAML.</summary>
internal static partial class ValueSlips
{
    private const string QuoteAdvice = "Put the whole text in \"double quotes\".";

    /// <param name="value">The rest of the line after the key, without spaces around it.</param>
    public static ValueSlip? Find(string value) => value switch
    {
        [] => null,
        ['"' or '\'', ..] => Quotes(value),
        ['[' or '{', ..] => Brackets(value),
        ['|' or '>', ..] => BlockText().IsMatch(value) ? Colon(value) : AfterTheSignOfABlock(value),
        ['-', ' ', ..] =>
            Unquoted(value, "A list cannot begin on the line of its key.",
                "Begin it on the next line, or put a text that begins with a hyphen in \"double quotes\"."),
        ['@', ..] =>
            Unquoted(value, "A text cannot begin with '@' unless it is quoted.", $"{QuoteAdvice[..^1]}; the id of a source is written without @."),
        ['`' or '%' or ',' or ']' or '}' or '*' or '&' or '!', ..] or ['?', ' ', ..] =>
            Unquoted(value, $"A text cannot begin with '{value[0]}' unless it is quoted.", QuoteAdvice),
        _ => Colon(value),
    };

    private static ValueSlip Unquoted(string value, string message, string advice) => new(0, 1, message, advice, Quoted(value));

    private static ValueSlip AfterTheSignOfABlock(string value) =>
        new(1, Math.Max(1, value.Length - 1), $"Text cannot follow '{value[0]}' on the same line.",
        "Begin the text on the next line, indented by two spaces, or put it in \"double quotes\" without this sign.", Quoted(value[1..].Trim()));

    private static ValueSlip? Quotes(string value)
    {
        var end = YamlPairs.ClosingQuote(value);
        if (end < 0) return new ValueSlip(0, 1, "A quote is opened here and not closed on this line.",
            "Close the quote at the end of the line; write \\\" for a quote inside double quotes.", $"{value}{value[0]}");
        var rest = value[(end + 1)..];
        if (rest.TrimStart() is { Length: > 0 } more && more[0] != '#')
        {
            var advice = value[0] == '\'' ? "Put the text in \"double quotes\"; a single quote is allowed inside them."
                : "Put the whole text in 'single quotes'; or write \\\" for each quote inside double quotes.";
            return new ValueSlip(value.Length - more.Length, more.Length, "The quoted text ends before this place, and more follows.", advice,
                Quoted(value));
        }

        var at = value[0] == '"' ? YamlPairs.UnknownEscape(value) : -1;
        return at < 0 ? null : new ValueSlip(at, 1, "A backslash in double quotes begins an unknown escape.",
            "Write \\\\ for a backslash, or use 'single quotes'.", value.Insert(at, "\\"))
        { IsCertain = true };
    }

    private static ValueSlip? Brackets(string value)
    {
        if (EmptyItem().Match(value) is { Success: true } empty)
        {
            var comma = empty.Groups["comma"].Index;
            return new ValueSlip(comma, 1, "There is nothing before this comma.", "Remove one comma, or write the item that is missing.",
                value.Remove(comma, 1));
        }

        var (end, open, wrong) = YamlPairs.Brackets(value);
        var closing = YamlPairs.Closing(value[open]);
        if (wrong >= 0) return new ValueSlip(wrong, 1, $"'{value[wrong]}' does not close the bracket '{value[open]}'.",
            $"Write '{closing}' in its place.", $"{value[..wrong]}{closing}{value[(wrong + 1)..]}")
        { IsCertain = true };
        if (end < 0) return new ValueSlip(open, 1, "A bracket is opened here and not closed on this line.",
            $"Write '{closing}' at the end of the list; put a text that begins with '{value[open]}' in \"double quotes\".", $"{value}{closing}");
        if (MarkdownLink().Match(value) is { Success: true } link)
            return new ValueSlip(0, value.Length, "This is a markdown link, but the value is plain text.",
            $"Write only the address: {link.Groups["address"].Value}", link.Groups["address"].Value)
            { IsCertain = true };
        var rest = value[(end + 1)..].TrimStart();
        if (rest.Length == 0 || (rest[0] == '#' && value[end + 1] == ' ')) return null;
        return new ValueSlip(0, end + 1,
            $"The text begins with '{value[0]}', which YAML takes for {(value[0] == '[' ? "a list" : "a block of keys")} that ends "
            + $"at '{value[end]}', and more follows.",
            $"{QuoteAdvice[..^1]}; if a list is meant, put all of it between [ and ].", Quoted(value));
    }

    private static ValueSlip? Colon(string value)
    {
        var text = Comment().Replace(value, "");
        var at = text.EndsWith(':') ? text.Length - 1 : text.IndexOf(": ", StringComparison.Ordinal);
        if (at < 0) return null;
        if (text[^1] is '}' or ']' && !text.Contains(text[^1] == '}' ? '{' : '[', StringComparison.Ordinal))
            return new ValueSlip(text.Length - 1, 1, "A bracket is closed here that was not opened.",
                $"Write '{(text[^1] == '}' ? '{' : '[')}' where it begins, or remove the bracket.", Quoted(value));
        if (value[0] is '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u201E' or '\u00AB')
            return new ValueSlip(0, 1, "The text begins with a curly quote, which YAML takes for a letter.", "Use straight quotes: \"text\".",
                Quoted(value));
        return new ValueSlip(at, 1, "There is a colon followed by a space inside unquoted text.", QuoteAdvice, Quoted(value))
        {
            // What follows a # may be a comment or a part of the text.
            IsCertain = text == value && at < text.Length - 1,
        };
    }

    private static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[|>][0-9+-]{0,2}( *#.*)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockText();

    [GeneratedRegex("^[^\"']*[\\[{,] *(?<comma>,)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EmptyItem();

    [GeneratedRegex("^\\[[^\\]]*\\]\\((?<address>[^)]+)\\)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(" #.*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
