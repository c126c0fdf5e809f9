using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RoleSite.Generator.Render;

/// <summary>The HTML of one page as UTF-8, while it is written. One after another, pages can use the same.</summary>
internal sealed class HtmlBytes
{
    // The pages are UTF-8, so letters of all languages are written unescaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ArrayBufferWriter<byte> _bytes = new(initialCapacity: 128 * 1024);
    private char[] _escaped = new char[4 * 1024];

    /// <summary>What was written since the last <see cref="Clear"/>, until the next.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, _bytes);

    /// <summary>Writes markup that is UTF-8 already.</summary>
    public void Markup(ReadOnlySpan<byte> markup) => _bytes.Write(markup);

    /// <summary>Writes text, with every character escaped that could be read as markup.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        // No character grows by more than this, so all of the text is always taken.
        var most = text.Length * Encoder.MaxOutputCharactersPerInputCharacter;
        if (_escaped.Length < most) _escaped = new char[most];
        Encoder.Encode(text, _escaped, out _, out var length);
        Markup(_escaped.AsSpan(0, length));
    }
}
