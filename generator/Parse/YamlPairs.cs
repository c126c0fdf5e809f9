using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>Finds where the quotes and brackets of a YAML value are closed.</summary>
internal static partial class YamlPairs
{
    public static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    /// <summary>Whether a value opens a quote or a bracket that its line does not close.</summary>
    public static bool IsLeftOpen(string value) =>
        value.Length > 0 && (value[0] is '"' or '\'' ? ClosingQuote(value) < 0 : value[0] is '[' or '{' && Brackets(value).End < 0);

    /// <summary>Position of the quote that closes the first one; -1 where there is none.</summary>
    public static int ClosingQuote(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '\\' && value[0] == '"') i++;
            else if (value[i] == value[0] && value[0] == '\'' && i + 1 < value.Length && value[i + 1] == '\'') i++;
            else if (value[i] == value[0]) return i;
        }

        return -1;
    }

    /// <summary>Position of a backslash that does not begin an escape; -1 where there is none.</summary>
    public static int UnknownEscape(string value)
    {
        for (var at = value.IndexOf('\\', StringComparison.Ordinal); at >= 0; at = at + 2 < value.Length ? value.IndexOf('\\', at + 2) : -1)
        {
            if (!KnownEscape().IsMatch(value[at..])) return at;
        }

        return -1;
    }

    /// <summary>
    /// Where the first bracket of a value is closed; otherwise which one stays open, and which sign closes it wrongly. Each is a position, or -1
    /// where there is none.
    /// </summary>
    public static (int End, int Open, int Wrong) Brackets(string value)
    {
        var open = new Stack<int>();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '"' or '\'' && value.AsSpan(0, i).TrimEnd() is [.., ',' or '[' or '{' or ':'])
            {
                var end = ClosingQuote(value[i..]);
                if (end < 0) return (-1, open.Peek(), -1);
                i += end;
            }
            else if (value[i] is '[' or '{') open.Push(i);
            else if (value[i] is ']' or '}')
            {
                if (value[i] != Closing(value[open.Peek()])) return (-1, open.Peek(), i);
                if (open.Count == 1) return (i, open.Peek(), -1);
                open.Pop();
            }
        }

        return (-1, open.Peek(), -1);
    }

    [GeneratedRegex("^\\\\([0abtnvfre \"/\\\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex KnownEscape();
}
