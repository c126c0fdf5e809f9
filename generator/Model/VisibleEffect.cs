using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RoleSite.Generator.Model;

/// <summary>Where invisible characters have an effect that is seen.</summary>
/// <remarks>They join emoji, choose between forms of a sign, or join and separate letters in scripts that need it.</remarks>
internal static class VisibleEffect
{
    private const int ZeroWidthSpace = 0x200B;
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;

    /// <summary>The flags that are written with tags: England, Scotland and Wales. Others would hide letters behind a black flag.</summary>
    private static readonly ImmutableArray<string> TaggedFlags = [Tagged("gbeng"), Tagged("gbsct"), Tagged("gbwls")];

    /// <summary>Scripts that use joiners between letters.</summary>
    /// <remarks>Arabic to N'Ko, the scripts of India and South-East Asia, Mongolian, and their relatives.</remarks>
    private static readonly ImmutableArray<(int From, int To)> JoiningScripts =
    [
        (0x0600, 0x08FF), (0x0900, 0x0DFF), (0x0F00, 0x109F), (0x1700, 0x1CFF), (0xA800, 0xABFF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC),
        (0x10A00, 0x11FFF), (0x1E900, 0x1E95F),
    ];

    /// <summary>Scripts without spaces between words, where a zero-width space says where a line may end.</summary>
    /// <remarks>Thai, Lao, Tibetan, Myanmar, Khmer, and their relatives.</remarks>
    private static readonly ImmutableArray<(int From, int To)> Spaceless =
    [
        (0x0E00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x1AAF), (0xA9E0, 0xA9FF), (0xAA60, 0xAADF),
    ];

    private static readonly ImmutableArray<(int From, int To)> Pictures =
    [
        (0x2190, 0x21FF), (0x2300, 0x23FF), (0x2460, 0x24FF), (0x25A0, 0x27BF), (0x2900, 0x297F), (0x2B00, 0x2BFF), (0x1F000, 0x1FAFF),
    ];

    private static readonly ImmutableArray<(int From, int To)> Han =
    [
        (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Letters of Myanmar, Khamti Shan, Phags-pa and Manichaean that Unicode gives a second form.</summary>
    private static readonly ImmutableArray<(int From, int To)> WithVariants =
    [
        (0x1000, 0x109F), (0xAA60, 0xAA7F), (0xA840, 0xA877), (0x10AC0, 0x10AFF),
    ];

    /// <summary>How many UTF-16 units from a place on have an effect that is seen; 0 where the first is visible itself or has none.</summary>
    public static int LengthAt(string text, int at)
    {
        var (code, length) = At(text, at);
        if (code is ZeroWidthSpace or NonJoiner or Joiner or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF))
            return HasEffect(code, Before(text, at), At(text, at + length).Code, text, at) ? length : 0;
        if (code != BlackFlag) return 0;
        var flag = TaggedFlags.FirstOrDefault(tags => string.CompareOrdinal(text, at + length, tags, 0, tags.Length) == 0);
        return flag is null ? 0 : length + flag.Length;
    }

    private static bool HasEffect(int code, int before, int after, string text, int at) => code switch
    {
        Joiner when IsPicture(BeforeVariation(text, at)) => IsPicture(after),
        Joiner or NonJoiner => IsLetterOf(before, JoiningScripts) || (IsLetterOf(after, JoiningScripts) && !IsInvisible(before)),
        ZeroWidthSpace => IsLetterOf(before, Spaceless) && IsLetterOf(after, Spaceless),
        >= 0x180B and <= 0x180F => before is >= 0x1800 and <= 0x18AF && !IsInvisible(before),
        0xFE0E or 0xFE0F => IsPicture(before) || IsSignWithPicture(before),
        0xFE00 => IsIn(before, Han) || IsMathOrPunctuation(before) || IsIn(before, WithVariants),
        0xFE01 or 0xFE02 => IsIn(before, Han) || before is >= 0x3000 and <= 0x303F or >= 0xFF00 and <= 0xFF20,
        _ => code >= 0xE0100 && IsIn(before, Han),
    };

    private static bool IsPicture(int code) =>
        IsIn(code, Pictures) || code is 0x203C or 0x2049 or 0x2122 or 0x2139 or 0x3030 or 0x303D or 0x3297 or 0x3299 or 0x00A9 or 0x00AE;

    /// <summary>Digits, # and * become pictures of keys.</summary>
    private static bool IsSignWithPicture(int code) => code is (>= '0' and <= '9') or '#' or '*';

    private static bool IsMathOrPunctuation(int code) =>
        code is '0' or (>= 0x2200 and <= 0x22FF) or (>= 0x2A00 and <= 0x2AFF) or (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFF20);

    private static bool IsInvisible(int code) => code is ZeroWidthSpace or NonJoiner or Joiner or (>= 0x180B and <= 0x180F) or 0x17B4 or 0x17B5;

    private static bool IsLetterOf(int code, ImmutableArray<(int From, int To)> scripts) =>
        IsIn(code, scripts) && !IsInvisible(code) && IsLetterOrItsMark(Rune.GetUnicodeCategory(new Rune(code)));

    private static bool IsLetterOrItsMark(UnicodeCategory category) => category
        is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIn(int code, ImmutableArray<(int From, int To)> ranges)
    {
        foreach (var (from, to) in ranges)
        {
            if (code >= from && code <= to) return true;
        }

        return false;
    }

    /// <summary>The character at a place; -1 beyond the text and for half a pair.</summary>
    private static (int Code, int Length) At(string text, int at) =>
        at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (-1, 1);

    private static int Before(string text, int at) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : -1;

    /// <summary>The character before a place. If that only asks for a colourful form, the one before it.</summary>
    private static int BeforeVariation(string text, int at)
    {
        var before = Before(text, at);
        return before == 0xFE0F ? Before(text, at - 1) : before;
    }

    private static string Tagged(string letters) =>
        string.Concat(letters.Select(letter => new Rune(0xE0000 + letter).ToString())) + new Rune(CancelTag);
}
