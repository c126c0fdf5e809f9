using System.Text.RegularExpressions;

namespace RoleSite.Generator.Author;

/// <summary>Writes texts as values of YAML.</summary>
internal static partial class YamlValue
{
    /// <summary>The text as it is where YAML reads it so, otherwise in double quotes.</summary>
    public static string Of(string text) =>
        Plain().IsMatch(text)
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Words without any sign that means something in YAML.</summary>
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9 .'()/&?+-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
