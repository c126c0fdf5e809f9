using System.Text.RegularExpressions;

namespace RoleSite.BrowserTests;

/// <summary>A copy of the content with everything that CONTRIBUTING.md shows how to add: whoever follows it must find all tests green.</summary>
public static partial class ContributedContent
{
    private const string Role = "data-journalist";

    /// <param name="content">The content to copy.</param>
    /// <param name="repository">The folder of CONTRIBUTING.md.</param>
    /// <returns>A new folder, for the caller to delete.</returns>
    public static string Make(string content, string repository)
    {
        var copy = Directory.CreateTempSubdirectory("contributed-").FullName;
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)) Write(Path.Combine(copy, Path.GetRelativePath(content, file)), File.ReadAllBytes(file));
        var guide = File.ReadAllText(Path.Combine(repository, "CONTRIBUTING.md")).ReplaceLineEndings("\n");
        foreach (var example in Examples().Matches(guide).Select(match => match.Groups))
        {
            var (where, text) = (example["where"].Value, example["text"].Value);
            var path = Path.Combine(copy, example["path"].Value);
            if (where.Contains("at the end of a file in", StringComparison.Ordinal)) Append(Path.Combine(path, $"{Role}.yml"), text);
            else if (where.Contains("at the end of", StringComparison.Ordinal)) Append(path, text);
            else Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        var article = Path.Combine(copy, "roles", $"{Role}.md");
        var image = Images().Match(guide);
        Write(Path.Combine(copy, "assets", image.Groups["file"].Value), File.ReadAllBytes(Path.Combine(repository, "tests", "Sites", "good", "kitchen", "assets", "kitchen-tiles.png")));
        Append(article, $"\n## What a survey found\n\n{Claims().Match(guide).Groups["text"].Value}\n{image.Value} [editorial]\n");
        RaiseOneLevel(copy);
        return copy;
    }

    /// <summary>One level, of those that are our judgement, becomes higher.</summary>
    private static void RaiseOneLevel(string copy)
    {
        foreach (var matrix in Directory.EnumerateFiles(Path.Combine(copy, "matrices")).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(matrix);
            var raised = Working().Replace(text, "${skill}: practitioner", 1);
            if (raised == text) continue;
            File.WriteAllText(matrix, raised);
            return;
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static void Append(string path, string text) => File.WriteAllText(path, $"{File.ReadAllText(path).TrimEnd('\n')}\n{text}");

    [GeneratedRegex(@"^### (?<where>[^\n]*?)`input/(?<path>[^`\n]+)`\n+```\w+\n(?<text>.*?\n)```$", RegexOptions.Singleline | RegexOptions.Multiline, 10_000)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^### The claim[^\n]*\n+```\w+\n(?<text>.*?\n)```$", RegexOptions.Singleline | RegexOptions.Multiline, 10_000)]
    private static partial Regex Claims();

    [GeneratedRegex(@"^!\[[^\]\n]+\]\(\.\./assets/(?<file>[^)\n]+)\)$", RegexOptions.Multiline, 10_000)]
    private static partial Regex Images();

    [GeneratedRegex(@"^(?<skill>  [a-z0-9-]+): working$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Working();
}
