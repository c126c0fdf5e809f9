using System.Collections.Immutable;
using System.Globalization;

namespace RoleSite.Generator.Preview;

/// <summary>A line of Netlify's _redirects: "/old/ /new/ 301", with "/old/*" and ":splat" for all below.</summary>
/// <param name="Force">The rule also counts where a file stands at the old address.</param>
public sealed record RedirectRule(string From, string To, int Status, bool Force)
{
    private const string Splat = ":splat";

    /// <summary>Lines with conditions on query, country or language are left out: the preview cannot judge them.</summary>
    public static ImmutableArray<RedirectRule> ParseAll(string text) =>
        [.. text.Split('\n').Select(line => Parse(line.Split('#')[0])).OfType<RedirectRule>()];

    public bool Matches(string path) =>
        From.EndsWith("/*", StringComparison.Ordinal)
            ? $"{path}/".StartsWith(From[..^1], StringComparison.Ordinal)
            : path.TrimEnd('/') == From.TrimEnd('/');

    public string TargetOf(string path)
    {
        var below = From.EndsWith("/*", StringComparison.Ordinal) && path.Length >= From.Length ? path[(From.Length - 1)..] : "";
        return To.Replace(Splat, below, StringComparison.Ordinal);
    }

    private static RedirectRule? Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is not (2 or 3) || !words[0].StartsWith('/') || !(words[1].StartsWith('/') || words[1].StartsWith("http", StringComparison.Ordinal))) return null;
        if (words.Length == 2) return new RedirectRule(words[0], words[1], 301, Force: false);
        return int.TryParse(words[2].TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? new RedirectRule(words[0], words[1], status, words[2].EndsWith('!'))
            : null;
    }
}
