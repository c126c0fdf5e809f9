using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>The phrases around skills as patterns, in the form of JavaScript's regular expressions.</summary>
internal sealed record DecodePatterns
{
    /// <summary>Matches nothing.</summary>
    private const string Never = "(?!)";

    /// <summary>Years of experience that mean a level as its phrases do, perhaps as a span or with "or more": "5+ years' experience".</summary>
    private const string Years = @"|(?<!\w)(?:{0})(?:[-–\s]+\d+)?(?:\+|\sor\smore)?\s?(?:years|yrs)['’]?";

    private const string SeveralYears = @"[3-9]|1\d|three|four|five|six|seven|eight|nine|ten";

    /// <summary>For each level from awareness to expert.</summary>
    public required IEnumerable<string> Levels { get; init; }

    public required string Adjectives { get; init; }

    public required string Between { get; init; }

    public required string NiceToHaveHeading { get; init; }

    /// <summary>What says after a skill that it is only nice to have.</summary>
    public required string Plus { get; init; }

    public required string Not { get; init; }

    public required string NotAsked { get; init; }

    public required string ClauseBreak { get; init; }

    public static DecodePatterns Of(AdvertCues cues) => new()
    {
        Levels = cues.Levels.Select((phrases, i) => AnyOf(phrases) + YearsFor(Level.Of(i + 1))),
        Adjectives = AnyOf(cues.Adjectives),
        Between = AnyOf(cues.Between),
        NiceToHaveHeading = AnyOf(cues.NiceToHaveHeading),
        Plus = AnyOf(cues.NiceToHaveHeading.Concat(cues.Plus)),
        Not = AnyOf(cues.Not),
        NotAsked = AnyOf(cues.NotAsked),
        ClauseBreak = AnyOf(cues.ClauseBreak),
    };

    /// <summary>A pattern for any of the phrases as whole words; their parts may be joined by hyphens, and both kinds of apostrophe do.</summary>
    public static string AnyOf(IEnumerable<string> phrases)
    {
        var any = string.Join('|', phrases.Select(Escaped));
        return any.Length == 0 ? Never : $@"(?<!\w)(?:{any})(?!\w)";
    }

    private static string YearsFor(Level level)
    {
        if (level == Level.Working) return Years.Replace("{0}", "[12]|one|two", StringComparison.Ordinal);
        return level == Level.Practitioner ? Years.Replace("{0}", SeveralYears, StringComparison.Ordinal) : "";
    }

    private static string Escaped(string phrase)
    {
        var pattern = new StringBuilder();
        foreach (var sign in phrase)
        {
            if (sign == ' ') pattern.Append(@"[\s-]");
            else if (sign == '\'') pattern.Append("['’]");
            else if (char.IsLetterOrDigit(sign)) pattern.Append(sign);
            else pattern.Append('\\').Append(sign);
        }

        return pattern.ToString();
    }
}
