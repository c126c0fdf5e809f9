using System.Collections.Immutable;

namespace RoleSite.Generator.Host;

/// <summary>A line of _headers as the host reads it: a path, or a header for the path above it.</summary>
/// <param name="Number">Which line it is, from 1.</param>
/// <param name="Path">Empty for the line of a header.</param>
/// <param name="Name">Name of the header; empty for the line of a path.</param>
/// <param name="Problem">Why the host would drop the line; null where it would not.</param>
public sealed record HeaderLine(int Number, string Text, string Path, string Name, string Value, string? Problem)
{
    public bool IsPath => Path.Length > 0;

    public static ImmutableArray<HeaderLine> ReadAll(string text)
    {
        var lines = ImmutableArray.CreateBuilder<HeaderLine>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '/') TellBare(lines);
            lines.Add(line[0] == '/'
                ? new HeaderLine(number, line, line, "", "", PathProblem(line))
                : Header(number, line, lines.Any(before => before.IsPath)));
        }

        TellBare(lines);
        return lines.ToImmutable();
    }

    /// <summary>
    /// The headers that the host sends with a file. Each line whose path fits counts; of two values of one header the later path's wins, and two
    /// under the same path are both sent.
    /// </summary>
    /// <param name="address">Address of the file from the root of the site.</param>
    public static IReadOnlyDictionary<string, string> HeadersFor(string address, ImmutableArray<HeaderLine> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var ofThisPath = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var fits = false;
        foreach (var line in lines.Where(line => line.Problem is null))
        {
            if (line.IsPath)
            {
                fits = line.Fits(address);
                ofThisPath.Clear();
            }
            else if (fits) headers[line.Name] = ofThisPath.Add(line.Name) ? line.Value : $"{headers[line.Name]}, {line.Value}";
        }

        return headers;
    }

    /// <summary>Whether the path of this line takes in an address: "*" stands for the rest of it and ":name" for one part.</summary>
    private bool Fits(string address)
    {
        var (pattern, parts) = (Path.Split('/'), address.Split('/'));
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == "*") return true;
            if (i >= parts.Length || !(pattern[i].StartsWith(':') || pattern[i] == parts[i])) return false;
        }

        return parts.Length == pattern.Length;
    }

    /// <summary>The last line, if it is a path, has no header.</summary>
    private static void TellBare(ImmutableArray<HeaderLine>.Builder lines)
    {
        if (lines.Count > 0 && lines[^1] is { IsPath: true, Problem: null })
            lines[^1] = lines[^1] with { Problem = "the path has no header under it" };
    }

    private static HeaderLine Header(int number, string line, bool hasPath)
    {
        var colon = line.IndexOf(':');
        if (HeaderProblem(line, colon, hasPath) is { } problem) return new HeaderLine(number, line, "", "", "", problem);
        return new HeaderLine(number, line, "", line[..colon].TrimEnd(), line[(colon + 1)..].TrimStart(), null);
    }

    private static string? PathProblem(string path)
    {
        if (path.Any(char.IsWhiteSpace)) return "the path has a space in it";
        if (path.AsSpan().IndexOfAny('#', '?') >= 0) return "a path never has # or ? in it";
        return path.IndexOf('*') is >= 0 and var star && star < path.Length - 1 && path[star + 1] != '/'
            ? "a star stands for the rest of a part, so / or nothing follows it"
            : null;
    }

    private static string? HeaderProblem(string line, int colon, bool hasPath)
    {
        if (colon < 0) return "the line has no colon; a path begins with / and a header is written Name: value";
        if (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) && line.AsSpan(colon).StartsWith("://"))
            return "a path begins with /, not with the site's address";
        if (!hasPath) return "the header comes before any path";
        var name = line[..colon].Trim();
        if (name.Length == 0) return "the header has no name";
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) return $"'{name}' cannot be the name of a header";
        return line[(colon + 1)..].Trim().Length == 0 ? "the header has no value" : null;
    }
}
