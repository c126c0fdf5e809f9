using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Cuts a markdown file into its facts, between two lines of three hyphens, and its body.</summary>
/// <param name="LinesBefore">Lines of the file before the body.</param>
public readonly record struct FrontMatter(string Yaml, string Body, int LinesBefore)
{
    /// <summary>Null after a report: then the body has no known beginning, and nothing more can be said of the file.</summary>
    public static FrontMatter? Split(TextFile file, Report report)
    {
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != "---")
        {
            report.Add(ParseRules.FrontMatter, new SourcePlace(file.Path, 1, 1, Math.Max(1, lines[0].Length)), Beginning(lines));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (end < 0)
        {
            report.Add(ParseRules.FrontMatter, new SourcePlace(file.Path, 1, 1, 3), "The front matter that begins here is not closed.");
            return null;
        }

        return new FrontMatter(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 1);
    }

    private static string Beginning(string[] lines)
    {
        var first = lines[0].Trim();
        if (lines.All(line => line.Trim().Length == 0)) return "There is nothing in the file.";
        if (first.Length == 0 && lines.First(line => line.Trim().Length > 0).TrimEnd() == "---") return "The file begins with an empty line; the front matter must begin on the first one.";
        if (first.Length > 1 && first.All(c => c is '-' or '–' or '—')) return "The front matter must begin with exactly three hyphens.";
        return "The file does not begin with front matter.";
    }
}
