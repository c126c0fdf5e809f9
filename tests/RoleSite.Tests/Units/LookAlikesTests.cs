using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("w\u043Erking", " Character 2 is a Cyrillic '\u043E' (U+043E); it only looks like 'o'.", "working")]
    [InlineData("\u0391I", " Character 1 is a Greek '\u0391' (U+0391); it only looks like 'A'.", "AI")]
    [InlineData("2026\u201311", " Character 5 is a dash '\u2013' (U+2013); it only looks like '-'.", "2026-11")]
    [InlineData("\uFF12", " Character 1 is a full-width '\uFF12' (U+FF12); it only looks like '2'.", "2")]
    [InlineData("a\u00A0b", " Character 2 is a special space '\u00A0' (U+00A0); it only looks like a space.", "a b")]
    [InlineData("caf\u00E9", "", "caf\u00E9")]
    [InlineData("plain", "", "plain")]
    public void A_character_that_looks_like_another_is_named(string text, string hint, string plain)
    {
        Assert.Equal(hint, LookAlikes.Hint(text));
        Assert.Equal(plain, LookAlikes.Plain(text));
    }
}
