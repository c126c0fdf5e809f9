using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>Tells figures, which somebody has counted, from other numbers.</summary>
/// <remarks>
/// A figure is a number with a per cent or currency sign, a unit, a k or an x; a number after "n ="; a share such as 0.28, 2/3 or "3 in 10"; and any
/// number from 100 on, years among them. In English it may also be written in words.
/// A number in a name or a code is no figure: ST1398, #1586, Microsoft 365, ISO 27001, 15-1221.00, 2521.2, 2026-11-21, 1990s. Nor is a small number
/// without a unit, as in "4 to 6", or the result of a sum that is shown, as in "4 ÷ 8 = 0.5".
/// </remarks>
/// <param name="language">Language of the content, such as en or en-GB. Words are understood in English only. Null where it is not known.</param>
internal sealed partial class Figures(string? language)
{
    private const double SmallestBareFigure = 100;

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
    [
        "%", "‰", "€", "$", "£", "¥", "percent", "per", "percentage", "points", "thousand", "million", "billion", "bn",
        "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
        "people", "respondents", "participants", "interviews", "answers", "adverts", "postings", "vacancies", "companies", "employers", "countries",
        "dollars", "euros", "pounds", "usd", "eur", "gbp",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Currencies = FrozenSet.ToFrozenSet(
        ["€", "$", "£", "¥", "USD", "EUR", "GBP", "CHF", "JPY", "INR", "CAD", "AUD", "US$"], StringComparer.Ordinal);

    /// <summary>Words after which a number only distinguishes things of a kind.</summary>
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
    [
        "number", "no", "nr", "version", "release", "standard", "code", "port", "error", "status",
        "page", "section", "chapter", "row", "line", "level",
    ], StringComparer.Ordinal);

    /// <summary>Words that may have a capital letter without being a name: they begin a sentence, or name a time.</summary>
    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet(
    [
        "a", "about", "after", "all", "almost", "among", "an", "and", "another", "around", "as", "at", "before", "between", "both", "but", "by",
        "during", "early", "every", "exactly", "fewer", "first", "for", "from", "half", "if", "in", "it", "its", "just", "last", "late", "less",
        "many", "mid", "more", "most", "nearly", "of", "on", "only", "or", "other", "our", "over", "roughly", "since", "so", "some", "than",
        "that", "the", "their", "then", "there", "these", "they", "this", "those", "through", "throughout", "to", "under", "until", "up", "we",
        "when", "where", "while", "with", "within", "without", "yet", "spring", "summer", "autumn", "fall", "winter",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "q1", "q2", "q3", "q4", "h1", "h2",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Signs that belong to the sentence and not to the number.</summary>
    private static readonly char[] Around =
    [
        '(', ')', '[', ']', '"', '“', '”', '‘', '’', '\'', ',', ';', ':', '.', '!', '?', '+', '~', '<', '>', '≈', '|', '−', '≥', '≤', '±',
    ];

    private readonly bool _isEnglish = language is "en" || language?.StartsWith("en-", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Where the first figure of a text is; null where there is none.</summary>
    public (int Start, int Length)? First(string text)
    {
        var inDigits = InDigits(text);
        var inWords = _isEnglish ? FiguresInWords.First(text) : null;
        return inDigits is null || (inWords is not null && inWords.Value.Start < inDigits.Value.Start) ? inWords : inDigits;
    }

    /// <summary>Where the first figure of a heading is. There, a year says what the text is about and is no figure.</summary>
    public (int Start, int Length)? FirstInHeading(string text) => First(HasDigit(text) ? Year().Replace(text, "0000") : text);

    private static (int Start, int Length)? InDigits(string text)
    {
        if (!HasDigit(text)) return null;
        var words = Word().Matches(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Value.Trim(Around);
            if (!word.Any(char.IsAsciiDigit)) continue;
            if (IsFigure(word, At(i - 1), At(i - 2), At(i + 1), At(i + 2)))
                return (words[i].Index + words[i].Value.IndexOf(word, StringComparison.Ordinal), word.Length);
        }

        return null;

        string At(int i) => i < 0 || i >= words.Count ? "" : words[i].Value.Trim(Around);
    }

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsFigure(string word, string before, string beforeThat, string after, string afterThat)
    {
        if (IsFormula(word)) return false;
        if (WithSign().IsMatch(word) || word.StartsWith("n=", StringComparison.Ordinal)) return true;
        if (before == "=" && beforeThat == "n") return true;
        if (Share().Match(word) is { Success: true } share) return IsLess(share.Groups["part"].Value, share.Groups["whole"].Value);
        var parts = word.Split('–', '—').Where(part => part.Length > 0).ToArray();
        if (parts.Any(part => WithSuffix().IsMatch(part))) return parts.All(part => WithSuffix().IsMatch(part) || Number().IsMatch(part));
        if ((Units.Contains(after) || Currencies.Contains(before)) && word.Split('-', '–', '—').All(part => Number().IsMatch(part))) return true;
        if (parts.Any(part => !Number().IsMatch(part)) || (before == "=" && Number().IsMatch(beforeThat))) return false;
        if (after == "in" && IsLess(word, afterThat)) return true;
        return !IsName(word, before) && parts.Any(part => part.StartsWith("0.", StringComparison.Ordinal) || Value(part) >= SmallestBareFigure);
    }

    /// <summary>Whether a number belongs to the name before it, as in "Microsoft 365" or "AI at Work Report 2025", or is a code of its own.</summary>
    private static bool IsName(string word, string before)
    {
        if (Code().IsMatch(word) || Labels.Contains(before)) return true;
        return before.Length > 0 && char.IsUpper(before[0]) && !NoNames.Contains(before) && word.AsSpan().IndexOfAny(',', '.') < 0;
    }

    /// <summary>Whether a word is TeX, as in "$x^2$".</summary>
    private static bool IsFormula(string word) =>
        word.AsSpan().IndexOfAny("^\\{_") >= 0 || (word.Length > 1 && word[0] == '$' && char.IsLetter(word[1]));

    private static bool IsLess(string part, string whole) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
        && int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var b)
        && a < b && b < SmallestBareFigure;

    private static double Value(string number) =>
        double.Parse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("[^ \t\n\u00A0\u2009\u202F]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("[0-9][%‰€$£¥]|[€$£¥][0-9]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WithSign();

    [GeneratedRegex(@"\b(19|20)[0-9]{2}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    /// <summary>Matches thousands, millions and times: 10k, 1.5m, 3x. But 4K, 3D and 7B are names of sizes.</summary>
    [GeneratedRegex(@"^[0-9]+([.,][0-9]+)*(k|m|M|bn|x|×)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WithSuffix();

    [GeneratedRegex("^(?<part>[0-9]{1,2})/(?<whole>[0-9]{1,2})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Share();

    /// <summary>Matches codes of classifications: a group and a number in it, such as 2521.2.</summary>
    [GeneratedRegex(@"^[0-9]{4}\.[0-9]{1,2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
