using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Theme;

namespace RoleSite.Generator.Parse;

/// <summary>Reads "look" in site.yml: colours, fonts and a mark.</summary>
internal static partial class ParseLook
{
    private const int LongestColour = 50;
    private const int LongestFont = 200;
    private static readonly ImmutableArray<string> Keys = [.. DesignTokens.Colours.Select(colour => colour.Key)];

    /// <param name="settings">The keys of site.yml.</param>
    public static Look Run(Fields settings, Report report)
    {
        if (settings.OptionalBlock("look") is not { } fields) return Look.OfTheTheme;
        var colours = fields.OptionalBlock("colours");
        var look = new Look(
            colours is null ? [] : [.. Keys.Select(key => Colour(colours, key, report)).OfType<SiteColour>()],
            Font(fields, "text-font", report),
            Font(fields, "label-font", report),
            Mark(fields, report));
        colours?.Done();
        fields.Done();
        return look;
    }

    private static SiteColour? Colour(Fields colours, string key, Report report)
    {
        var pair = colours.Texts(key, LongestColour);
        if (pair.IsEmpty) return null;
        if (pair is [var light, var dark] && Hex().IsMatch(light.Value) && Hex().IsMatch(dark.Value))
            return new SiteColour(key, light.Value.ToLowerInvariant(), dark.Value.ToLowerInvariant(), light.Place);
        report.Add(ParseRules.BadValue, pair[0].Place, $"'{key}' is not a pair of colours.",
            $"Write the colour for light pages and the one for dark pages: {key}: [\"#174a82\", \"#a3c8f7\"].");
        return null;
    }

    private static string? Font(Fields fields, string key, Report report)
    {
        if (fields.OptionalText(key, LongestFont) is not { } font) return null;
        if (FontList().IsMatch(font.Value)) return font.Value;
        report.Add(ParseRules.BadValue, font.Place, $"'{key}' is not a list of fonts.",
            $"Write names of fonts that readers have, with commas between them: {key}: Georgia, \"Times New Roman\", serif.");
        return null;
    }

    private static Placed<string>? Mark(Fields fields, Report report)
    {
        if (fields.OptionalText("mark", 100) is not { } mark) return null;
        if (mark.Value.EndsWith(".svg", StringComparison.Ordinal)) return mark;
        report.Add(ParseRules.BadValue, mark.Place, "'mark' is not an SVG file.",
            "Put an SVG file into input/assets/ and write: mark: assets/mark.svg.");
        return null;
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Hex();

    /// <summary>Names of fonts, in quotes or not. Nothing in it can end a declaration of CSS.</summary>
    [GeneratedRegex(
        """^("[A-Za-z0-9 -]+"|[A-Za-z][A-Za-z0-9 -]*)(, *("[A-Za-z0-9 -]+"|[A-Za-z][A-Za-z0-9 -]*))*$""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FontList();
}
