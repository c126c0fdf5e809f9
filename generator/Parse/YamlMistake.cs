using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using YamlDotNet.Core;

namespace RoleSite.Generator.Parse;

/// <summary>Says in a contributor's words why a YAML text cannot be read. The library's own words speak of tokens.</summary>
public static class YamlMistake
{
    public static void Report(YamlException exception, string file, string text, int linesBefore, Report report)
    {
        var lines = text.Split('\n');
        var line = Math.Clamp((int)exception.Start.Line, 1, lines.Length);
        var column = Math.Max(1, (int)exception.Start.Column);
        var (message, advice, at) = Explain(exception.Message, lines, line, column);
        report.Add(ParseRules.YamlSyntax, new SourcePlace(file, linesBefore + at.Line, at.Column), message, advice);
    }

    private static (string Message, string Advice, (int Line, int Column) At) Explain(string words, string[] lines, int line, int column)
    {
        var here = (line, column);
        if (TabIndent(lines, line) is { } tab) return ("The line is indented with a tab; YAML allows only spaces.", "Replace the tab by two spaces.", tab);
        if (words.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase) || words.Contains("Mapping values", StringComparison.Ordinal))
            return ("A colon followed by a space stands inside text that is not quoted, or the line is indented too far.", "Put the whole text in \"double quotes\", or line the key up with the one above it.", here);
        if (UnclosedQuote(lines, line) is { } quote) return ("A quote is opened here and not closed.", "Close the quote on the same line; write \\\" for a quote inside double quotes.", quote);
        if (words.Contains("flow", StringComparison.OrdinalIgnoreCase) || words.Contains("']'", StringComparison.Ordinal) || words.Contains("'}'", StringComparison.Ordinal))
            return ("A bracket [ or { is opened and not closed, or a comma is missing between two items.", "Close the bracket, and put a comma between the items.", here);
        if (words.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase))
            return ("Text cannot begin with this sign unless it is quoted.", "Put the text in \"double quotes\".", here);
        if (words.Contains("expected ':'", StringComparison.Ordinal) || words.Contains("simple key", StringComparison.OrdinalIgnoreCase))
            return ("A colon is missing after a key, or a text goes on in a line that looks like a key.", "Write \"key: value\", with a space after the colon.", here);
        if (words.Contains("<block end>", StringComparison.Ordinal) || words.Contains("block mapping", StringComparison.OrdinalIgnoreCase) || words.Contains("block collection", StringComparison.OrdinalIgnoreCase))
            return ("The indentation does not fit the lines above.", "Line the key or hyphen up with those of the same list or block.", here);
        if (words.Contains("escape", StringComparison.OrdinalIgnoreCase))
            return ("A backslash in double quotes begins an escape that is not known.", "Write \\\\ for a backslash, or use 'single quotes'.", here);
        return ("This cannot be read as YAML.", ParseRules.YamlSyntax.Remedy, here);
    }

    /// <summary>The line of the mistake or one shortly before it, whichever begins with a tab: the parser notices late.</summary>
    private static (int Line, int Column)? TabIndent(string[] lines, int line)
    {
        for (var number = line; number >= Math.Max(1, line - 3); number--)
        {
            var text = lines[number - 1];
            var indent = text.Length - text.TrimStart().Length;
            var tab = text.AsSpan(0, indent).IndexOf('\t');
            if (tab >= 0) return (number, tab + 1);
        }

        return null;
    }

    /// <summary>The last line up to the mistake that holds an odd number of double quotes after a colon or hyphen.</summary>
    private static (int Line, int Column)? UnclosedQuote(string[] lines, int line)
    {
        for (var number = line; number >= 1; number--)
        {
            var text = lines[number - 1];
            foreach (var quote in (ReadOnlySpan<char>)['"', '\''])
            {
                var at = text.IndexOf($": {quote}", StringComparison.Ordinal) + 2;
                if (at < 2) at = text.IndexOf($"- {quote}", StringComparison.Ordinal) + 2;
                if (at >= 2 && text.AsSpan(at + 1).IndexOf(quote) < 0) return (number, at + 1);
            }
        }

        return null;
    }
}
