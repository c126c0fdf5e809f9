using System.Text.RegularExpressions;

namespace RoleSite.Generator.Pages;

/// <summary>Scripts as browsers get them: as they are written, but for remarks that stand on lines of their own, which are for those who read the repository.</summary>
public static partial class ScriptText
{
    public static string WithoutRemarks(string script) => Remark().Replace(script, "");

    [GeneratedRegex(@"^ *(?:/\*\*(?:[^*]|\*+[^*/])*\*+/|//[^\n]*)\n+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Remark();
}
