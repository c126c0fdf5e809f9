using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Architecture;
using RoleSite.Theme;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>Roles can be told apart by everybody, by their signs and by their colours.</summary>
public sealed class PaletteTests
{
    /// <summary>Distance in CIELAB that shows at a glance.</summary>
    private const double AtAGlance = 10;

    /// <summary>Contrast that a sign needs with the ground (WCAG 2.2, 1.4.11).</summary>
    private const double SignContrast = 3;

    private static readonly string Css = new ThemeFiles(folder: null).Text("theme.css") + new ThemeFiles(folder: null).Text("fills.css");

    /// <summary>The guide says which these are, for roles that share a sign.</summary>
    private static readonly string[] Dark = ["blue", "green", "purple"];

    public static TheoryData<string, bool> Views => [.. from vision in Vision.All from dark in new[] { false, true } select (vision, dark)];

    [Fact]
    public void Every_sign_and_every_colour_that_a_role_may_have_is_in_the_theme()
    {
        Offenders.None(RoleSigns.Colours.Where(colour => !DesignTokens.RoleColours.Any(known => known.Name == colour)));
        Offenders.None(RoleSigns.Fills.Where(fill => fill.Length > 0 && !Css.Contains($"\n.{fill} {{ mask:", StringComparison.Ordinal)));
        Offenders.None(RoleSigns.Signs.Where(sign => !Css.Contains($"\n.{sign} {{ clip-path:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Without_colours_each_of_the_dark_ones_differs_at_a_glance_from_each_of_the_light_ones(bool dark) => Offenders.None(
        from a in Dark
        from b in RoleSigns.Colours.Except(Dark)
        where Vision.Distance("grey", Hex(a, dark), Hex(b, dark)) < AtAGlance
        select $"{a} and {b}");

    [Theory]
    [MemberData(nameof(Views))]
    public void Two_colours_differ_at_a_glance_wherever_colour_is_seen(string vision, bool dark)
    {
        // In grey three colours are dark and three are light; that is held above.
        if (vision == "grey") return;
        Offenders.None(
            from a in RoleSigns.Colours
            from b in RoleSigns.Colours
            where string.CompareOrdinal(a, b) < 0 && Vision.Distance(vision, Hex(a, dark), Hex(b, dark)) < AtAGlance
            select $"{a} and {b}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_sign_stands_out_from_the_ground(bool dark) =>
        Offenders.None(RoleSigns.Colours.Where(colour => Contrast.Of(Hex(colour, dark), Hex(DesignTokens.Background, dark)) < SignContrast));

    [Fact]
    public void Contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Contrast.Of("#000000", "#ffffff"), 3);
        Assert.Equal(4.478, Contrast.Of("#777777", "#ffffff"), 3);
    }

    private static string Hex(string colour, bool dark) => Hex(DesignTokens.RoleColours.Single(known => known.Name == colour).Value, dark);

    private static string Hex(LightDark colour, bool dark) => dark ? colour.Dark : colour.Light;
}
