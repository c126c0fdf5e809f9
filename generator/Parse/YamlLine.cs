using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>The parts of a line of YAML, for explaining what is wrong with it: spaces, hyphens, key and value.</summary>
/// <param name="Indent">Spaces at its beginning.</param>
/// <param name="Key">Without quotes; null where the line has none.</param>
/// <param name="KeyAt">Column of the key, from 0, or of the value where there is no key.</param>
/// <param name="ValueAt">Column of the value, from 0.</param>
/// <param name="Value">Without spaces around it; empty where it is only a comment.</param>
internal sealed partial record YamlLine(int Indent, bool HasHyphen, string? Key, int KeyAt, int ValueAt, string Value)
{
    public static YamlLine Of(string line)
    {
        var match = Parts().Match(line);
        var key = match.Groups["key"];
        var value = match.Groups["value"];
        var said = value.Value.StartsWith('#') ? "" : value.Value.Trim();
        var start = match.Groups["indent"].Length;
        return new YamlLine(start, match.Groups["hyphens"].Length > 0, key.Success ? key.Value.Trim('"', '\'') : null,
            key.Success ? key.Index : start + match.Groups["hyphens"].Length, value.Index, said);
    }

    /// <summary>Whether the line is empty or only a comment.</summary>
    public static bool IsBlank(string line) => line.AsSpan().TrimStart() is var rest && (rest.IsEmpty || rest[0] == '#');

    /// <summary>Whether the line begins like an entry, with a key of one or two words or with a hyphen.</summary>
    public static bool BeginsEntry(string line) => Entry().IsMatch(line);

    /// <summary>Whether the line opens a text that follows on the lines below, after "|" or "&gt;".</summary>
    public bool OpensBlockText => BlockText().IsMatch(Value);

    [GeneratedRegex("""^(?<indent> *)(?<hyphens>(-( +|$))*)((?<key>"[^"]*"|'[^']*'|[^\s"'#\[{][^:]*?) *:( +|$))?(?<value>.*)$""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex("^ *(- .*|-|(- )*[A-Za-z0-9_-]+( [A-Za-z0-9_-]+)?:( .*)?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex("^[|>][0-9+-]{0,2}( *#.*)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockText();
}
