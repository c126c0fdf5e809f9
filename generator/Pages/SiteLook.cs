using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The colours and fonts of the theme, with those that the site replaces.</summary>
internal static class SiteLook
{
    /// <summary>The colours that the pages have, in the order of the style sheet.</summary>
    public static ImmutableArray<ColourToken> Colours(Look look)
    {
        var own = look.Colours.ToDictionary(colour => colour.Key, colour => new LightDark(colour.Light, colour.Dark), StringComparer.Ordinal);
        return [.. DesignTokens.Colours.Select(token => token with { Value = own.GetValueOrDefault(token.Key, token.Value) })];
    }

    public static LightDark Background(Look look) => Colours(look).Single(colour => colour.Key == DesignTokens.BackgroundKey).Value;

    /// <summary>A rule that comes after the theme's; empty where the site replaces nothing.</summary>
    public static string Css(Look look)
    {
        string[] declarations =
        [
            .. look.Colours.Select(colour => $"{NameOf(colour.Key)}:light-dark({colour.Light},{colour.Dark})"),
            .. look.TextFont is null ? Array.Empty<string>() : [$"--serif:{look.TextFont}"],
            .. look.LabelFont is null ? Array.Empty<string>() : [$"--sans:{look.LabelFont}"],
        ];
        return declarations is [] ? "" : $":root{{{string.Join(';', declarations)}}}";
    }

    private static string NameOf(string key) => DesignTokens.Colours.Single(token => token.Key == key).Name;
}
