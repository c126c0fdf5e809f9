using System.Globalization;
using System.Text;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Safety;

public sealed class HiddenCharactersTests
{
    /// <summary>
    /// Unicode's Default_Ignorable_Code_Point, as DerivedCoreProperties.txt of version 16 lists it: what programs may draw as nothing.
    /// </summary>
    private static readonly (int From, int To)[] Ignorable =
    [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    public static TheoryData<string, string> Sound => new()
    {
        { "a family", "👨‍👩‍👧‍👦" },
        { "a person with a skin tone at work", "👩🏽‍💻" },
        { "a heart in colour", "I ❤️ data" },
        { "a heart on fire", "❤️‍🔥" },
        { "a rainbow flag", "🏳️‍🌈" },
        { "a pirate flag", "🏴‍☠️" },
        { "an eye in a bubble", "👁️‍🗨️" },
        { "somebody who walks to the right", "🚶🏻‍♀️‍➡️" },
        { "a couple", "👩🏿‍❤️‍💋‍👨🏻" },
        { "a key", "Press 1️⃣ or #️⃣" },
        { "a trade mark as text and in colour", "™︎ ™️" },
        { "the flags of England, Scotland and Wales", "🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿" },
        { "a flag of two letters", "🇩🇪" },
        { "Persian", "می‌خواهم کتاب‌ها را" },
        { "a Persian abbreviation", "سال ۱۴۰۵ ه‍.ش" },
        { "Hindi with a half letter", "क्‍ष और क्‌ष" },
        { "Bengali ya after ra", "র‍্যাব" },
        { "Malayalam with old chillus", "അവന്‍ പറഞ്ഞു" },
        { "Sinhala", "ශ්‍රී ලංකාව" },
        { "Khmer with places to break", "ភាសា​ខ្មែរ" },
        { "Thai with a place to break", "ภาษา​ไทย" },
        { "Mongolian", "ᠮᠣᠩᠭᠣᠯ᠋ ᠪᠠᠢᠨ᠎ᠠ" },
        { "a Japanese name", "葛󠄀城" },
        { "Vietnamese taken apart", "Tiếng Việt".Normalize(NormalizationForm.FormD) },
        { "Hebrew with vowels and accents", "בְּרֵאשִׁ֖ית" },
        { "Arabic with a sign before a number", "\u0600123" },
        { "spaces of a typographer", "10\u00A0%, 10\u202F000, \u2009–\u2009" },
        { "an emoji that is newer than the program", "\U0001FAEA" },
        { "lines and tabs", "a\n\tb" },
    };

    public static TheoryData<string, string> Hidden => new()
    {
        { "a\u200Bb", "a zero-width space (U+200B)" },
        { "a\u200Db", "a zero-width joiner (U+200D)" },
        { "👩\u200Dx", "a zero-width joiner (U+200D)" },
        { "می\u200C\u200Cخ", "a zero-width non-joiner (U+200C)" },
        { "soft\u00ADware", "a soft hyphen (U+00AD)" },
        { "a\u202Eb", "a character that turns the direction of writing (U+202E)" },
        { "a\u2066b", "a character that turns the direction of writing (U+2066)" },
        { "a\uFE0Fb", "a variation selector (U+FE0F)" },
        { "❤\uFE0F\uFE0F", "a variation selector (U+FE0F)" },
        { "a\U000E0100", "a variation selector (U+E0100)" },
        { "葛\U000E0100\U000E0101", "a variation selector (U+E0101)" },
        { "a\U000E0041b", "an invisible tag (U+E0041)" },
        { "🏴\U000E0069\U000E0067\U000E006E\U000E006F\U000E0072\U000E007F", "an invisible tag (U+E0069)" },
        { "a\uFFF9b", "an annotation mark (U+FFF9)" },
        { "a\u001B[2J", "a control character (U+001B)" },
        { "a\u009B2J", "a control character (U+009B)" },
        { "a\u2028b", "a line separator (U+2028)" },
        { "a\u3164b", "a Hangul filler (U+3164)" },
        { "a\uE000b", "a character for private use (U+E000)" },
        { "a\U0010FFFDb", "a character for private use (U+10FFFD)" },
        { "a\uFDD0b", "a number that stands for no character (U+FDD0)" },
        { "a\U0001FFFEb", "a number that stands for no character (U+1FFFE)" },
        { "a\u2800b", "an empty Braille pattern (U+2800)" },
        { "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308", "a pile of 9 marks on one letter" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_emoji_and_scripts_need_is_left_alone(string what, string text) =>
        Assert.Equal((what, ""), (what, string.Join(", ", HiddenCharacters.In(text).Select(found => found.Name))));

    [Theory]
    [MemberData(nameof(Hidden))]
    public void What_nobody_sees_is_named(string text, string name) =>
        Assert.Equal(name, Assert.Single(HiddenCharacters.In(text).Select(found => found.Name).Take(1)));

    /// <summary>A row of test data cannot carry it.</summary>
    [Fact]
    public void Half_a_character_is_named() => Assert.Equal("half a character (U+D83D)", Assert.Single(HiddenCharacters.In("a\uD83D")).Name);

    [Fact]
    public void Every_number_of_Unicode_is_judged_as_its_properties_say()
    {
        var wrong = Enumerable.Range(0, 0x110000)
            .Where(code => code is < 0xD800 or > 0xDFFF)
            .Where(code => HiddenCharacters.In($"a{new Rune(code)}a").IsEmpty == MustBeHidden(code))
            .Select(code => $"U+{code:X4}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_hidden_stays_in_what_is_cleaned_or_shown()
    {
        var random = new Random(20261130);
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => new Rune(Code(random)).ToString()));
            var shown = HiddenCharacters.Shown(text);
            Assert.Equal(text.Length, shown.Length);
            var numbers = string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}"));
            Assert.Equal((numbers, ""), (numbers, string.Join(", ", HiddenCharacters.In(shown).Select(found => found.Name))));
        }
    }

    private static int Code(Random random)
    {
        var (from, to) = Ignorable[random.Next(Ignorable.Length)];
        return random.Next(4) switch { 0 => 'a', 1 => 0x0300 + random.Next(16), 2 => 0x1F469, _ => random.Next(from, to + 1) };
    }

    private static bool MustBeHidden(int code)
    {
        if (Ignorable.Any(range => code >= range.From && code <= range.To)) return true;
        if (code is 0x2800 or 0xFFFC or 0x16FE4 or 0x1D159) return true;
        return CharUnicodeInfo.GetUnicodeCategory(code) switch
        {
            UnicodeCategory.Control => code is not ('\n' or '\t'),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse => true,
            UnicodeCategory.Format => code is (>= 0xFFF9 and <= 0xFFFB) or (>= 0x13430 and <= 0x1343F) or 0xE0001,
            UnicodeCategory.OtherNotAssigned => (code & 0xFFFE) == 0xFFFE || code is < 0x1F000 or (> 0x1FFFF and < 0x20000) or > 0x3FFFF,
            _ => false,
        };
    }
}
