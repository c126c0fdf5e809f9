using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Guesses what was meant by a word or a text that is not allowed.</summary>
internal static partial class GuessWord
{
    /// <summary>" Did you mean 'x'?" with a space before it, after a note on letters that only look right; empty where there is neither.</summary>
    public static string Hint(string word, ImmutableArray<string> allowed)
    {
        var plain = LookAlikes.Plain(word).Trim('"', '\'', '`', '*', '.', ',', '\u201C', '\u201D', '\u201E');
        var truth = plain.ToLowerInvariant() switch
        {
            "yes" or "on" or "y" or "1" => "true",
            "no" or "off" or "n" or "0" => "false",
            _ => plain,
        };
        return LookAlikes.Hint(word) + DidYouMean.Hint(allowed.Contains(truth) ? truth : plain, allowed);
    }

    /// <summary>The edit that writes an allowed word as it is allowed, where only capitals and spaces differ; null where more does.</summary>
    public static TextEdit? Fix(YamlText written, ImmutableArray<string> allowed) =>
        allowed.FirstOrDefault(word => word.Equals(written.Value, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? new TextEdit(written.Place, written.Value, meant)
            : null;

    /// <summary>Names that are written in a row, with commas between them; null where the text is not a row of names.</summary>
    public static string? AsList(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal)) return null;
        var items = Separator().Split(text.Trim('(', ')', '[', ']', '{', '}', '<', '>'))
            .Select(item => item.Trim('@', '[', ']', ' ', '-', '*', '\u2022', '\u2013')).ToArray();
        if (items.Any(item => item.Length == 0)) return null;
        return items.Length == 1 || items.All(item => Slug.IsWellFormed(item)) || text.Contains(',', StringComparison.Ordinal)
            ? string.Join(", ", items)
            : null;
    }

    [GeneratedRegex(" *(,|;|\\||/|\uFF0C|\u3001| vs\\.? | versus | and | & |  +) *", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();
}
