namespace RoleSite.Generator.Diagnostics;

/// <summary>Finds characters that only look like plain letters and signs, and come from another keyboard or a word processor.</summary>
public static class LookAlikes
{
    private const string Cyrillic = "аaсcеeоoрpхxуyіiјjѕsԁdһhкkтtвbмmнhАAВBСCЕEНHКKМMОOРPТTХXУYІIЈJЅSгr";
    private const string Greek = "οoαaνvιiρpτtυuκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D\u00AD";

    /// <summary>
    /// " Character 2 is a Cyrillic 'о' (U+043E); it only looks like 'o'." with a space before it; empty where every character is what it looks
    /// like.
    /// </summary>
    public static string Hint(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Plain(text[i]) is not { } plain) continue;
            var seen = plain == ' ' ? "a space" : $"'{plain}'";
            return $" Character {i + 1} is {Kind(text[i])} '{text[i]}' (U+{(int)text[i]:X4}); it only looks like {seen}.";
        }

        return "";
    }

    /// <summary>The text with plain characters in place of those that only look like them.</summary>
    public static string Plain(string text) => string.Concat(text.Select(c => Plain(c) ?? c));

    private static char? Plain(char c) => c switch
    {
        < '\u0080' => null,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        _ when Dashes.Contains(c, StringComparison.Ordinal) => '-',
        _ => After(Cyrillic, c) ?? After(Greek, c),
    };

    private static char? After(string pairs, char c)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == c) return pairs[i + 1];
        }

        return null;
    }

    private static string Kind(char c) => c switch
    {
        >= '\u0400' and <= '\u052F' => "a Cyrillic",
        >= '\u0370' and <= '\u03FF' => "a Greek",
        >= '\uFF01' and <= '\uFF5E' => "a full-width",
        _ when Dashes.Contains(c, StringComparison.Ordinal) => "a dash",
        _ => "a special space",
    };
}
