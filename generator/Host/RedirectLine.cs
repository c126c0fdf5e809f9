using System.Collections.Immutable;

namespace RoleSite.Generator.Host;

/// <summary>A line of _redirects as the host reads it: old address, conditions on the query, new address, status, more conditions.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Problem">Why the host would ignore the line; null if it would not.</param>
public sealed record RedirectLine(int Number, string Text, string From, string To, int Status, bool Forced, bool HasConditions, string? Problem)
{
    private const int DefaultStatus = 301;

    private static readonly ImmutableArray<int> Statuses = [200, 301, 302, 303, 307, 308, 401, 403, 404, 410, 451];

    public static ImmutableArray<RedirectLine> ReadAll(string text)
    {
        var lines = ImmutableArray.CreateBuilder<RedirectLine>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#') lines.Add(Read(number, trimmed));
        }

        return lines.DrainToImmutable();
    }

    /// <summary>Whether the line redirects readers of the address.</summary>
    public bool SendsOn(string address)
    {
        if (Problem is not null || HasConditions || Status is < 300 or > 399) return false;
        if (From.EndsWith("/*", StringComparison.Ordinal)) return address.StartsWith(From[..^1], StringComparison.Ordinal);
        return SamePlace(From, address);
    }

    /// <summary>Whether two addresses are one for the host, which ignores a slash at the end.</summary>
    public static bool SamePlace(string a, string b) => a.AsSpan().TrimEnd('/').SequenceEqual(b.AsSpan().TrimEnd('/'));

    private static RedirectLine Read(int number, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word[0] != '#').ToList();
        var from = words[0];
        var target = words.FindIndex(1, IsTarget);
        if (target < 0) return new RedirectLine(number, text, from, "", 0, false, false, "it names no new address, which begins with / or https://");
        var after = words[(target + 1)..];
        var statusWord = after.Count > 0 ? after[0] : $"{DefaultStatus}";
        var forced = statusWord.EndsWith('!');
        var isNumber = int.TryParse(statusWord.TrimEnd('!'), out var status);
        var conditions = words[1..target].Concat(after.Skip(1)).ToList();
        var problem = FromProblem(from) ?? StatusProblem(isNumber, status, statusWord) ?? ConditionProblem(conditions);
        return new RedirectLine(number, text, from, words[target], status, forced, conditions.Count > 0, problem);
    }

    private static bool IsTarget(string word) => word[0] == '/' || IsAbsolute(word);

    private static bool IsAbsolute(string word) =>
        word.StartsWith("http://", StringComparison.Ordinal) || word.StartsWith("https://", StringComparison.Ordinal);

    private static string? FromProblem(string from)
    {
        if (!IsTarget(from)) return "the old address does not begin with /";
        if (from.AsSpan().IndexOfAny('#', '?') >= 0) return "an old address with # or ? in it fits no request";
        if (from.StartsWith("/.netlify", StringComparison.Ordinal)) return "addresses under /.netlify belong to the host";
        return from.IndexOf('*') is >= 0 and var star && star < from.Length - 1 ? "a star works only at the end" : null;
    }

    private static string? StatusProblem(bool isNumber, int status, string word) =>
        isNumber && Statuses.Contains(status) ? null : $"'{word}' is no status; use one of {string.Join(", ", Statuses)}";

    private static string? ConditionProblem(List<string> conditions) =>
        conditions.Find(condition => condition.IndexOf('=') < 1) is { } word ? $"'{word}' is no condition; those are written name=value" : null;
}
