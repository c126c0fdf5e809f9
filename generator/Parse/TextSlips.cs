using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Slips in texts of several lines: a quote or bracket left open, a text that is not indented, a line that is not an entry.</summary>
internal sealed class TextSlips(YamlLines lines)
{
    /// <summary>
    /// Finds a quote or bracket that its line leaves open. It swallows the entries that follow, so it is noticed far below, or at the end.
    /// </summary>
    /// <param name="last">The line at which reading failed, from 1.</param>
    public YamlSlip? LeftOpen(int last)
    {
        for (var number = 1; number <= last; number++)
        {
            var parts = YamlLine.Of(lines[number]);
            if (TextBelow(number, parts, last) is { } text) return text;
            if (parts.OpensBlockText)
            {
                while (number < last && (YamlLine.IsBlank(lines[number + 1]) || lines.IndentOf(number + 1) > parts.Indent)) number++;
            }
            else if ((parts.Key is not null || parts.HasHyphen) && YamlPairs.IsLeftOpen(parts.Value) && !GoesOn(number))
                return YamlLineSlips.Find(lines[number], number);
        }

        return null;
    }

    /// <summary>A line that is neither an entry nor a continuation of the text above.</summary>
    public YamlSlip? WithoutColon(int number)
    {
        var line = lines[number];
        var indent = lines.IndentOf(number);
        if (line.Contains(':', StringComparison.Ordinal) || line.AsSpan(indent) is ['-', ..] or [']' or '}' or '[' or '{' or '"' or '\'', ..])
            return null;
        if (lines.Before(number) is { } before && YamlLine.Of(lines[before]) is var above && indent > above.KeyAt
            && (above.Value.Length > 0 || above.Key is null))
            return null;
        var words = line.Trim().Split(' ');
        if (words.Length <= 2 && words[0].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            var better = $"{words[0]}:{(words.Length == 2 ? $" {words[1]}" : "")}";
            return new YamlSlip(number, indent + words[0].Length + 1, 1, $"There is no colon after '{words[0]}'.", $"Write '{better}'.",
                line[..indent] + better)
            { IsGuess = true };
        }

        const string advice = "Write \"key: value\"; if it continues the text above, indent it by two more spaces.";
        return new YamlSlip(number, indent + 1, line.Trim().Length, "This line is not \"key: value\", and it does not belong to the text above.",
            advice, "")
        { IsGuess = true };
    }

    /// <summary>Whether the next line looks like a continuation rather than an entry of its own.</summary>
    private bool GoesOn(int number) => lines.After(number) is { } next && !YamlLine.BeginsEntry(lines[next]);

    /// <summary>A text of several lines that is not indented, or that lacks the sign for such a text after its key.</summary>
    private YamlSlip? TextBelow(int number, YamlLine opens, int last)
    {
        if (opens.Key is null || lines.After(number) is not { } next || next > last || YamlLine.BeginsEntry(lines[next])) return null;
        if (opens.Value.Length == 0) return TextWithoutSign(number, opens, next, last);
        if (!opens.OpensBlockText || lines.IndentOf(next) > opens.KeyAt) return null;
        var message = $"The text under '{opens.Key}: {opens.Value}' is not indented, so it does not belong to that key.";
        var advice = $"Indent each line of the text by {IndentSlips.Spaces(opens.KeyAt + 2 - lines.IndentOf(next))}.";
        return new YamlSlip(next, lines.IndentOf(next) + 1, 1, message, advice, null) { Rule = ParseRules.Indentation };
    }

    private YamlSlip? TextWithoutSign(int number, YamlLine opens, int next, int last)
    {
        if (YamlLineSlips.Sign(lines[next], next) is { } sign) return sign;
        var indent = lines.IndentOf(next);
        if (indent <= opens.KeyAt || "[{\"'|>".Contains(lines[next][indent], StringComparison.Ordinal)) return null;
        if (Enumerable.Range(next, last - next + 1).Any(line => !YamlLine.IsBlank(lines[line]) && lines.IndentOf(line) <= opens.KeyAt)) return null;
        var line = lines[number].TrimEnd();
        return new YamlSlip(number, line.Length, 1, $"There is a text of several lines under '{opens.Key}', and signs in it mean something to YAML.",
            $"Write '|' after the colon: \"{opens.Key}: |\".", $"{line} |");
    }
}
