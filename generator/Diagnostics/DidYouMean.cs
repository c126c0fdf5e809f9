namespace RoleSite.Generator.Diagnostics;

/// <summary>Finds what a contributor probably meant.</summary>
public static class DidYouMean
{
    /// <summary>Nobody mistypes a name of this length, and comparing two of them would take for ever.</summary>
    private const int LongestWord = 100;

    /// <summary>As many names as fit into a message.</summary>
    private const int ShortList = 8;

    /// <summary>The known word nearest to the given one, or null where none is near enough, because a wrong hint is worse than none.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord) return null;
        string? nearest = null;
        var folded = Fold(word);
        // Short words are near everything, so the limit grows with the length.
        var bound = Math.Max(1, Math.Min(4, word.Length / 3));
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var distance = Math.Abs(candidate.Length - word.Length) > bound ? int.MaxValue : Distance(folded, Fold(candidate));
            if (distance > bound || !IsTypingMistake(folded, Fold(candidate))) continue;
            nearest = candidate;
            bound = distance - 1;
            if (distance == 0) break;
        }

        return nearest;
    }

    /// <summary>" Did you mean 'x'?" with a space before it, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        Nearest(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The hint or, where nothing is near and there are only a few names, all of them.</summary>
    public static string HintOrList(string word, IReadOnlyCollection<string> known)
    {
        if (Nearest(word, known) is { } nearest) return $" Did you mean '{nearest}'?";
        return known.Count is 0 or > ShortList
            ? ""
            : $" There {(known.Count == 1 ? "is only" : "are")}: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
    }

    /// <summary>
    /// In names of equally many words, each word must be near its counterpart: anyone who writes 'data-baker' does not mean 'head-baker'.
    /// </summary>
    private static bool IsTypingMistake(string word, string candidate)
    {
        var (words, others) = (word.Split('-'), candidate.Split('-'));
        return words.Length != others.Length
            || words.Zip(others).All(pair => Distance(pair.First, pair.Second) <= Math.Max(1, pair.First.Length / 3));
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>Damerau-Levenshtein distance in its optimal string alignment form: insert, delete, replace, swap neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[b.Length];
    }
}
