using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using YamlDotNet.Core;

namespace RoleSite.Generator.Parse;

/// <summary>Says in a contributor's words why a YAML text cannot be read. The library's own words speak of tokens, and it often notices late.</summary>
public sealed partial class YamlMistake
{
    private readonly string[] _lines;
    private readonly string _words;
    private readonly int _line;
    private readonly int _column;

    private YamlMistake(string words, Mark start, string[] lines)
    {
        _words = words;
        _lines = lines;
        // The end of the text is noticed on the line after the last one that says something.
        _line = Math.Clamp((int)start.Line, 1, lines.Length);
        while (_line > 1 && string.IsNullOrWhiteSpace(Line(_line))) _line--;
        _column = _line == start.Line ? Math.Clamp((int)start.Column, 1, Line(_line).Length + 1) : Math.Max(1, Line(_line).Length);
    }

    /// <param name="words">What the library said.</param>
    public static void Report(string words, Mark start, string file, string[] lines, int linesBefore, Report report)
    {
        var (line, column, message, advice) = new YamlMistake(words, start, lines).Explain();
        report.Add(ParseRules.YamlSyntax, new SourcePlace(file, linesBefore + line, column), message, advice);
    }

    private (int Line, int Column, string Message, string Advice) Explain()
    {
        if (Says("tab") && TabIndent() is { } tab) return (tab.Line, tab.Column, "The line is indented with a tab; YAML allows only spaces.", "Replace the tab by two spaces.");
        if (Says("quoted scalar") && !Says("escape")) return Here("A quote is opened here and not closed, or the text goes on in the next line.", "Close the quote on the same line; write \\\" for a quote inside double quotes.");
        if (NoSpaceAfterColon() is { } colon) return (colon.Line, colon.Column, "There is no space after the colon.", "Write \"key: value\", with a space after the colon.");
        if (Says("invalid mapping") || Says("mapping values")) return Colon();
        if (Says("flow") && OpenBracket() is { } bracket) return (bracket.Line, bracket.Column, "A bracket is opened here and not closed, or a comma is missing between two items.", "Close the bracket on the same line, and put a comma between the items.");
        if (Says("expected key")) return ExpectedKey();
        if (Says("could not find expected ':'")) return NoColon();
        if (Says("cannot start any token") || Says("node content") || Says("not allowed in this context") || Says("anchor or alias")) return BadBeginning();
        if (Says("block scalar")) return Here("Text cannot follow > or | on the same line.", "Begin the text on the next line, indented by two spaces, or put it in \"double quotes\".");
        if (Says("indicator")) return Here("The indentation does not fit the lines above, or a hyphen is missing.", "Line the key or hyphen up with those of the same list or block.");
        if (Says("escape")) return Here("A backslash in double quotes begins an escape that is not known.", "Write \\\\ for a backslash, or use 'single quotes'.");
        return Here("This cannot be read as YAML.", ParseRules.YamlSyntax.Remedy);
    }

    /// <summary>A colon where no key can stand: inside a text, or on a line that is indented under a text.</summary>
    private (int Line, int Column, string Message, string Advice) Colon()
    {
        var before = Line(_line)[..Math.Clamp(_column - 1, 0, Line(_line).Length)];
        if (CurlyQuote().Match(before) is { Success: true } curly)
            return (_line, curly.Index + 1, "The text begins with a curly quote, which YAML takes for a letter.", "Use straight quotes: \"text\".");
        if (Key().IsMatch(before))
            return (_line, before.Length - before.TrimStart().Length + 1, "The line is indented further than the line above, which holds a text already.", "Line the key up with the one above it; if the text above goes on here, put the whole text in \"double quotes\".");
        return Here("A colon followed by a space stands inside text that is not quoted.", "Put the whole text in \"double quotes\".");
    }

    private (int Line, int Column, string Message, string Advice) ExpectedKey()
    {
        var text = Line(_line);
        var value = QuotedValue().Match(text);
        if (value.Success && _column > value.Groups["quote"].Index + 1)
            return Here("The quoted text ends before this place, and more follows.", value.Groups["quote"].Value == "'" ? "Put the text in \"double quotes\"; a single quote may stand inside them." : "Write \\\" for each quote inside double quotes, or use 'single quotes' around the text.");
        if (_column <= text.Length && text[_column - 1] is ']' or '}') return Here("A bracket is closed here that was not opened.", "Remove the bracket, or put the text in \"double quotes\".");
        if (!text.Contains(':', StringComparison.Ordinal) && !text.TrimStart().StartsWith('-')) return NoColon();
        if (text.TrimStart().StartsWith("- ", StringComparison.Ordinal)) return Here("A list item begins here, among keys.", "Remove the hyphen, or line it up with the hyphens of the list to which it belongs.");
        return Here("The indentation does not fit the lines above.", "Line the key or hyphen up with those of the same list or block.");
    }

    private (int Line, int Column, string Message, string Advice) NoColon() =>
        (_line, Line(_line).Length - Line(_line).TrimStart().Length + 1, "This line is no \"key: value\", and it does not belong to the text above.", "Write \"key: value\"; if the text above goes on here, indent this line by two spaces more.");

    private (int Line, int Column, string Message, string Advice) BadBeginning() =>
        _column <= Line(_line).Length && Line(_line)[_column - 1] is '[' or '{'
        ? Here("A bracket is opened here and not closed.", "Close the bracket on the same line.")
        : Here($"A text cannot begin with {(_column <= Line(_line).Length ? $"'{Line(_line)[_column - 1]}'" : "this sign")} unless it is quoted.", "Put the text in \"double quotes\"; begin a list on a line of its own.");

    private (int, int, string, string) Here(string message, string advice) => (_line, _column, message, advice);

    private bool Says(string words) => _words.Contains(words, StringComparison.OrdinalIgnoreCase);

    private string Line(int number) => _lines[number - 1];

    private (int Line, int Column)? TabIndent()
    {
        for (var number = _line; number <= _lines.Length; number++)
        {
            var text = Line(number);
            var tab = text.AsSpan(0, text.Length - text.TrimStart().Length).IndexOf('\t');
            if (tab >= 0 && text.Trim().Length > 0) return (number, tab + 1);
        }

        return null;
    }

    /// <summary>A line such as "title:Baker", at the place of the mistake or right before it.</summary>
    private (int Line, int Column)? NoSpaceAfterColon()
    {
        for (var number = _line; number >= Math.Max(1, _line - 1); number--)
        {
            if (KeyWithoutSpace().Match(Line(number)) is { Success: true } match) return (number, match.Length);
        }

        return null;
    }

    /// <summary>The last bracket up to the place of the mistake that the rest of its line does not close.</summary>
    private (int Line, int Column)? OpenBracket()
    {
        for (var number = _line; number >= Math.Max(1, _line - 50); number--)
        {
            var depth = 0;
            for (var at = Line(number).Length - 1; at >= 0; at--)
            {
                if (Line(number)[at] is ']' or '}') depth++;
                else if (Line(number)[at] is '[' or '{' && --depth < 0) return (number, at + 1);
            }
        }

        return (_line, _column);
    }

    [GeneratedRegex("^[ ]*(- )?[A-Za-z0-9_-]+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex("^[ ]*(- )?[a-z-]+:[^ /]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex("(?<=(: |- ))[\u201C\u201D\u2018\u2019\u201E\u00AB]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CurlyQuote();

    [GeneratedRegex("(^|: |- )[ ]*(?<quote>[\"'])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedValue();
}
