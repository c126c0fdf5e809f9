using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Slips that can be seen in a line by itself: a colon, hyphen or space that is none, signs of another language, a text that needs quotes.</summary>
public static partial class YamlLineSlips
{
    private const string SpaceAdvice = "Delete it and type a space with the space bar.";

    /// <summary>A space that is none where YAML needs one. Only here a line is looked at that YAML may read without a word.</summary>
    public static YamlSlip? FalseSpace(string line, int number)
    {
        var match = FalseSpaceAtEntry().Match(line);
        if (!match.Success) return null;
        var sign = match.Groups["sign"];
        var where = line.AsSpan(0, sign.Index).TrimStart() is var before && before.IsEmpty ? "The line is indented with" : before[^1] == ':' ? "After the colon stands" : "After the hyphen stands";
        var mended = string.Concat(line[..sign.Index], LookAlikes.Plain(sign.Value), line[(sign.Index + sign.Length)..]);
        return new YamlSlip(number, sign.Index + 1, sign.Length, $"{where} {(sign.Value[0] == '\u00A0' ? "a no-break space" : $"a special space (U+{(int)sign.Value[0]:X4})")}, which looks like a space and is none.", SpaceAdvice, mended) { IsGuess = before.IsEmpty };
    }

    /// <summary>The slip of a line at which, or right after which, reading failed.</summary>
    public static YamlSlip? Find(string line, int number)
    {
        if (line.AsSpan().Trim().IsEmpty) return null;
        if (Marker(line, number) is { } marker) return marker;
        var parts = YamlLine.Of(line);
        if (parts.Key is null && !parts.HasHyphen) return null;
        return ValueSlips.Find(parts.Value) is { } slip ? InLine(line, number, parts, slip) : null;
    }

    private static YamlSlip InLine(string line, int number, YamlLine parts, ValueSlip slip) =>
        new(number, parts.ValueAt + slip.At + 1, slip.Length, slip.Message, slip.Advice, slip.Mended is null ? null : line[..parts.ValueAt] + slip.Mended) { IsGuess = true };

    private static YamlSlip? Marker(string line, int number)
    {
        if (FalseSpace(line, number) is { } space) return space;
        if (TabIndent().Match(line) is { Success: true } tab)
            return new YamlSlip(number, tab.Groups["tab"].Index + 1, 1, "The line is indented with a tab; YAML allows only spaces.", "Replace the tab by two spaces.", line.Replace("\t", "  ", StringComparison.Ordinal));
        if (WideColon().Match(line) is { Success: true } wide)
            return At(wide.Groups["colon"], "The colon is a full-width one (U+FF1A), which YAML takes for a letter.", "Write an ordinary colon and a space after it.", ": ");
        if (Bullet().Match(line) is { Success: true } bullet)
            return At(bullet.Groups["bullet"], $"'{bullet.Groups["bullet"].Value}' (U+{(int)bullet.Groups["bullet"].Value[0]:X4}) does not begin an item of a list.", "Write an ordinary hyphen and a space.", "- ") with { IsGuess = true };
        if (TightHyphen().Match(line) is { Success: true } tight)
            return At(tight.Groups["hyphen"], "There is no space after the hyphen.", "Write a hyphen, a space and then the item.", "- ");
        if (TightColon().Match(line) is { Success: true } colon)
            return At(colon.Groups["colon"], "There is no space after the colon.", "Write \"key: value\", with a space after the colon.", ": ") with { Column = colon.Groups["colon"].Index + 2 };
        if (NoKey().Match(line) is { Success: true } noKey)
            return new YamlSlip(number, noKey.Groups["colon"].Index + 1, 1, "There is no key before the colon.", "Write the key to which the value belongs, or remove the line.", "") { IsGuess = true };
        if (EqualsSign().Match(line) is { Success: true } equals)
            return At(equals.Groups["sign"], $"'{equals.Groups["sign"].Value}' stands where a colon belongs.", "Write \"key: value\".", ": ");
        if (ForeignComment().Match(line) is { Success: true } comment)
            return new YamlSlip(number, comment.Groups["sign"].Index + 1, comment.Groups["sign"].Length, $"'{comment.Groups["sign"].Value}' begins no comment in YAML.", "Begin a comment with # and a space, or remove the line.", "") { IsGuess = true };
        if (CodeFence().Match(line) is { Success: true } fence)
            return new YamlSlip(number, fence.Groups["sign"].Index + 1, 3, "A fence for code stands here; the file is YAML all through.", "Remove the line.", "") { IsGuess = true, IsOneWithTheLast = true };
        return null;

        YamlSlip At(Group sign, string message, string advice, string better) =>
            new(number, sign.Index + 1, sign.Length, message, advice, line[..sign.Index] + better + line[(sign.Index + sign.Length)..].TrimStart());
    }

    [GeneratedRegex("^ *((- *)*(?<sign>[\u00A0\u2000-\u200A\u202F\u205F\u3000]+)|(- +)*[A-Za-z0-9_-]+:(?<sign>[\u00A0\u2000-\u200A\u202F\u205F\u3000]+))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FalseSpaceAtEntry();

    [GeneratedRegex("^ *(?<tab>\t)[ \t]*[^ \t]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TabIndent();

    [GeneratedRegex("^ *(- +)*[\"']?[A-Za-z0-9_-]+[\"']? ?(?<colon>：)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WideColon();

    [GeneratedRegex("^ *(?<bullet>[\u2010-\u2015\u2212\u2022\u2023\u25E6\u00B7\uFF0D]|\\*(?= ))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex("^ *(?<hyphen>-)[A-Za-z0-9\\[\"]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TightHyphen();

    [GeneratedRegex("^ *(- +)*[a-z][a-z0-9-]*(?<colon>:)[^ /]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TightColon();

    [GeneratedRegex("^ *(- +)*(?<colon>:)( |$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NoKey();

    [GeneratedRegex("^ *(- +)*[a-z][a-z0-9-]* ?(?<sign>=>|=|;|->|→) ?[^ ]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EqualsSign();

    [GeneratedRegex("^ *(?<sign>//|<!--|/\\*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ForeignComment();

    [GeneratedRegex("^ *(?<sign>```|~~~)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeFence();
}
