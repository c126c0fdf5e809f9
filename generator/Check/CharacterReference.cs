using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Markdig.Helpers;

namespace RoleSite.Generator.Check;

/// <summary>A reference to a character in HTML, such as "&amp;amp;" or "&amp;#38;".</summary>
/// <param name="Length">How many characters it has.</param>
/// <param name="Meaning">What it stands for: one character or two.</param>
internal readonly record struct CharacterReference(int Length, string Meaning)
{
    /// <summary>The names from before HTML 4 are known without a semicolon too. The longest has six letters.</summary>
    private const int LongestOldName = 6;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The reference that the text begins with; null if its ampersand is only an ampersand.</summary>
    /// <param name="text">Text that begins with an ampersand.</param>
    /// <param name="inAttribute">Whether the text is an attribute's value, where "&amp;copy=1" more likely belongs to an address.</param>
    public static CharacterReference? Read(ReadOnlySpan<char> text, bool inAttribute)
    {
        if (text.StartsWith("&#", StringComparison.Ordinal)) return ReadNumber(text);
        var name = text[1..(1 + LengthOf(text[1..], NameCharacters))];
        if (name.IsEmpty) return null;
        if (text.Length > name.Length + 1 && text[name.Length + 1] == ';' && EntityHelper.DecodeEntity(name) is { } meaning)
        {
            return new CharacterReference(name.Length + 2, meaning);
        }

        return ReadOldName(text, name, inAttribute);
    }

    private static CharacterReference? ReadNumber(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var digits = text[start..(start + LengthOf(text[start..], isHex ? HexDigits : Digits))];
        if (digits.IsEmpty) return null;
        var end = start + digits.Length;
        var number = int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var known)
            ? known
            : int.MaxValue;
        return new CharacterReference(end < text.Length && text[end] == ';' ? end + 1 : end, MeaningOf(number));
    }

    private static string MeaningOf(int number) => number switch
    {
        // Old pages mean the characters of Windows here.
        >= 0x80 and <= 0x9F => ((char)OfWindows[number - 0x80]).ToString(),
        0 => Rune.ReplacementChar.ToString(),
        _ => (Rune.IsValid(number) ? new Rune(number) : Rune.ReplacementChar).ToString(),
    };

    private static ReadOnlySpan<ushort> OfWindows =>
    [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ];

    /// <summary>Reads a name without its semicolon, which may be the first letters of a longer word.</summary>
    private static CharacterReference? ReadOldName(ReadOnlySpan<char> text, ReadOnlySpan<char> name, bool inAttribute)
    {
        for (var length = Math.Min(name.Length, LongestOldName); length > 1; length--)
        {
            if (MeaningOfOld(name[..length]) is not { } meaning) continue;
            var next = text.Length > length + 1 ? text[length + 1] : ' ';
            return inAttribute && (next == '=' || char.IsAsciiLetterOrDigit(next)) ? null : new CharacterReference(length + 1, meaning);
        }

        return null;
    }

    private static string? MeaningOfOld(ReadOnlySpan<char> name)
    {
        if (name is "AMP" or "LT" or "GT" or "QUOT" or "COPY" or "REG") return EntityHelper.DecodeEntity(name);
        // The framework knows the names of HTML 4; the old ones among them are those of Latin-1 and of markup.
        var meaning = WebUtility.HtmlDecode($"&{name};");
        return meaning is [>= '\u00A0' and <= '\u00FF' or '&' or '<' or '>' or '"'] ? meaning : null;
    }

    private static int LengthOf(ReadOnlySpan<char> text, SearchValues<char> characters) =>
        text.IndexOfAnyExcept(characters) is >= 0 and var length ? length : text.Length;
}
