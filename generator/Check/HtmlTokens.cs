using System.Buffers;

namespace RoleSite.Generator.Check;

/// <summary>What a piece of HTML is.</summary>
internal enum HtmlToken
{
    End,
    Text,
    StartTag,
    EndTag,
}

/// <summary>
/// Reads HTML in UTF-8 tag by tag, as the HTML standard tells browsers to. Comments and the doctype are skipped. One page after another can be
/// read by the same object.
/// </summary>
internal sealed class HtmlTokens
{
    private const string Script = "script";

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create("\t\n\f\r />"u8);
    private static readonly SearchValues<byte> AttributeEnds = SearchValues.Create("\t\n\f\r />="u8);
    private static readonly SearchValues<byte> UnquotedEnds = SearchValues.Create("\t\n\f\r >"u8);

    private readonly HtmlNames _names = new();
    private readonly List<(string Name, int Start, int Length)> _attributes = [];
    private readonly HtmlText _decoder = new();
    private ReadOnlyMemory<byte> _html;
    private int _next;
    private Range _text;
    private bool _isCharacterData;
    private string? _raw;

    /// <summary>The name of the tag in lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the tag ends with a slash.</summary>
    public bool ClosesItself { get; private set; }

    /// <summary>How many attributes the tag has. Of two with one name, the first counts.</summary>
    public int Attributes => _attributes.Count;

    public void Begin(ReadOnlyMemory<byte> html)
    {
        _html = html;
        _next = 0;
        _raw = null;
    }

    /// <summary>The name of an attribute in lower case.</summary>
    public string AttributeName(int attribute) => _attributes[attribute].Name;

    /// <summary>The value of an attribute, until the next value or text is asked for.</summary>
    public ReadOnlySpan<char> Value(int attribute)
    {
        var (_, start, length) = _attributes[attribute];
        return _decoder.Attribute(_html.Span.Slice(start, length));
    }

    /// <summary>The value of an attribute, until the next value or text is asked for; empty without one.</summary>
    public ReadOnlySpan<char> Value(string name) => Find(name) is >= 0 and var attribute ? Value(attribute) : [];

    public bool Has(string name) => Find(name) >= 0;

    /// <summary>The text that was read, until the next value or text is asked for.</summary>
    public ReadOnlySpan<char> Text()
    {
        var text = _html.Span[_text];
        return _isCharacterData || _raw is not (null or "title" or "textarea") ? _decoder.Plain(text) : _decoder.Text(text);
    }

    /// <summary>Says that the start tag just read is of HTML, where some elements hold no markup; svg has elements with the same names.</summary>
    public void EnterHtml() =>
        _raw = Name is "title" or "textarea" or "style" or Script or "iframe" or "noembed" or "noframes" or "xmp" ? Name : null;

    /// <param name="inPicture">Whether the reader is inside svg or math, where text may be between square brackets.</param>
    public HtmlToken Next(bool inPicture)
    {
        var html = _html.Span;
        if (_raw is not null) return NextRaw(html);
        while (_next < html.Length)
        {
            var start = _next;
            var rest = html[start..];
            if (rest[0] != '<' || !HtmlComment.BeginsMarkup(rest)) return ReadText(html);
            if (inPicture && rest.StartsWith("<![CDATA["u8)) return ReadCharacterData(html);
            if (char.IsAsciiLetter((char)rest[1])) return ReadTag(html, 1);
            if (rest.Length > 2 && rest[1] == '/' && char.IsAsciiLetter((char)rest[2])) return ReadTag(html, 2);
            _next += HtmlComment.Length(rest);
        }

        return HtmlToken.End;
    }

    private int Find(string name)
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (_attributes[i].Name == name) return i;
        }

        return -1;
    }

    private HtmlToken ReadText(ReadOnlySpan<byte> html)
    {
        // The first byte is text, whatever it is.
        var length = html[(_next + 1)..].IndexOf((byte)'<');
        return TextUntil(length < 0 ? html.Length : _next + 1 + length, isCharacterData: false);
    }

    private HtmlToken ReadCharacterData(ReadOnlySpan<byte> html)
    {
        _next += "<![CDATA["u8.Length;
        var length = html[_next..].IndexOf("]]>"u8);
        TextUntil(length < 0 ? html.Length : _next + length, isCharacterData: true);
        if (length >= 0) _next += "]]>"u8.Length;
        return HtmlToken.Text;
    }

    private HtmlToken TextUntil(int end, bool isCharacterData)
    {
        _text = _next..end;
        _isCharacterData = isCharacterData;
        _next = end;
        return HtmlToken.Text;
    }

    /// <summary>Reads what is in an element without markup: first its text, then its end tag.</summary>
    private HtmlToken NextRaw(ReadOnlySpan<byte> html)
    {
        var end = _next + RawText.Length(html[_next..], _raw!, isScript: _raw == Script);
        if (end > _next) return TextUntil(end, isCharacterData: false);
        _raw = null;
        return end < html.Length ? ReadTag(html, 2) : HtmlToken.End;
    }

    /// <param name="nameStart">How many bytes come before the name.</param>
    private HtmlToken ReadTag(ReadOnlySpan<byte> html, int nameStart)
    {
        _attributes.Clear();
        ClosesItself = false;
        var start = _next + nameStart;
        // A tag that the page ends in is none.
        if (!Skip(html, start, NameEnds)) return HtmlToken.End;
        Name = _names.Of(html[start.._next]);
        while (_next < html.Length)
        {
            switch (html[_next])
            {
                case (byte)'>':
                    _next++;
                    return nameStart == 1 ? HtmlToken.StartTag : HtmlToken.EndTag;
                case (byte)'/':
                    _next++;
                    ClosesItself = _next < html.Length && html[_next] == '>';
                    break;
                case (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f':
                    _next++;
                    break;
                default:
                    ReadAttribute(html);
                    break;
            }
        }

        return HtmlToken.End;
    }

    private void ReadAttribute(ReadOnlySpan<byte> html)
    {
        var start = _next;
        // An equals sign that comes first belongs to the name.
        if (!Skip(html, start + 1, AttributeEnds)) return;
        var name = _names.Of(html[start.._next]);
        SkipSpace(html);
        var value = (Start: _next, Length: 0);
        if (_next < html.Length && html[_next] == '=')
        {
            _next++;
            SkipSpace(html);
            if (_next == html.Length) return;
            value = ReadValue(html);
        }

        if (!Has(name)) _attributes.Add((name, value.Start, value.Length));
    }

    private (int Start, int Length) ReadValue(ReadOnlySpan<byte> html)
    {
        var start = _next;
        if (html[start] is not ((byte)'"' or (byte)'\''))
        {
            Skip(html, start, UnquotedEnds);
            return (start, _next - start);
        }

        var length = html[(start + 1)..].IndexOf(html[start]);
        _next = length < 0 ? html.Length : start + 1 + length + 1;
        return (start + 1, Math.Max(length, 0));
    }

    /// <summary>Moves to the first of the bytes at or after the place; to the end of the page without one.</summary>
    private bool Skip(ReadOnlySpan<byte> html, int from, SearchValues<byte> ends)
    {
        var length = html[from..].IndexOfAny(ends);
        _next = length < 0 ? html.Length : from + length;
        return length >= 0;
    }

    private void SkipSpace(ReadOnlySpan<byte> html)
    {
        while (_next < html.Length && html[_next] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f') _next++;
    }
}
