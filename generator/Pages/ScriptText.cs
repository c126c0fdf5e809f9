using System.Text.RegularExpressions;

namespace RoleSite.Generator.Pages;

/// <summary>Scripts as browsers get them: as written, without the comments on lines of their own, which are for readers of the repository.</summary>
internal static partial class ScriptText
{
    public static string WithoutComments(string script) => Comment().Replace(script, "");

    [GeneratedRegex(@"^ *(?:/\*\*(?:[^*]|\*+[^*/])*\*+/|//[^\n]*)\n+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
