using System.Text.RegularExpressions;

namespace RoleSite.Generator.Pages;

/// <summary>Style sheets as browsers get them.</summary>
internal static partial class StyleSheet
{
    /// <summary>The sheet without comments, line ends and white space that means nothing, because every page carries it.</summary>
    public static string Compact(string css) =>
        Space().Replace(Comment().Replace(css, ""), "${mark}")
            .Replace(": ", ":", StringComparison.Ordinal).Replace(";}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"/\*[^*]*\*/", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*(?<mark>[{};,>])\s*|\s*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
