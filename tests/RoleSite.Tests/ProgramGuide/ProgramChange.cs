using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleSite.Tests.ProgramGuide;

/// <summary>One step of the guide for programmers: a new file, or lines that are added to a file or take the place of others.</summary>
/// <param name="Path">The file inside the repository.</param>
/// <param name="How">"new file", "above", "below" or "in place of".</param>
/// <param name="Anchor">The beginning of the line at which the change is made, without its indentation; empty for a new file.</param>
/// <param name="Text">The lines as the guide shows them.</param>
public sealed partial record ProgramChange(string Path, string How, string Anchor, string Text)
{
    private const string Fence = "```";

    /// <summary>The steps of a guide, in order. Any code block under another line is an example to read, not a step.</summary>
    public static ImmutableArray<ProgramChange> Of(string guide)
    {
        var lines = guide.ReplaceLineEndings("\n").Split('\n');
        var changes = ImmutableArray.CreateBuilder<ProgramChange>();
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (Step().Match(lines[i]) is not { Success: true } step || !lines[i + 2].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, Fence, i + 3);
            var text = string.Concat(lines[(i + 3)..end].Select(line => line + "\n"));
            changes.Add(new ProgramChange(step.Groups["path"].Value, step.Groups["how"].Value.ToLowerInvariant(), step.Groups["anchor"].Value, text));
        }

        return changes.DrainToImmutable();
    }

    /// <summary>Makes the change in a copy of the repository.</summary>
    /// <exception cref="InvalidOperationException">The file, or the one line that the guide names, is not there.</exception>
    public void Apply(string repository)
    {
        var file = System.IO.Path.Combine(repository, Path);
        if (How == "new file")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Text);
            return;
        }

        var lines = File.ReadAllLines(file).ToList();
        var at = lines.FindIndex(line => line.TrimStart().StartsWith(Anchor, StringComparison.Ordinal));
        if (at < 0) throw new InvalidOperationException($"{Path} has no line that begins with '{Anchor}', as the guide says.");
        if (How == "in place of") lines.RemoveAt(at);
        lines.InsertRange(How == "below" ? at + 1 : at, Text.TrimEnd('\n').Split('\n'));
        File.WriteAllLines(file, lines);
    }

    [GeneratedRegex(
        """^(In `(?<path>[^`]+)`, (?<how>above|below|in place of) `(?<anchor>[^`]+)`|A (?<how>new file), `(?<path>[^`]+)`):$""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Step();
}
