using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>Slips that can be seen in a line by itself: a colon or hyphen that is none, signs of another language, a text that needs quotes.</summary>
public static partial class YamlLineSlips
{
    private static readonly ImmutableArray<Kind> Kinds =
    [
        new(WideColon(), "The colon is a full-width one (U+FF1A), which YAML takes for a letter.", "Write an ordinary colon and a space after it.", ": "),
        new(Bullet(), "'{sign}' does not begin an item of a list; a hyphen does.", "Write a hyphen and a space in its place.", "- ") { IsGuess = true },
        new(TightHyphen(), "There is no space after the hyphen.", "Write a hyphen, a space and then the item.", "- "),
        new(TightColon(), "There is no space after the colon.", "Write \"key: value\", with a space after the colon.", " "),
        new(NoKey(), "There is no key before the colon.", "Write the key to which the value belongs, or remove the line."),
        new(EqualsSign(), "'{sign}' stands where a colon belongs.", "Write \"key: value\".", ": "),
        new(ForeignComment(), "'{sign}' begins no comment in YAML.", "Begin a comment with # and a space, or remove the line."),
        new(CodeFence(), "A fence for code stands here; the file is YAML all through.", "Remove the line."),
    ];

    /// <summary>The slip of a line at which, or right after which, reading failed.</summary>
    /// <param name="number">Of the line, from 1.</param>
    public static YamlSlip? Find(string line, int number)
    {
        if (line.AsSpan().Trim().IsEmpty) return null;
        if (Sign(line, number) is { } sign) return sign;
        var parts = YamlLine.Of(line);
        if (parts.Key is null && !parts.HasHyphen) return null;
        if (ValueSlips.Find(parts.Value) is not { } slip) return null;
        var mended = slip.Mended is null ? null : line[..parts.ValueAt] + slip.Mended;
        return new YamlSlip(number, parts.ValueAt + slip.At + 1, slip.Length, slip.Message, slip.Advice, mended) { IsGuess = true };
    }

    /// <summary>The slip in the signs with which an entry begins; what stands in its value is not looked at.</summary>
    public static YamlSlip? Sign(string line, int number)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Sign.Match(line) is { Success: true } match) return Slip(kind, match.Groups["sign"], line, number);
        }

        return null;
    }

    /// <summary>A key in bold or italic type, as texts are written; YAML reads the asterisk otherwise.</summary>
    public static YamlSlip? MarkedKey(string line, int number)
    {
        if (MarkedKey().Match(line) is not { Success: true } match) return null;
        var (sign, name) = (match.Groups["sign"], match.Groups["name"].Value);
        var mended = line[..sign.Index] + name + line[(sign.Index + sign.Length)..];
        return new YamlSlip(number, sign.Index + 1, sign.Length, "Asterisks stand around the key; there is no bold or italic type in YAML.", $"Write '{name}' without them.", mended);
    }

    private static YamlSlip Slip(Kind kind, Group sign, string line, int number)
    {
        var mended = kind.Better is null ? "" : line[..sign.Index] + kind.Better + line[(sign.Index + sign.Length)..].TrimStart();
        var message = kind.Message.Replace("{sign}", sign.Value, StringComparison.Ordinal);
        return new YamlSlip(number, sign.Index + 1, Math.Max(1, sign.Length), message, kind.Advice, mended) { IsGuess = kind.IsGuess, IsOneWithTheLast = kind.Sign == CodeFence() };
    }

    /// <param name="Sign">Finds the slip in a line; its group "sign" is what is marked.</param>
    /// <param name="Better">What stands in the place of the sign in the line as it was meant; null where the line is better left out.</param>
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
