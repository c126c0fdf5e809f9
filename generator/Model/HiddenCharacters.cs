using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RoleSite.Generator.Model;

/// <summary>The one rule on hidden characters: invisible ones, controls, turned directions of writing, and numbers of no character.</summary>
/// <remarks>Joiners, variation selectors and the tags of flags are allowed where <see cref="VisibleEffect"/> finds that they have one.</remarks>
public static class HiddenCharacters
{
    /// <summary>Marks on one letter that any script needs; more of them climb over the lines above and below.</summary>
    public const int MostMarks = 8;

    private const string Half = "half a character";
    private const string Private = "a character for private use";
    private const string NoCharacter = "a number that stands for no character";

    /// <summary>Text of these alone holds nothing to look at.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(code => (char)code), '\n', '\t']);

    private static readonly ImmutableSortedDictionary<int, string> Names = new Dictionary<int, string>
    {
        [0x00AD] = "a soft hyphen",
        [0x034F] = "a combining grapheme joiner",
        [0x061C] = "an Arabic letter mark",
        [0x115F] = "a Hangul filler",
        [0x1160] = "a Hangul filler",
        [0x180E] = "a Mongolian vowel separator",
        [0x200B] = "a zero-width space",
        [0x200C] = "a zero-width non-joiner",
        [0x200D] = "a zero-width joiner",
        [0x200E] = "a left-to-right mark",
        [0x200F] = "a right-to-left mark",
        [0x2028] = "a line separator",
        [0x2029] = "a paragraph separator",
        [0x2060] = "a word joiner",
        [0x2800] = "an empty Braille pattern",
        [0x3164] = "a Hangul filler",
        [0xFEFF] = "a byte order mark (zero-width no-break space)",
        [0xFFA0] = "a Hangul filler",
        [0xFFFC] = "a stand-in for an object that was not copied",
    }.ToImmutableSortedDictionary();

    /// <summary>All hidden characters of a text, in order.</summary>
    public static ImmutableArray<HiddenCharacter> In(string text)
    {
        var at = text.AsSpan().IndexOfAnyExcept(Plain);
        if (at < 0) return [];
        var found = ImmutableArray.CreateBuilder<HiddenCharacter>();
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            // Half a pair decodes to the replacement character, which by itself is a sign like others.
            var isHalf = char.IsSurrogate(text[at]) && length == 1;
            var allowed = isHalf ? 0 : VisibleEffect.LengthAt(text, at);
            if (allowed > 0) length = allowed;
            else if (isHalf || IsHidden(rune)) found.Add(Of(at, length, isHalf ? text[at] : rune.Value));
            else if (IsMark(rune) && Pile(text, at) is var (end, count) && count > MostMarks)
            {
                var advice = $"Delete marks until at most {MostMarks} are left.";
                found.Add(new HiddenCharacter(at, end - at, $"a pile of {count} marks on one letter", IsUnseen: false, advice, BreaksLine: false));
                length = end - at;
            }
            else if (IsMark(rune)) length = Pile(text, at).End - at;

            at += length;
            var next = text.AsSpan(at).IndexOfAnyExcept(Plain);
            at = next < 0 ? text.Length : at + next;
        }

        return found.DrainToImmutable();
    }

    /// <summary>The text without its hidden characters; of a pile of marks nothing stays.</summary>
    public static string Without(string text, ImmutableArray<HiddenCharacter> hidden)
    {
        if (hidden.IsEmpty) return text;
        var left = new StringBuilder(text.Length);
        var from = 0;
        foreach (var character in hidden)
        {
            left.Append(text, from, character.At - from);
            from = character.At + character.Length;
        }

        return left.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text with a visible sign for each hidden character, as long as before, so that columns stay.</summary>
    public static string Shown(string text)
    {
        var hidden = In(text);
        if (hidden.IsEmpty) return text;
        var shown = text.ToCharArray();
        foreach (var character in hidden) shown.AsSpan(character.At, character.Length).Fill('\uFFFD');
        return new string(shown);
    }

    /// <summary>Whether a character is hidden where nothing around it gives it work.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\n' or '\t'),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse => true,
        UnicodeCategory.Format => !IsNumberSign(rune.Value),
        UnicodeCategory.OtherNotAssigned => !IsKeptForMore(rune.Value),
        _ => IsInvisible(rune.Value),
    };

    /// <summary>Letters and marks that Unicode lets programs leave out, and signs that are drawn as nothing.</summary>
    private static bool IsInvisible(int code) => code
        is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or 0xFFFC or 0x16FE4 or 0x1D159
        or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Visible signs before or around Arabic, Syriac and Kaithi numbers, which Unicode counts among the invisible ones.</summary>
    private static bool IsNumberSign(int code) =>
        code is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    /// <summary>Blocks that grow: emoji and Chinese characters newer than this program's table are still characters.</summary>
    private static bool IsKeptForMore(int code) => code is (>= 0x1F000 and <= 0x1FFFD) or (>= 0x20000 and <= 0x2FFFD) or (>= 0x30000 and <= 0x3FFFD);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Where the marks end that begin here, and how many they are.</summary>
    private static (int End, int Count) Pile(string text, int at)
    {
        var count = 0;
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && IsMark(rune) && !IsInvisible(rune.Value))
        {
            at += rune.Utf16SequenceLength;
            count++;
        }

        return (at, count);
    }

    private static HiddenCharacter Of(int at, int length, int code)
    {
        var advice = code switch
        {
            0x200C or 0x200D => "Delete it: it is needed only inside emoji and in scripts such as Persian or Hindi.",
            0x00AD => "Delete it: browsers break lines by themselves.",
            >= 0xE000 and <= 0xF8FF or >= 0xF0000 => "Write another sign: each font draws this one as it likes, or as an empty box.",
            _ => "Delete it together with the letters around it, and type those again.",
        };
        var isControl = code < 0x20 || code is >= 0x7F and <= 0x9F;
        var kind = Names.GetValueOrDefault(code) ?? KindOf(code, isControl);
        var isUnseen = kind is not (Private or NoCharacter or Half);
        return new HiddenCharacter(at, length, $"{kind} (U+{code:X4})", isUnseen, advice, BreaksLine: isControl || code is 0x2028 or 0x2029);
    }

    private static string KindOf(int code, bool isControl) => code switch
    {
        _ when isControl => "a control character",
        >= 0xD800 and <= 0xDFFF => Half,
        >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or >= 0x180B and <= 0x180F => "a variation selector",
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => "a character that turns the direction of writing",
        >= 0xE0000 and <= 0xE007F => "an invisible tag",
        >= 0xFFF9 and <= 0xFFFB => "an annotation mark",
        >= 0xE000 and <= 0xF8FF or >= 0xF0000 => Private,
        _ when Rune.GetUnicodeCategory(new Rune(code)) == UnicodeCategory.OtherNotAssigned => NoCharacter,
        _ => "an invisible character",
    };
}
