using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>A text as written, without comments and with addresses that lead somewhere from anywhere.</summary>
/// <param name="siteAddress">The address of the site, without a slash at the end.</param>
internal sealed class AbsoluteMarkdown(string siteAddress)
{
    private readonly List<(TextSpan Span, string Text)> _replacements = [];

    /// <summary>Writes another form of a part of the text.</summary>
    public void Replace(TextSpan span, string markdown) => _replacements.Add((span, markdown));

    /// <summary>Writes a link to a page of this site.</summary>
    public void Link(TextSpan span, string text, string address, string behind = "") => Replace(span, $"[{MarkdownText.Plain(text)}]({Absolute(address)}){MarkdownText.Plain(behind)}");

    /// <summary>Changes only where a link or image leads, so that its words stay as they were written.</summary>
    public void Readdress(TextSpan? urlSpan, string address)
    {
        if (urlSpan is { } span && address.StartsWith('/')) Replace(span, Absolute(address));
    }

    /// <summary>An address of this site as it reads from elsewhere.</summary>
    public string Absolute(string address) => address.StartsWith('/') ? siteAddress + address : address;

    public string Of(MarkdownBody body)
    {
        var result = new StringBuilder(body.Text.Length);
        var at = 0;
        foreach (var (span, text) in _replacements.Concat(body.Comments.Select(comment => (comment, ""))).OrderBy(replacement => replacement.Item1.Start))
        {
            // What is inside a stretch that was replaced went with it.
            if (span.Start < at) continue;
            result.Append(body.Text, at, span.Start - at).Append(text);
            at = span.Start + span.Length;
        }

        return result.Append(body.Text, at, body.Text.Length - at).ToString().Trim();
    }
}
