using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>
/// Slips that show in a single line: something that only looks like a colon or hyphen, signs of another language, a text that needs quotes.
/// </summary>
internal static partial class YamlLineSlips
{
    private static readonly ImmutableArray<Kind> Kinds =
    [
        new(WideColon(), "The colon is full-width (U+FF1A), which YAML takes for a letter.", "Write an ordinary colon and a space after it.", ": "),
        new(Bullet(), "'{sign}' does not begin an item of a list; a hyphen does.", "Write a hyphen and a space instead.", "- ") { IsGuess = true },
        new(TightHyphen(), "There is no space after the hyphen.", "Write a hyphen, a space and then the item.", "- "),
        new(TightColon(), "There is no space after the colon.", "Write \"key: value\", with a space after the colon.", " "),
        new(NoKey(), "There is no key before the colon.", "Write the key that the value belongs to, or remove the line."),
        new(EqualsSign(), "'{sign}' is used in place of a colon.", "Write \"key: value\".", ": "),
        new(ForeignComment(), "'{sign}' does not begin a comment in YAML.", "Begin a comment with # and a space, or remove the line."),
        new(CodeFence(), "This is a fence around code, but the whole file is YAML.", "Remove the line."),
    ];

    /// <summary>The slip in a line at which, or right after which, reading failed.</summary>
    /// <param name="number">Of the line, from 1.</param>
    public static YamlSlip? Find(string line, int number)
    {
        if (line.AsSpan().Trim().IsEmpty) return null;
        if (Sign(line, number) is { } sign) return sign;
        var parts = YamlLine.Of(line);
        if (parts.Key is null && !parts.HasHyphen) return null;
        if (ValueSlips.Find(parts.Value) is not { } slip) return null;
        var corrected = slip.Corrected is null ? null : line[..parts.ValueAt] + slip.Corrected;
        return new YamlSlip(number, parts.ValueAt + slip.At + 1, slip.Length, slip.Message, slip.Advice, corrected)
        {
            IsGuess = true,
            IsCertain = slip.IsCertain,
        };
    }

    /// <summary>The slip in the signs that an entry begins with; its value is not checked.</summary>
    public static YamlSlip? Sign(string line, int number)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Sign.Match(line) is { Success: true } match) return Slip(kind, match.Groups["sign"], line, number);
        }

        return null;
    }

    /// <summary>A key in bold or italic type, as in markdown; in YAML an asterisk means something else.</summary>
    public static YamlSlip? MarkedKey(string line, int number)
    {
        if (MarkedKey().Match(line) is not { Success: true } match) return null;
        var (sign, name) = (match.Groups["sign"], match.Groups["name"].Value);
        var corrected = line[..sign.Index] + name + line[(sign.Index + sign.Length)..];
        return new YamlSlip(number, sign.Index + 1, sign.Length, "There are asterisks around the key, but YAML has no bold or italic type.",
            $"Write '{name}' without them.", corrected);
    }

    private static YamlSlip Slip(Kind kind, Group sign, string line, int number)
    {
        var corrected = kind.Better is null ? "" : line[..sign.Index] + kind.Better + line[(sign.Index + sign.Length)..].TrimStart();
        var message = kind.Message.Replace("{sign}", sign.Value, StringComparison.Ordinal);
        return new YamlSlip(number, sign.Index + 1, Math.Max(1, sign.Length), message, kind.Advice, corrected)
        {
            IsGuess = kind.IsGuess,
            IsOneWithTheLast = kind.Sign == CodeFence(),
        };
    }

    /// <param name="Sign">Finds the slip in a line; its group "sign" is what is marked.</param>
    /// <param name="Better">What replaces the sign in the line as it was meant; null where the whole line is left out.</param>
    private sealed record Kind(Regex Sign, string Message, string Advice, string? Better = null)
    {
        public bool IsGuess { get; init; } = Better is null;
    }

    [GeneratedRegex("^ *(- +)*[\"']?[A-Za-z0-9_-]+[\"']? ?(?<sign>：)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WideColon();

    [GeneratedRegex("^ *(?<sign>[\u2010-\u2015\u2212\u2022\u2023\u25E6\u00B7\uFF0D]|\\*(?= ))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex("^ *(?<sign>-)[A-Za-z0-9\\[\"]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TightHyphen();

    [GeneratedRegex("^ *(- +)*[a-z][a-z0-9-]*:(?<sign>)[^ /]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TightColon();

    [GeneratedRegex("^ *(- +)*(?<sign>:)( |$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NoKey();

    [GeneratedRegex("^ *(- +)*[a-z][a-z0-9-]* ?(?<sign>=>|=|;|->|→) ?[^ ]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EqualsSign();

    [GeneratedRegex("^ *(?<sign>//|<!--|/\\*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ForeignComment();

    [GeneratedRegex("^ *(- +)*(?<sign>\\*+(?<name>[A-Za-z0-9-]+)\\*+):", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkedKey();

    [GeneratedRegex("^ *(?<sign>```|~~~)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeFence();
}
