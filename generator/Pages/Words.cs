using System.Collections.Immutable;

namespace RoleSite.Generator.Pages;

/// <summary>Small matters of English.</summary>
public static class Words
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>The noun with "a" or "an" before it, by how it is spoken: "an ML engineer", "a UX researcher".</summary>
    public static string WithArticle(string noun) => $"{(BeginsWithVowel(noun) ? "an" : "a")} {noun}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>The text, cut at a word so that it has at most so many characters.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var space = text.LastIndexOf(' ', longest - 2);
        var end = space > 0 ? space : longest - 1;
        // A sign such as an emoji takes two characters, which stay together.
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return $"{text[..end].TrimEnd(',', ';', ':', '.')}…";
    }

    private static bool BeginsWithVowel(string noun)
    {
        if (noun.Length == 0) return false;
        // Abbreviations are spelled out, letter by letter.
        if (noun.Length > 1 && char.IsUpper(noun[0]) && char.IsUpper(noun[1])) return SpokenWithVowel.Contains(noun[0]);
        return "AEIOU".Contains(noun[0], StringComparison.OrdinalIgnoreCase) && !SpokenWithConsonant.Any(start => noun.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    private static string Number(int number) => number is >= 0 and < Small ? SmallNumbers[number] : number.ToString();

    private const int Small = 10;

    private static readonly ImmutableArray<string> SmallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Letters whose names begin with a vowel.</summary>
    private const string SpokenWithVowel = "AEFHILMNORSX";

    private static readonly ImmutableArray<string> SpokenWithConsonant = ["eu", "one", "uni", "use", "usa"];
}
