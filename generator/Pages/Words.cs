using System.Collections.Immutable;

namespace RoleSite.Generator.Pages;

/// <summary>Small rules of English.</summary>
internal static class Words
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>The noun with "a" or "an" before it, according to its pronunciation: "an ML engineer", "a UX researcher".</summary>
    public static string WithArticle(string noun) => $"{(BeginsWithVowel(noun) ? "an" : "a")} {noun}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>The text, cut between words to at most that many characters, with an ellipsis where something was cut.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var space = text.LastIndexOf(' ', longest - 2);
        var end = space > 0 ? space : longest - 1;
        // An emoji takes two characters, which must not be separated.
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return $"{text[..end].TrimEnd(',', ';', ':', '.')}…";
    }

    private static bool BeginsWithVowel(string noun)
    {
        if (noun.Length == 0) return false;
        // Abbreviations are read letter by letter.
        if (noun.Length > 1 && char.IsUpper(noun[0]) && char.IsUpper(noun[1])) return SpokenWithVowel.Contains(noun[0]);
        return "AEIOU".Contains(noun[0], StringComparison.OrdinalIgnoreCase)
            && !SpokenWithConsonant.Any(start => noun.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    private static string Number(int number) => number is >= 0 and < Small ? SmallNumbers[number] : number.ToString();

    private const int Small = 10;

    private static readonly ImmutableArray<string> SmallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Letters whose names begin with a vowel sound.</summary>
    private const string SpokenWithVowel = "AEFHILMNORSX";

    private static readonly ImmutableArray<string> SpokenWithConsonant = ["eu", "one", "uni", "use", "usa"];
}
