using System.Collections.Immutable;

namespace RoleSite.Generator.Pages.Map;

/// <summary>How wide a text can become in any usual sans-serif font, and how it breaks into lines.</summary>
internal static class TextMeasure
{
    /// <summary>Letters by their width in hundredths of the font size, in the widest of the usual screen fonts (DejaVu Sans, Verdana).</summary>
    private static readonly ImmutableArray<(string Letters, int Width)> Widths =
    [
        (" ',.:;-Ifijl", 36),
        ("!\"()/[\\]rt", 46),
        ("?JLcksz", 58),
        ("$0123456789FTabdeghnopquvxy", 64),
        ("ABEKPSVXYZ", 70),
        ("&CDGHNOQRU", 79),
        ("#+w", 84),
    ];

    /// <summary>The width of all other letters, such as m and those of other scripts.</summary>
    private const int Widest = 102;

    private static readonly ImmutableDictionary<char, int> WidthOf =
        Widths.SelectMany(group => group.Letters.Select(letter => KeyValuePair.Create(letter, group.Width))).ToImmutableDictionary();

    /// <summary>The width in the unit of the font size, rounded up.</summary>
    public static int Width(string text, int fontSize) => ((text.Sum(letter => WidthOf.GetValueOrDefault(letter, Widest)) * fontSize) + 99) / 100;

    /// <summary>
    /// The ways to break a text into lines: for each possible number of lines the way with the most even lines, fewest lines first.
    /// A word that is too long for a line is shortened.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> Forms(string text, int fontSize, int widest)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(word, fontSize, widest)).ToArray();
        var forms = new SortedDictionary<int, ImmutableArray<string>>();
        for (var width = widest; width >= words.Max(word => Width(word, fontSize)); width--)
        {
            var lines = Filled(words, fontSize, width);
            forms[lines.Length] = lines;
        }

        return [.. forms.Values];
    }

    private static ImmutableArray<string> Filled(string[] words, int fontSize, int widest)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var word in words)
        {
            var longer = lines.Count == 0 ? "" : $"{lines[^1]} {word}";
            if (longer.Length > 0 && Width(longer, fontSize) <= widest) lines[^1] = longer;
            else lines.Add(word);
        }

        return lines.DrainToImmutable();
    }

    private static string Cut(string word, int fontSize, int widest)
    {
        if (Width(word, fontSize) <= widest) return word;
        var length = word.Length;
        while (length > 1 && (Width(word[..length] + "…", fontSize) > widest || char.IsHighSurrogate(word[length - 1]))) length--;
        return word[..length] + "…";
    }
}
