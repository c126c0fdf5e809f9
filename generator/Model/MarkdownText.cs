using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace RoleSite.Generator.Model;

/// <summary>Plain text inside markdown.</summary>
public static partial class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<|&\r\n");

    /// <summary>The text on one line, so that markdown reads it as it is: "O*NET" stays "O*NET", and "|" ends no table cell.</summary>
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r') result.Append(' ');
            else if (Special.Contains(text[i]) && (text[i] != '&' || Entity().IsMatch(text.AsSpan(i)))) result.Append('\\').Append(text[i]);
            else result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>The same for a text that begins a line, where a hyphen would begin a list.</summary>
    public static string Line(string text)
    {
        var plain = Plain(text);
        var sign = BlockSign().Match(plain).Value.TrimEnd(' ', '\t').Length;
        return sign == 0 ? plain : $"{plain[..(sign - 1)]}\\{plain[(sign - 1)..]}";
    }

    public static string Link(string text, string address) => $"[{Plain(text)}]({address})";

    /// <summary>Up to and with the sign that would make the line something else than a paragraph.</summary>
    [GeneratedRegex(@"^((#{1,6}|[-+]|[0-9]{1,9}[.)])([ \t]|$)|>|=+$|-+$|~~~)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex BlockSign();

    /// <summary>A word between an ampersand and a semicolon is read as one letter.</summary>
    [GeneratedRegex("^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Entity();
}
