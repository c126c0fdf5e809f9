using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>Finds figures in English words, such as "forty per cent", "two thirds", "one in four", "twice as much" and "a dozen".</summary>
internal static partial class FiguresInWords
{
    /// <summary>Where the first such figure of a text is; null where there is none.</summary>
    public static (int Start, int Length)? First(string text)
    {
        Regex[] kinds = [Count(), Share(), Multiple()];
        var figures = kinds.Select(kind => FirstOf(kind, text)).OfType<Group>().Select(figure => (figure.Index, figure.Length)).ToArray();
        return figures.Length == 0 ? null : figures.Min();
    }

    private static Group? FirstOf(Regex kind, string text) =>
        kind.Matches(text).Select(match => match.Groups["figure"]).FirstOrDefault(figure => !IsOneOfTwoHalves(text, figure.Index));

    /// <summary>Whether "half" is one of two halves: nobody has counted the second half of a year.</summary>
    private static bool IsOneOfTwoHalves(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith("half", StringComparison.Ordinal)) return false;
        var before = text.AsSpan(0, start).TrimEnd();
        return before.EndsWith("first") || before.EndsWith("second") || before.EndsWith("other");
    }

    private const string One = "(one|two|three|four|five|six|seven|eight|nine)";
    private const string Tens = "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private const string FromTen =
        "(ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" + Tens + "(-" + One + ")?)";
    private const string Any = "(" + One + "|" + FromTen + ")";
    private const string Big = "(hundred|thousand|million|billion)";
    private const string Part = "(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)";
    private const string Units = "(seconds|minutes|hours|days|weeks|months|years|people|respondents|participants|interviews|answers"
        + "|adverts|postings|vacancies|companies|employers|countries|dollars|euros|pounds)";
    private const string More = "(as|more|less|fewer|the|higher|lower|larger|bigger|faster|slower|longer|cheaper)";

    /// <summary>There is no letter before or after a figure: "often days" are not ten days.</summary>
    private const string Before = "(^|[^A-Za-z0-9-])(?<figure>";
    private const string After = ")($|[^A-Za-z0-9])";
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Matches forty per cent, two hundred, twelve companies, a dozen.</summary>
    [GeneratedRegex(
        Before + "(" + Any + "|zero|few|several|" + Big + ") (per ?cent|percentage points?)|(" + Any + "|several) " + Big
            + "|a " + Big + " " + Units + "|" + FromTen + " " + Units + "|(a|two|three|several) dozen|dozens of" + After,
        Options)]
    private static partial Regex Count();

    /// <summary>Matches two thirds, a quarter of, one in four, nine out of ten, half of.</summary>
    [GeneratedRegex(
        Before + One + "[ -]" + Part + "s|(a|one)[ -]" + Part + " of|" + Any + " (in|out of) (every )?" + Any + "|[0-9]+ out of [0-9]+"
            + "|(more than|less than|about|nearly|almost|over|under|by|around|roughly) half|half (of|the|all|as)" + After,
        Options)]
    private static partial Regex Share();

    /// <summary>Matches twice as much, three times more, tenfold, has doubled.</summary>
    [GeneratedRegex(
        Before + "twice (as|that)|(twice|double|triple) the (number|share|rate|size|amount|average|pay|salary|level|time)"
            + "|(has|have|had|nearly|almost|more than|about) (doubled|tripled|quadrupled|halved)"
            + "|(" + Any + "|[0-9.]+) times " + More + "|(" + One + "|ten|twenty|hundred)-?fold" + After,
        Options)]
    private static partial Regex Multiple();
}
