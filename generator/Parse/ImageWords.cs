using System.Text.RegularExpressions;

namespace RoleSite.Generator.Parse;

/// <summary>Tells whether the description of an image describes anything.</summary>
internal static partial class ImageWords
{
    /// <summary>Whether the words are the name of the file, a name that cameras and programs give to files, or just "image".</summary>
    public static bool SayNothing(string words, string address)
    {
        var file = Path.GetFileName(Uri.UnescapeDataString(address.Split('?', '#')[0]));
        if (Letters(words) == Letters(file)) return true;
        var isName = Letters(words) == Letters(Path.GetFileNameWithoutExtension(file)) && words.IndexOfAny(['-', '_', '.']) >= 0;
        return isName || Empty().IsMatch(words);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(
        "^((an?|the) )?(image|picture|photo|img|screenshot|screen shot|diagram|chart|figure|graphic|alt text|alt)s?[ _-]?[0-9_.:-]*$"
            + @"|\.(png|jpe?g|gif|webp|avif|svg)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
