using System.Text;
using RoleSite.Generator;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What "look" in site.yml changes.</summary>
public sealed class LookOfTheSiteTests
{
    private const string Mark = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><path d="M0 0h8v8H0z"/></svg>""";

    [Fact]
    public void Colours_and_fonts_come_after_those_of_the_theme()
    {
        var home = HomeOf("look:\n  colours:\n    link: [\"#006747\", \"#7FD1AE\"]\n  text-font: Georgia, \"Times New Roman\", serif\n");
        Assert.Contains(
            ":root{--link:light-dark(#006747,#7fd1ae);--serif:Georgia, \"Times New Roman\", serif}</style>", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_look_a_page_has_the_styles_of_the_theme_alone() => Assert.DoesNotContain("}:root{", HomeOf(""), StringComparison.Ordinal);

    [Fact]
    public void The_background_is_also_the_colour_of_the_frame_of_the_browser() => Assert.Contains(
        "<meta name=\"theme-color\" content=\"#ffffff\" media=\"(prefers-color-scheme: light)\">",
        HomeOf("look:\n  colours:\n    background: [\"#ffffff\", \"#101010\"]\n"), StringComparison.Ordinal);

    [Fact]
    public void A_mark_is_the_icon_and_is_before_the_name_of_the_site()
    {
        using var site = LittleSite.Sound().With("assets/mark.svg", Mark);
        var home = HomeOf(site, "look:\n  mark: assets/mark.svg\n");
        var address = home.Split("<link rel=\"icon\" href=\"")[1].Split('"')[0];
        Assert.StartsWith("/assets/mark.", address, StringComparison.Ordinal);
        Assert.Contains($"<a class=\"brand\" href=\"/\"><img src=\"{address}\" alt ", home, StringComparison.Ordinal);
    }

    [Theory]
    [TriggersRule("RS0331")]
    [InlineData("colours:\n    link: ['#9fb6d0', '#a3c8f7']", "RS0331", "On light pages, link on background has a contrast of 2.0")]
    [InlineData("colours:\n    background: ['#174a82', '#151618']", "RS0331", "On light pages, link on background has a contrast of 1.0")]
    [InlineData("colours:\n    link: blue", "RS0205", "'link' must be a list")]
    [InlineData("colours:\n    link: ['#174a82']", "RS0208", "'link' is not a pair of colours.")]
    [InlineData("colours:\n    link: [blue, red]", "RS0208", "'link' is not a pair of colours.")]
    [InlineData("colours:\n    lnik: ['#174a82', '#a3c8f7']", "RS0203", "Did you mean 'link'?")]
    [InlineData("text-font: 'Georgia} body { display: none'", "RS0208", "'text-font' is not a list of fonts.")]
    [InlineData("mark: assets/mark.png", "RS0208", "'mark' is not an SVG file.")]
    [InlineData("mark: assets/mark.svg", "RS0403", "'assets/mark.svg' is no path of an image in input/assets/.")]
    public void A_look_that_cannot_be_is_reported(string look, string rule, string message)
    {
        using var site = LittleSite.Sound();
        var found = BuildWith(site, $"look:\n  {look}\n").Diagnostics;
        Assert.Contains(found, diagnostic => diagnostic.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(found, diagnostic => Assert.Equal(rule, diagnostic.Rule.Code));
        Assert.All(found, diagnostic => Assert.Equal("site.yml", diagnostic.Place.File));
    }

    private static string HomeOf(string look)
    {
        using var site = LittleSite.Sound();
        return HomeOf(site, look);
    }

    private static string HomeOf(LittleSite site, string look)
    {
        var result = BuildWith(site, look);
        Assert.Empty(result.Diagnostics);
        return Encoding.UTF8.GetString(result.Files.Single(file => file.Address.Value == "/").Content.Span);
    }

    private static BuildResult BuildWith(LittleSite site, string look)
    {
        var path = Path.Combine(site.Folder, "site.yml");
        File.AppendAllText(path, look);
        return Build.Run(new BuildOptions(site.Folder));
    }
}
