using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>Tells figures, which rest on somebody's counting, from numbers that merely number things.</summary>
/// <remarks>A figure is a number with a per cent or currency sign or a unit, a number after "n =", a share such as 0.28, and any number from 100 on, years among them. No figure is a number inside a name or code, such as ST1398, #1586, 15-1221.00, 2026-11-21, 1990s or ISO 27001, and none a small bare number, such as "4 to 6", or the result of a sum that stands before it, as in "4 ÷ 8 = 0.5".</remarks>
public static partial class Figures
{
    private const double SmallestBareFigure = 100;

    private static readonly SearchValues<char> Signs = SearchValues.Create("%‰$£€¥");

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
    [
        "%", "percent", "per", "percentage", "points", "thousand", "million", "billion", "bn",
        "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
        "people", "respondents", "participants", "interviews", "answers", "adverts", "postings", "vacancies", "companies", "employers", "countries",
        "dollars", "euros", "pounds", "usd", "eur", "gbp",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>What has numbers for names.</summary>
    private static readonly FrozenSet<string> Numbered = FrozenSet.ToFrozenSet(["ISO", "IEC", "ISO/IEC", "IEEE", "RFC", "HTTP", "EN", "BS", "DIN", "ANSI", "SOC"], StringComparer.Ordinal);

    /// <summary>Where the first figure of a text stands.</summary>
    public static (int Start, int Length)? First(string text)
    {
        var words = Word().Matches(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Value.Trim(Around);
            if (!word.Any(char.IsAsciiDigit)) continue;
            if (!IsFigure(word, i == 0 ? "" : words[i - 1].Value.Trim(Around), i < 2 ? "" : words[i - 2].Value.Trim(Around), i + 1 == words.Count ? "" : words[i + 1].Value.Trim(Around))) continue;
            return (words[i].Index + words[i].Value.IndexOf(word, StringComparison.Ordinal), word.Length);
        }

        return null;
    }

    private static bool IsFigure(string word, string before, string beforeThat, string after)
    {
        if (word.AsSpan().ContainsAny(Signs) || word.StartsWith("n=", StringComparison.Ordinal)) return true;
        if (before == "=" && beforeThat == "n") return true;
        if (word.Contains('/', StringComparison.Ordinal)) return false;
        var parts = word.Split('–', '—').Where(part => part.Length > 0).ToArray();
        if (parts.Any(part => !Number().IsMatch(part))) return false;
        if (Units.Contains(after)) return true;
        if (before == "=" && Number().IsMatch(beforeThat)) return false;
        return !Numbered.Contains(before) && parts.Any(part => part.StartsWith("0.", StringComparison.Ordinal) || Value(part) >= SmallestBareFigure);
    }

    private static double Value(string number) => double.Parse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Signs that belong to the sentence and not to the number.</summary>
    private static readonly char[] Around = ['(', ')', '[', ']', '"', '“', '”', '‘', '’', '\'', ',', ';', ':', '.', '!', '?', '+', '~', '<', '>', '≈', '|', '−'];

    [GeneratedRegex("[^ \t\n]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
