using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>
/// Finds characters that only look like spaces where YAML needs a space: at the beginning of a line, after a hyphen, after a colon.
/// </summary>
/// <remarks>A text with one of them usually has many, because a program wrote them, so all of one kind make one diagnostic.</remarks>
internal static partial class SpaceSlips
{
    private const string Spaces = "[\u00A0\u2000-\u200A\u202F\u205F\u3000]+";

    /// <summary>Special spaces, those of one kind together. YAML reads some of them without an error, so every line is checked.</summary>
    public static IEnumerable<YamlSlip> Special(string[] lines) =>
        lines.Select((line, i) => Special(line, i + 1)).OfType<YamlSlip>().GroupBy(slip => slip.Message, StringComparer.Ordinal)
            .Select(same => same.First() with { More = [.. same.Skip(1)] });

    /// <summary>Tabs at the beginning of lines; null where there are none.</summary>
    public static YamlSlip? Tabs(string[] lines)
    {
        YamlSlip[] all = [.. lines.Select((line, i) => Tab(line, i + 1)).OfType<YamlSlip>()];
        return all.Length == 0 ? null : all[0] with { More = [.. all[1..]] };
    }

    public static bool IsTab(string line) => TabIndent().IsMatch(line);

    private static YamlSlip? Special(string line, int number)
    {
        if (SpecialSpace().Match(line) is not { Success: true } match) return null;
        var sign = match.Groups["sign"];
        var before = line.AsSpan(0, sign.Index).TrimStart();
        var where = before.IsEmpty ? "The line is indented with" : before[^1] == ':' ? "After the colon there is" : "After the hyphen there is";
        var what = sign.Value[0] == '\u00A0' ? "a no-break space" : $"a special space (U+{(int)sign.Value[0]:X4})";
        var corrected = string.Concat(line[..sign.Index], LookAlikes.Plain(sign.Value), line[(sign.Index + sign.Length)..]);
        return new YamlSlip(number, sign.Index + 1, sign.Length, $"{where} {what}, which only looks like a space.",
            "Delete it and type a space with the space bar.", corrected)
        { IsGuess = before.IsEmpty };
    }

    private static YamlSlip? Tab(string line, int number)
    {
        if (TabIndent().Match(line) is not { Success: true } match) return null;
        var sign = match.Groups["sign"];
        var corrected = line[..sign.Index] + sign.Value.Replace("\t", "  ", StringComparison.Ordinal) + line[(sign.Index + sign.Length)..];
        return new YamlSlip(number, sign.Index + 1, 1, "The line is indented with a tab; YAML allows only spaces.",
            "Replace the tab with two spaces.", corrected);
    }

    [GeneratedRegex($"^ *((- *)*(?<sign>{Spaces})|(- +)*[A-Za-z0-9_-]+:(?<sign>{Spaces}))",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SpecialSpace();

    [GeneratedRegex("^ *(?<sign>\t[ \t]*)[^ \t]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TabIndent();
}
