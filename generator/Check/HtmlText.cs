using System.Text;

namespace RoleSite.Generator.Check;

/// <summary>Turns text and values of attributes from UTF-8 into characters. What it gives out is valid until it is asked for the next.</summary>
internal sealed class HtmlText
{
    private char[] _characters = new char[1_024];

    /// <summary>Text in which nothing has a special meaning.</summary>
    public ReadOnlySpan<char> Plain(ReadOnlySpan<byte> text) => Characters(text);

    /// <summary>Text with character references, such as "&amp;amp;".</summary>
    public ReadOnlySpan<char> Text(ReadOnlySpan<byte> text) => Decode(Characters(text), inAttribute: false);

    /// <summary>The value of an attribute, with character references.</summary>
    public ReadOnlySpan<char> Attribute(ReadOnlySpan<byte> value) => Decode(Characters(value), inAttribute: true);

    /// <summary>The characters, with each end of a line as a line feed.</summary>
    private Span<char> Characters(ReadOnlySpan<byte> text)
    {
        if (_characters.Length < text.Length) _characters = new char[text.Length];
        var characters = _characters.AsSpan(0, Encoding.UTF8.GetChars(text, _characters));
        return characters.Contains('\r') ? WithLineFeeds(characters) : characters;
    }

    private static Span<char> WithLineFeeds(Span<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            text[length++] = text[i] == '\r' ? '\n' : text[i];
        }

        return text[..length];
    }

    private static ReadOnlySpan<char> Decode(Span<char> text, bool inAttribute)
    {
        var length = text.IndexOf('&');
        if (length < 0) return text;
        for (var next = length; next < text.Length;)
        {
            if (text[next] == '&' && CharacterReference.Read(text[next..], inAttribute) is { } reference)
            {
                // No reference is shorter than what it stands for.
                reference.Meaning.CopyTo(text[length..]);
                length += reference.Meaning.Length;
                next += reference.Length;
            }
            else
            {
                text[length++] = text[next++];
            }
        }

        return text[..length];
    }
}
