using System.Buffers;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Splits a markdown file into its front matter, between two lines of three hyphens, and its body.</summary>
/// <param name="LinesBefore">The number of lines of the file before the body.</param>
internal readonly record struct FrontMatter(string Yaml, string Body, int LinesBefore)
{
    private const string Fence = "---";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—−‐‑_=* ");

    /// <summary>
    /// Null where the front matter has no beginning or no end, which is reported. A line of other signs in place of the hyphens is reported but
    /// accepted, so that the rest is checked too.
    /// </summary>
    public static FrontMatter? Split(TextFile file, Report report)
    {
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence && !IsNearlyFence(lines[0]))
        {
            report.Add(ParseRules.FrontMatter, PlaceOf(0), Beginning(lines));
            return null;
        }

        if (lines[0].TrimEnd() != Fence) report.Add(ParseRules.FrontMatter, PlaceOf(0),
            "The front matter must begin with exactly three hyphens.", null, new TextEdit(PlaceOf(0), lines[0].TrimEnd(), Fence));
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        // A heading cannot be in front matter: if one comes before the closing line, that line is a rule in the text.
        var heading = Array.FindIndex(lines, 1, line => line.StartsWith("## ", StringComparison.Ordinal));
        if (heading > 0 && (end < 0 || heading < end)) end = -1;
        var last = heading > 0 ? heading : lines.Length;
        if (end < 0) end = Array.FindIndex(lines, 1, last - 1, IsNearlyFence);
        if (end < 0 && heading < 0)
        {
            report.Add(ParseRules.FrontMatter, new SourcePlace(file.Path, 1, 1, 3), "The front matter that begins here is not closed.");
            return null;
        }

        if (end < 0)
            report.Add(ParseRules.FrontMatter, PlaceOf(heading), "The front matter that begins in line 1 is not closed before this heading.",
                "Write a line --- between the front matter and the text.");
        else if (lines[end].TrimEnd() != Fence)
            report.Add(ParseRules.FrontMatter, PlaceOf(end),
                $"This line does not close the front matter: '{lines[end].Trim()}' is not three hyphens.",
                "Write --- with the hyphen on the keyboard, without spaces.", new TextEdit(PlaceOf(end), lines[end].TrimEnd(), Fence));
        var body = end < 0 ? heading : end + 1;
        return new FrontMatter(string.Join('\n', lines[1..(end < 0 ? heading : end)]), string.Join('\n', lines[body..]), body);

        SourcePlace PlaceOf(int line) => new(file.Path, line + 1, 1, Math.Max(1, lines[line].TrimEnd().Length));
    }

    /// <summary>Whether a line is made of dashes, too many hyphens or the three full stops of YAML.</summary>
    private static bool IsNearlyFence(string line)
    {
        var signs = line.Trim();
        return signs is "..." or "–" or "—" || (signs.Length > 1 && signs[0] != '=' && signs.AsSpan().IndexOfAnyExcept(Dashes) < 0);
    }

    private static string Beginning(string[] lines)
    {
        if (lines.All(line => line.Trim().Length == 0)) return "There is nothing in the file.";
        var first = lines.First(line => line.Trim().Length > 0).TrimEnd();
        if (lines[0].Trim().Length == 0 && first == Fence) return "The file begins with an empty line; the front matter must begin on the first one.";
        return "The file does not begin with front matter.";
    }
}
