using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>What site.yml says of how the site looks; everything else is the theme's.</summary>
/// <param name="TextFont">A CSS list of font families for the text; null for the theme's.</param>
/// <param name="LabelFont">The same for tables, menus and notes.</param>
/// <param name="Mark">The path of an SVG file below the input folder: the site's icon, and the mark before its name.</param>
public sealed record Look(ImmutableArray<SiteColour> Colours, string? TextFont, string? LabelFont, Placed<string>? Mark)
{
    public static readonly Look OfTheTheme = new([], null, null, null);
}

/// <summary>A colour of the theme that the site replaces.</summary>
/// <param name="Key">Its name in site.yml, such as "link".</param>
/// <param name="Light">As "#rrggbb", on a light background; <paramref name="Dark"/> on a dark one.</param>
public sealed record SiteColour(string Key, string Light, string Dark, SourcePlace Place);
