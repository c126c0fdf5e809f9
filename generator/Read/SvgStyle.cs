using System.Buffers;
using System.Collections.Frozen;

namespace RoleSite.Generator.Read;

/// <summary>Checks that a style of an SVG image, be it a sheet, a list of declarations or one value, cannot fetch or run anything.</summary>
internal sealed class SvgStyle
{
    /// <summary>Functions that only compute. Those that fetch something, such as image-set(), are not among them.</summary>
    private static readonly FrozenSet<string> Functions = Set("""
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark icc-color var calc min max clamp
        matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
        rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective cubic-bezier steps linear
        polygon circle ellipse inset rect path blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
        not is where nth-child nth-last-child nth-of-type lang local format tech
        """);

    private static readonly FrozenSet<string> Rules = Set("charset font-face media supports keyframes -webkit-keyframes");

    private static readonly SearchValues<char> Base64 =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\t ");

    private readonly string _css;
    private int _at;

    private SvgStyle(string css) => _css = css;

    /// <summary>What is not allowed in the style, as a sentence; null where everything is.</summary>
    public static string? ErrorIn(string css) => new SvgStyle(css).FindError();

    private string? FindError()
    {
        if (_css.Contains('\\', StringComparison.Ordinal)) return "A style contains a backslash, which can hide something that is not allowed.";
        while (_at < _css.Length)
        {
            var c = _css[_at];
            if (c == '<') return "A style contains the character <, which no style needs.";
            if (_css.AsSpan(_at).StartsWith("/*"))
            {
                if (!SkipTo("*/", from: _at + 2)) return "A comment in a style is not closed.";
            }
            else if (c is '"' or '\'')
            {
                if (!SkipString()) return "A quote in a style is not closed.";
            }
            else if (c == '@')
            {
                _at++;
                var rule = Name();
                if (rule == "import") return "A style in the image loads something from elsewhere.";
                if (!Rules.Contains(rule)) return $"A style in the image uses @{rule}.";
            }
            else if (IsOfName(c))
            {
                var name = Name();
                if (_at == _css.Length || _css[_at] != '(') continue;
                _at++;
                if (name == "url" ? !SkipAddress() : !Functions.Contains(name))
                    return name is "url" or "src" or "image" or "image-set" or "-webkit-image-set" or "cross-fade"
                        ? "A style in the image loads something from elsewhere."
                        : $"A style in the image uses {name}().";
            }
            else _at++;
        }

        return null;
    }

    /// <summary>Skips the argument of url(); false unless it is a part of the image itself or an embedded font.</summary>
    private bool SkipAddress()
    {
        var end = _css.IndexOf(')', _at);
        if (end < 0) return false;
        var address = _css[_at..end].Trim();
        _at = end + 1;
        if (address.Length > 1 && address[0] is '"' or '\'' && address[^1] == address[0]) address = address[1..^1];
        if (address.StartsWith('#')) return address.Skip(1).All(c => IsOfName(c) || c is '.' or ':');
        const string Data = "data:", Encoded = ";base64,";
        var comma = address.IndexOf(Encoded, StringComparison.Ordinal);
        return comma > 0 && address.StartsWith(Data, StringComparison.OrdinalIgnoreCase)
            && IsFont(address[Data.Length..comma].Split(';')[0].ToLowerInvariant())
            && address.AsSpan(comma + Encoded.Length).IndexOfAnyExcept(Base64) < 0;
    }

    private static bool IsFont(string type) =>
        type.StartsWith("font/", StringComparison.Ordinal)
        || type is "application/font-woff" or "application/x-font-woff" or "application/x-font-ttf";

    private bool SkipString()
    {
        var quote = _css[_at];
        var end = _css.AsSpan(_at + 1).IndexOfAny(quote, '\n');
        if (end < 0 || _css[_at + 1 + end] != quote) return false;
        _at += end + 2;
        return true;
    }

    private bool SkipTo(string sign, int from)
    {
        var end = _css.IndexOf(sign, from, StringComparison.Ordinal);
        _at = end + sign.Length;
        return end >= 0;
    }

    private string Name()
    {
        var from = _at;
        while (_at < _css.Length && IsOfName(_css[_at])) _at++;
        return _css[from.._at].ToLowerInvariant();
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || c > 0x7F;

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
