using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reports places that say that something is still to be written there.</summary>
internal static class Unfinished
{
    private const string Editorial = "[editorial]";

    public static void Check(ImmutableArray<TextFile> files, Report report)
    {
        foreach (var file in files.Where(file => file.Text.Contains(ParseRules.ToWrite, StringComparison.Ordinal)))
        {
            foreach (var (i, line) in file.Text.Split('\n').Index())
            {
                var at = line.IndexOf(ParseRules.ToWrite, StringComparison.Ordinal);
                if (at < 0) continue;
                var words = line[(at + ParseRules.ToWrite.Length)..].Replace(Editorial, "", StringComparison.Ordinal).Trim(' ', '.', '"');
                report.Add(ParseRules.Unfinished, new SourcePlace(file.Path, i + 1, at + 1, ParseRules.ToWrite.Length),
                    words.Length == 0 ? "Something is still to be written here." : $"Still to be written: {words}.");
            }
        }
    }
}
