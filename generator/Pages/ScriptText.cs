using System.Text.RegularExpressions;

namespace RoleSite.Generator.Pages;

/// <summary>
/// Scripts as browsers get them: as written, without what is for readers of the repository: comments on lines of their own, indentation and empty
/// lines. Without the last two a page loads some two hundred bytes less.
/// </summary>
internal static partial class ScriptText
{
    public static string ForBrowsers(string script) => ForReaders().Replace(script, "");

    [GeneratedRegex(@"^ *(?:/\*\*(?:[^*]|\*+[^*/])*\*+/|//[^\n]*)\n+|^ +|^\n+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex ForReaders();
}
