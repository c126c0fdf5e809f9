using RoleSite.Generator.Diagnostics;
using YamlDotNet.Core;

namespace RoleSite.Generator.Parse;

/// <summary>Says in a contributor's words why a YAML text cannot be read. The library's own words speak of tokens, and it often notices late.</summary>
public sealed class YamlMistake
{
    private readonly string[] _lines;
    private readonly IndentSlips _indents;
    private readonly string _words;
    private readonly int _line;
    private readonly int _column;

    private YamlMistake(string words, Mark start, string[] lines)
    {
        _words = words;
        _lines = lines;
        _indents = new IndentSlips(lines);
        // The end of the text is noticed on the line after the last one that says something.
        _line = Math.Clamp((int)start.Line, 1, lines.Length);
        while (_line > 1 && YamlLine.IsBlank(Line(_line))) _line--;
        _column = _line == start.Line ? Math.Clamp((int)start.Column, 1, Line(_line).Length + 1) : Math.Max(1, Line(_line).Length);
    }

    /// <param name="words">What the library said.</param>
    /// <param name="start">Where it said so.</param>
    public static YamlSlip Explain(string words, Mark start, string[] lines) => new YamlMistake(words, start, lines).Explain();

    private YamlSlip Explain() =>
        (Says("tab") ? TabBelow() : null)
        ?? LeftOpen()
        ?? YamlLineSlips.Find(Line(_line), _line)
        ?? (_indents.Before(_line) is { } before ? YamlLineSlips.Find(Line(before), before) ?? WithoutColon(before) : null)
        ?? WithoutColon(_line)
        ?? _indents.Find(_line)
        ?? ByWords();

    private YamlSlip? TabBelow() =>
        Enumerable.Range(1, _lines.Length).Where(number => Line(number).AsSpan().TrimStart(' ') is ['\t', ..]).Select(number => YamlLineSlips.Find(Line(number), number)).FirstOrDefault(slip => slip is not null);

    /// <summary>A quote or bracket that its line leaves open swallows the entries that follow; it is noticed far below, or at the end.</summary>
    private YamlSlip? LeftOpen()
    {
        for (var number = 1; number <= _line; number++)
        {
            var parts = YamlLine.Of(Line(number));
            if (TextBelow(number, parts) is { } text) return text;
            if (parts.OpensBlockText)
            {
                while (number < _line && (YamlLine.IsBlank(Line(number + 1)) || IndentSlips.IndentOf(Line(number + 1)) > parts.Indent)) number++;
            }
            else if ((parts.Key is not null || parts.HasHyphen) && ValueSlips.IsLeftOpen(parts.Value) && !GoesOn(number)) return YamlLineSlips.Find(Line(number), number);
        }

        return null;
    }

    /// <summary>Whether the next line looks like more of a text or list rather than an entry of its own.</summary>
    private bool GoesOn(int number) => _indents.After(number) is { } next && !YamlLine.BeginsEntry(Line(next));

    /// <summary>A text of several lines that begins as far left as its key, or that lacks the sign which says that it is one.</summary>
    private YamlSlip? TextBelow(int number, YamlLine opens)
    {
        if (opens.Key is null || !(opens.OpensBlockText || opens.Value.Length == 0) || _indents.After(number) is not { } next || YamlLine.BeginsEntry(Line(next))) return null;
        var indent = IndentSlips.IndentOf(Line(next));
        if (!opens.OpensBlockText)
        {
            if (indent <= opens.KeyAt || "[{\"'|>".Contains(Line(next)[indent], StringComparison.Ordinal) || Enumerable.Range(next, _line - next + 1).Any(line => !YamlLine.IsBlank(Line(line)) && IndentSlips.IndentOf(Line(line)) <= opens.KeyAt)) return null;
            return new YamlSlip(number, Line(number).TrimEnd().Length, 1, $"A text of several lines stands under '{opens.Key}', and signs in it mean something to YAML.", $"Write '|' after the colon: \"{opens.Key}: |\".", $"{Line(number).TrimEnd()} |");
        }

        if (indent > opens.KeyAt) return null;
        return new YamlSlip(next, indent + 1, 1, $"The text under '{opens.Key}: {opens.Value}' is not indented, so it does not belong to that key.", $"Indent each line of the text by {IndentSlips.Spaces(opens.KeyAt + 2 - indent)}.", null) { Rule = ParseRules.Indentation };
    }

    /// <summary>A line that is neither an entry nor more of the text above.</summary>
    private YamlSlip? WithoutColon(int number)
    {
        var line = Line(number);
        var indent = IndentSlips.IndentOf(line);
        if (line.Contains(':', StringComparison.Ordinal) || line.AsSpan(indent) is ['-', ..] or [']' or '}' or '[' or '{' or '"' or '\'', ..]) return null;
        if (_indents.Before(number) is { } before && YamlLine.Of(Line(before)) is var above && indent > above.KeyAt && (above.Value.Length > 0 || above.Key is null)) return null;
        var words = line.Trim().Split(' ');
        if (words.Length <= 2 && words[0].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            var better = $"{words[0]}:{(words.Length == 2 ? $" {words[1]}" : "")}";
            return new YamlSlip(number, indent + words[0].Length + 1, 1, $"There is no colon after '{words[0]}'.", $"Write '{better}'.", line[..indent] + better) { IsGuess = true };
        }

        return new YamlSlip(number, indent + 1, line.Trim().Length, "This line is no \"key: value\", and it does not belong to the text above.", "Write \"key: value\"; if the text above goes on here, indent this line by two spaces more.", "") { IsGuess = true };
    }

    /// <summary>What the library says is the last resort.</summary>
    private YamlSlip ByWords()
    {
        if (Says("quoted scalar") && !Says("escape")) return Here("A quote is opened here and not closed.", "Close the quote on the same line; write \\\" for a quote inside double quotes.");
        if (Says("invalid mapping") || Says("mapping values")) return Here("A colon followed by a space stands inside text that is not quoted.", "Put the whole text in \"double quotes\".");
        if (Says("flow")) return Here("A bracket is not closed before this place, or a comma is missing between two items.", "Close the bracket on the same line, and put a comma between the items.");
        if (_column <= Line(_line).Length && Line(_line)[_column - 1] is ']' or '}') return Here("A bracket is closed here that was not opened.", "Remove the bracket, or put the text in \"double quotes\".");
        if (Says("cannot start any token") || Says("node content") || Says("not allowed in this context") || Says("anchor or alias")) return Here($"A text cannot begin with {(_column <= Line(_line).Length ? $"'{Line(_line)[_column - 1]}'" : "this sign")} unless it is quoted.", "Put the text in \"double quotes\"; begin a list on a line of its own.");
        if (Says("escape")) return Here("A backslash in double quotes begins an escape that is not known.", "Write \\\\ for a backslash, or use 'single quotes'.");
        if (Says("expected")) return Here("The indentation does not fit the lines above.", "Line the key or hyphen up with those of the same list or block.");
        return Here("This cannot be read as YAML.", ParseRules.YamlSyntax.Remedy);
    }

    private YamlSlip Here(string message, string advice) => new(_line, _column, 1, message, advice, null);

    private bool Says(string words) => _words.Contains(words, StringComparison.OrdinalIgnoreCase);

    private string Line(int number) => _lines[number - 1];
}
