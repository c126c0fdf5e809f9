using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Whether the host understands every line of _headers; it leaves out what it does not understand without a word.</summary>
internal static class CheckHeadersFile
{
    private const string Address = "/_headers";

    public static void Find(FinishedSite site, Report report)
    {
        if (site.TextOf(Address) is not { } text) return;
        var lines = text.Split('\n');
        // The last path and whether a header has followed it.
        (int Number, string Path)? bare = null;
        var hasPath = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '/')
            {
                TellBare(report, bare);
                bare = (i + 1, line);
                hasPath = true;
                if (PathProblem(line) is { } wrong) Add(report, i + 1, line, wrong);
                continue;
            }

            bare = null;
            if (HeaderProblem(line, hasPath) is { } problem) Add(report, i + 1, line, problem);
        }

        TellBare(report, bare);
    }

    private static void TellBare(Report report, (int Number, string Path)? bare)
    {
        if (bare is { } path) Add(report, path.Number, path.Path, "the path has no header under it");
    }

    private static string? PathProblem(string path)
    {
        if (path.Any(char.IsWhiteSpace)) return "the path has a space in it";
        if (path.AsSpan().IndexOfAny('#', '?') >= 0) return "a path never has # or ? in it";
        return path.IndexOf('*') is >= 0 and var star && star < path.Length - 1 && path[star + 1] != '/' ? "a star stands for the rest of a part, so / or nothing follows it" : null;
    }

    private static string? HeaderProblem(string line, bool hasPath)
    {
        var colon = line.IndexOf(':');
        if (colon < 0) return "the line has no colon; a path begins with / and a header is written Name: value";
        if (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) && line.AsSpan(colon).StartsWith("://")) return "a path begins with /, not with the site's address";
        if (!hasPath) return "the header stands before any path";
        var name = line[..colon].Trim();
        if (name.Length == 0) return "the header has no name";
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) return $"'{name}' cannot be the name of a header";
        return line[(colon + 1)..].Trim().Length == 0 ? "the header has no value" : null;
    }

    private static void Add(Report report, int number, string line, string problem) =>
        report.Add(CheckRules.HeadersFile, new SourcePlace(Address, number, 1, line.Length), $"The line '{line}' is wrong: {problem}.");
}
