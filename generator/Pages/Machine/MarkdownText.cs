using System.Text;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>Plain text inside markdown.</summary>
public static class MarkdownText
{
    private const string Special = @"\`*_[]<|";

    /// <summary>The text on one line, so that markdown reads it as it is: "O*NET" stays "O*NET", and "|" ends no table cell.</summary>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal)) result.Append('\\');
            result.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return result.ToString();
    }

    public static string Link(string text, string address) => $"[{Plain(text)}]({address})";
}
