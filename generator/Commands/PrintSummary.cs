using System.Globalization;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Commands;

/// <summary>Sums up in a few aligned lines what the content consists of and what it rests on.</summary>
internal static class PrintSummary
{
    private const int MostSources = 5;

    /// <param name="inputName">What the summary calls the input folder, such as "input".</param>
    public static string Text(SiteSummary summary, string inputName)
    {
        var levels = summary.Levels.Select(basis => $"{basis.Count} {BasisWords.Of(basis.Basis)}");
        List<(string Name, string Text)> lines =
        [
            ("Roles", $"{summary.Roles}"),
            ("Skills", $"{summary.Skills} in {Count(summary.SkillGroups, "group")}"),
            ("Comparisons", $"{summary.Pairs}, of which {summary.WrittenComparisons} are written by hand"),
            ("Levels", $"{summary.Levels.Sum(basis => basis.Count)}: {string.Join(", ", levels)}"),
            ("Claims", $"{summary.Citations.Sum(claim => claim.Count)}, resting on {Count(summary.Sources, "source")}"),
        ];
        var widest = summary.Citations.Take(MostSources).Select(claim => Number(claim.Count).Length).DefaultIfEmpty(0).Max();
        lines.AddRange(summary.Citations.Take(MostSources).Select(claim => ("", $"{Number(claim.Count).PadLeft(widest)} {claim.Source}")));
        var others = summary.Citations.Skip(MostSources).Sum(claim => claim.Count);
        if (summary.Citations.Length > MostSources) lines.Add(("", $"{Number(others).PadLeft(widest)} all others"));
        lines.Add(("Terms", $"{summary.Terms}"));
        if (summary.Titles > 0) lines.Add(("Titles", $"{summary.Titles}"));
        if (summary.OldestReview is { } oldest) lines.Add(("Oldest review", $"{IsoDate.Of(oldest.Date)}, {inputName}/{oldest.File}"));
        var width = lines.Max(line => line.Name.Length) + 2;
        var text = new StringBuilder();
        foreach (var (name, value) in lines) text.Append(name.PadRight(width)).Append(value).Append('\n');
        return text.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
