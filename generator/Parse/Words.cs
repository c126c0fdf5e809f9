using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Guesses what a word or a text that cannot be read was meant to be.</summary>
public static partial class Words
{
    /// <summary>" Did you mean 'x'?" with a space before it, after what is odd about the word's letters; or nothing.</summary>
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

    /// <summary>Names that stand beside each other as they stand in a list; null where the text is no row of names.</summary>
    public static string? AsList(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal)) return null;
        var items = Separator().Split(text.Trim('(', ')', '[', ']', '{', '}', '<', '>')).Select(item => item.Trim('@', '[', ']', ' ', '-', '*', '\u2022', '\u2013')).ToArray();
        if (items.Any(item => item.Length == 0)) return null;
        return items.Length == 1 || items.All(item => Slug.IsWellFormed(item)) || text.Contains(',', StringComparison.Ordinal) ? string.Join(", ", items) : null;
    }

    [GeneratedRegex(" *(,|;|\\||/|\uFF0C|\u3001| vs\\.? | versus | and | & |  +) *", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();
}
