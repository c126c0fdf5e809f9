using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RoleSite.Generator.Render;

/// <summary>The HTML of one page as UTF-8, while it is written. One after another, pages can use the same.</summary>
internal sealed class HtmlBytes
{
    private const int MostBytesPerCharacter = 3;

    // The pages are UTF-8, so letters of all languages are written unescaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Most texts have nothing else, and need not be escaped.</summary>
    private static readonly SearchValues<char> Harmless =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(code => (char)code).Where(sign => Encoder.Encode($"{sign}") == $"{sign}")]);

    private byte[] _bytes = new byte[128 * 1024];
    private char[] _escaped = new char[4 * 1024];
    private int _length;

    /// <summary>What was written since the last <see cref="Clear"/>, until the next.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<char> markup)
    {
        MakeRoom(markup.Length * MostBytesPerCharacter);
        _length += Encoding.UTF8.GetBytes(markup, _bytes.AsSpan(_length));
    }

    /// <summary>Writes markup that is UTF-8 already.</summary>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        MakeRoom(markup.Length);
        markup.CopyTo(_bytes.AsSpan(_length));
        _length += markup.Length;
    }

    /// <summary>Writes text, with every character escaped that could be read as markup.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Harmless))
        {
            Markup(text);
            return;
        }

        // No character grows by more than this, so all of the text is always taken.
        var most = text.Length * Encoder.MaxOutputCharactersPerInputCharacter;
        if (_escaped.Length < most) _escaped = new char[most];
        Encoder.Encode(text, _escaped, out _, out var length);
        Markup(_escaped.AsSpan(0, length));
    }

    private void MakeRoom(int bytes)
    {
        if (_bytes.Length - _length < bytes) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));
    }
}
