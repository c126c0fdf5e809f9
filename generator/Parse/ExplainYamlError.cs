using RoleSite.Generator.Diagnostics;
using YamlDotNet.Core;

namespace RoleSite.Generator.Parse;

/// <summary>
/// Explains in a contributor's words why a YAML text cannot be read. The library itself speaks of tokens, and it often notices an error late.
/// </summary>
internal sealed class ExplainYamlError
{
    private readonly string[] _all;
    private readonly YamlLines _lines;
    private readonly TextSlips _texts;
    private readonly string _words;
    private readonly int _line;
    private readonly int _column;

    private ExplainYamlError(string words, Mark start, string[] lines)
    {
        _words = words;
        _all = lines;
        _lines = new YamlLines(lines);
        _texts = new TextSlips(_lines);
        // The library reports the end of the text on a blank line; the error is on the line before.
        _line = Math.Clamp((int)start.Line, 1, lines.Length);
        while (_line > 1 && YamlLine.IsBlank(_lines[_line])) _line--;
        _column = _line == start.Line ? Math.Clamp((int)start.Column, 1, _lines[_line].Length + 1) : Math.Max(1, _lines[_line].Length);
    }

    /// <param name="words">What the library said.</param>
    /// <param name="start">Where it said so.</param>
    public static YamlSlip Run(string words, Mark start, string[] lines) => new ExplainYamlError(words, start, lines).Slip();

    private YamlSlip Slip() =>
        (Says("tab") || SpaceSlips.IsTab(_lines[_line]) ? SpaceSlips.Tabs(_all) : null)
        ?? _texts.LeftOpen(_line)
        ?? YamlLineSlips.Find(_lines[_line], _line)
        ?? (_lines.Before(_line) is { } before ? YamlLineSlips.Find(_lines[before], before) ?? _texts.WithoutColon(before) : null)
        ?? _texts.WithoutColon(_line)
        ?? new IndentSlips(_lines).Find(_line)
        ?? ByWords();

    /// <summary>The last resort is what the library says.</summary>
    private YamlSlip ByWords()
    {
        var sign = _column <= _lines[_line].Length ? $"'{_lines[_line][_column - 1]}'" : "this character";
        if (Says("quoted scalar") && !Says("escape"))
            return Here("A quote is opened here and not closed.", "Close the quote on the same line; write \\\" for a quote inside double quotes.");
        if (Says("invalid mapping") || Says("mapping values"))
            return Here("There is a colon followed by a space inside unquoted text.", "Put the whole text in \"double quotes\".");
        if (Says("flow"))
            return Here("A bracket is not closed before this place, or a comma is missing between two items.",
                "Close the bracket on the same line, and put a comma between the items.");
        if (sign is "']'" or "'}'")
            return Here("A bracket is closed here that was not opened.", "Remove the bracket, or put the text in \"double quotes\".");
        if (Says("cannot start any token") || Says("node content") || Says("not allowed in this context") || Says("anchor or alias"))
            return Here($"A text cannot begin with {sign} unless it is quoted.",
                "Put the text in \"double quotes\"; begin a list on a line of its own.");
        if (Says("escape"))
            return Here("A backslash in double quotes begins an unknown escape.", "Write \\\\ for a backslash, or use 'single quotes'.");
        if (Says("expected"))
            return Here("The indentation does not match the lines above.", "Line the key or hyphen up with those of the same list or block.");
        return Here("This cannot be read as YAML.", ParseRules.YamlSyntax.Remedy);
    }

    private YamlSlip Here(string message, string advice) => new(_line, _column, 1, message, advice, null);

    private bool Says(string words) => _words.Contains(words, StringComparison.OrdinalIgnoreCase);
}
