using System.Globalization;
using System.Text;
using Markdig.Renderers;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>Writes the HTML that fills the gaps of a text, escaped in the same way as the rest of the text.</summary>
public sealed class HtmlWriter
{
    private readonly StringBuilder _buffer = new();
    private readonly HtmlRenderer _renderer;

    public HtmlWriter() => _renderer = new HtmlRenderer(new StringWriter(_buffer));

    public bool IsEmpty => _buffer.Length == 0;

    /// <summary>Writes finished HTML.</summary>
    public void Html(string html) => _buffer.Append(html);

    public void Text(string text) => _renderer.WriteEscape(text);

    public void Link(string address, string text)
    {
        OpenLink(address);
        Text(text);
        Html("</a>");
    }

    /// <summary>Writes the start tag of a link alone.</summary>
    public void OpenLink(string address) => _renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");

    /// <param name="size">With it, the text around the image does not jump when the image comes; null where it is not known.</param>
    public void Image(string address, string text, ImageSize? size)
    {
        _renderer.Write("<img loading=\"lazy\" src=\"").WriteEscapeUrl(address).Write('"');
        if (size is var (width, height)) _renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        _renderer.Write(" alt=\"").WriteEscape(text).Write("\">");
    }

    /// <summary>What was written since the last time, after which the writer is empty.</summary>
    public string Take()
    {
        var html = _buffer.ToString();
        _buffer.Clear();
        return html;
    }
}
