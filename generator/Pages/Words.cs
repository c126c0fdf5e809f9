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

    /// <summary>The noun with "a" or "an" before it, by its first letter.</summary>
    public static string WithArticle(string noun) => $"{(noun.Length > 0 && "AEIOU".Contains(noun[0], StringComparison.OrdinalIgnoreCase) ? "an" : "a")} {noun}";

    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>The text, cut at a word so that it has at most so many characters.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var space = text.LastIndexOf(' ', longest - 2);
        return $"{text[..(space > 0 ? space : longest - 1)].TrimEnd(',', ';', ':', '.')}…";
    }

    private static string Number(int number) => number is > 0 and < Small ? SmallNumbers[number] : number.ToString();

    private const int Small = 10;

    private static readonly ImmutableArray<string> SmallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
}
