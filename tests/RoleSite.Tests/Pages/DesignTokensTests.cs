using System.Globalization;
using RoleSite.Theme;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>The design tokens say what the style sheet says.</summary>
public sealed class DesignTokensTests
{
    [Fact]
    public void Every_colour_of_the_style_sheet_is_a_token_with_the_same_value() => Assert.Equal(
        ThemeSheet.Declarations.Where(found => found.Property.StartsWith("--", StringComparison.Ordinal)
            && found.Value.StartsWith("light-dark(", StringComparison.Ordinal))
            .Select(found => (found.Property, found.Value)),
        DesignTokens.Colours.Select(colour => (colour.Name, Css(colour.Value))));

    [Fact]
    public void Every_colour_of_a_role_has_the_value_of_its_class() => Assert.All(DesignTokens.RoleColours, colour =>
        Assert.Equal(ThemeSheet.Value("." + colour.Name, "color"), Css(colour.Value)));

    [Fact]
    public void Every_space_of_the_style_sheet_is_a_token_with_the_same_value() => Assert.Equal(
        ThemeSheet.Declarations.Where(found => found.Property is ['-', '-', 's', >= '0' and <= '9'])
            .Select(found => (found.Property, Rem(found.Value))),
        DesignTokens.Spaces.Select(space => (space.Name, Rem(space.Width))));

    [Fact]
    public void Every_size_of_type_is_that_of_its_selector() => Assert.All(DesignTokens.Types, type =>
    {
        var declaration = ThemeSheet.Declarations.First(found => found.Selector == type.Selector && found.Property is ("font" or "font-size"));
        // The short form "font" goes on with the height of a line.
        Assert.Equal(type.Shown.Size, declaration.Value.Split('/')[0]);
    });

    private static string Css(LightDark colour) => $"light-dark({colour.Light}, {colour.Dark})";

    private static double Rem(string length) => double.Parse(length.Split("rem")[0], CultureInfo.InvariantCulture);
}
