namespace RoleSite.Tests.Guide;

/// <summary>The worked examples of CONTRIBUTING.md, word for word: each stands in a fenced block under a heading of its own.</summary>
/// <param name="text">The whole guide.</param>
public sealed class WorkedExamples(string text)
{
    private readonly string[] _lines = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The first fenced block under a heading, with a line break at its end.</summary>
    /// <param name="heading">What the heading begins with, without its number signs.</param>
    public string Block(string heading)
    {
        var opened = Array.FindIndex(_lines, HeadingAt(heading) + 1, line => line.StartsWith("```", StringComparison.Ordinal)
            || line.StartsWith('#'));
        if (opened < 0 || !_lines[opened].StartsWith("```", StringComparison.Ordinal))
            throw new InvalidOperationException($"CONTRIBUTING.md has no example under '{heading}'.");
        var closed = Array.IndexOf(_lines, "```", opened + 1);
        return string.Concat(_lines[(opened + 1)..closed].Select(line => line + "\n"));
    }

    /// <summary>The path inside the input folder that a heading names.</summary>
    public string Path(string heading)
    {
        const string Folder = "`input/";
        var line = _lines[HeadingAt(heading)];
        var from = line.IndexOf(Folder, StringComparison.Ordinal);
        if (from < 0) throw new InvalidOperationException($"The heading '{line}' of CONTRIBUTING.md names no file of input/.");
        return line[(from + Folder.Length)..].TrimEnd('`');
    }

    private int HeadingAt(string heading)
    {
        var at = Array.FindIndex(_lines, line => line.StartsWith('#')
            && line.TrimStart('#').TrimStart().StartsWith(heading, StringComparison.Ordinal));
        return at >= 0 ? at : throw new InvalidOperationException($"CONTRIBUTING.md has no heading '{heading}'.");
    }
}
