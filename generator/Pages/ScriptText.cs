using System.Text.RegularExpressions;

namespace RoleSite.Generator.Pages;

/// <summary>A script of the theme as it is published.</summary>
public static partial class ScriptText
{
    /// <summary>The script without the remarks that stand on lines of their own: readers of the source need them, browsers load them for nothing.</summary>
    /// <remarks>A line inside a text of several lines must therefore not begin like a remark.</remarks>
    public static string WithoutRemarks(string script) => Remark().Replace(script, "");

    [GeneratedRegex(@"^[ ]*(?:/\*\*.*?\*/|//[^\n]*)\n", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Remark();
}
