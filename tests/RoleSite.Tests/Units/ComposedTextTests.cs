using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("x\u0301 \u0301", "x\u0301 \u0301")]
    [InlineData("plain", "plain")]
    public void A_letter_and_its_accent_are_joined(string typed, string composed) => Assert.Equal(composed, ComposedText.Of(typed));

    [Fact]
    public void A_link_finds_a_heading_however_its_letters_were_typed()
    {
        using var site = LittleSite.Sound();
        site.With("pages/about.md", site.Text("pages/about.md") + "\n## Caf\u00E9\n\nSee [the cafe](#cafe\u0301) and [it](#caf%C3%A9).\n");
        Assert.Empty(SiteRun.Of(site).Codes);
    }
}
