using System.Buffers;
using System.Text;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>Plain text inside markdown.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<|\r\n");

    /// <summary>The text on one line, so that markdown reads it as it is: "O*NET" stays "O*NET", and "|" ends no table cell.</summary>
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\n' or '\r') result.Append(' ');
            else if (Special.Contains(c)) result.Append('\\').Append(c);
            else result.Append(c);
        }

        return result.ToString();
    }

    public static string Link(string text, string address) => $"[{Plain(text)}]({address})";
}
