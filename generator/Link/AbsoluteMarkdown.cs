using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Writes a text as markdown again, without comments and with addresses that work anywhere.</summary>
/// <param name="siteAddress">The address of the site, without a slash at the end.</param>
internal sealed class AbsoluteMarkdown(string siteAddress)
{
    private readonly List<(TextSpan Span, string Text)> _replacements = [];

    /// <summary>Puts other markdown in place of a stretch of the text.</summary>
    public void Replace(TextSpan span, string markdown) => _replacements.Add((span, markdown));

    /// <summary>Puts a link to a page of this site in place of a stretch of the text.</summary>
    /// <param name="behind">Words right after the link.</param>
    public void Link(TextSpan span, string text, string address, string behind = "") =>
        Replace(span, $"[{MarkdownText.Plain(text)}]({Absolute(address)}){MarkdownText.Plain(behind)}");

    /// <summary>Changes the address of a link or image, so that its words stay as they were written.</summary>
    public void Readdress(TextSpan? urlSpan, string address)
    {
        if (urlSpan is { } span && address.StartsWith('/')) Replace(span, Absolute(address));
    }

    /// <summary>An address of this site, with the address of the site before it.</summary>
    public string Absolute(string address) => address.StartsWith('/') ? siteAddress + address : address;

    /// <param name="body">The text that all spans count in.</param>
    public string Of(MarkdownBody body)
    {
        var result = new StringBuilder(body.Text.Length);
        var at = 0;
        var comments = body.Comments.Select(comment => (Span: comment, Text: ""));
        foreach (var (span, text) in _replacements.Concat(comments).OrderBy(replacement => replacement.Span.Start))
        {
            // A stretch inside another one went with that.
            if (span.Start < at) continue;
            result.Append(body.Text, at, span.Start - at).Append(text);
            at = span.Start + span.Length;
        }

        return result.Append(body.Text, at, body.Text.Length - at).ToString().Trim();
    }
}
