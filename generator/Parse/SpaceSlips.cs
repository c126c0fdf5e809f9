using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Finds signs that look like spaces and are none where YAML needs one: at the beginning of a line, after a hyphen, after a colon.</summary>
/// <remarks>Whoever has one of them mostly has many, because a program wrote them; all of one kind are one mistake.</remarks>
public static partial class SpaceSlips
{
    /// <summary>Special spaces, those of one kind together. Some are read without a word, so every line is looked at.</summary>
    public static IEnumerable<YamlSlip> Special(string[] lines) =>
        lines.Select((line, i) => Special(line, i + 1)).OfType<YamlSlip>().GroupBy(slip => slip.Message, StringComparer.Ordinal).Select(same => same.First() with { More = [.. same.Skip(1)] });

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
        var where = before.IsEmpty ? "The line is indented with" : before[^1] == ':' ? "After the colon stands" : "After the hyphen stands";
        var what = sign.Value[0] == '\u00A0' ? "a no-break space" : $"a special space (U+{(int)sign.Value[0]:X4})";
        var mended = string.Concat(line[..sign.Index], LookAlikes.Plain(sign.Value), line[(sign.Index + sign.Length)..]);
        return new YamlSlip(number, sign.Index + 1, sign.Length, $"{where} {what}, which looks like a space and is none.", "Delete it and type a space with the space bar.", mended) { IsGuess = before.IsEmpty };
    }

    private static YamlSlip? Tab(string line, int number)
    {
        if (TabIndent().Match(line) is not { Success: true } match) return null;
        var sign = match.Groups["sign"];
        var mended = line[..sign.Index] + sign.Value.Replace("\t", "  ", StringComparison.Ordinal) + line[(sign.Index + sign.Length)..];
        return new YamlSlip(number, sign.Index + 1, 1, "The line is indented with a tab; YAML allows only spaces.", "Replace the tab by two spaces.", mended);
    }

    [GeneratedRegex("^ *((- *)*(?<sign>[\u00A0\u2000-\u200A\u202F\u205F\u3000]+)|(- +)*[A-Za-z0-9_-]+:(?<sign>[\u00A0\u2000-\u200A\u202F\u205F\u3000]+))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SpecialSpace();

    [GeneratedRegex("^ *(?<sign>\t[ \t]*)[^ \t]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TabIndent();
}
