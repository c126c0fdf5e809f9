using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Reads a style sheet of the theme: what it declares, for the page that shows the design, and what of it every page needs to carry.</summary>
public static partial class StyleSheet
{
    /// <summary>Every colour in a light and a dark form, by the name of its custom property ("--ink") or class (".blue"), in the order of the sheet.</summary>
    public static ImmutableArray<(string Name, string Light, string Dark)> Colours(string css) =>
        [.. Colour().Matches(css).Select(match => (match.Groups["name"].Value, match.Groups["light"].Value, match.Groups["dark"].Value))];

    /// <summary>The colour behind the page.</summary>
    /// <exception cref="InvalidOperationException">The sheet declares none.</exception>
    public static LightDark Ground(string css)
    {
        var (name, light, dark) = Colours(css).FirstOrDefault(colour => colour.Name == "--ground");
        return name is null ? throw new InvalidOperationException("The style sheet does not say the colour behind the page: --ground: light-dark(#rrggbb, #rrggbb).") : new LightDark(light, dark);
    }

    /// <summary>Lengths in rem, by the name of their custom property.</summary>
    public static ImmutableArray<(string Name, double Rem)> Lengths(string css) =>
        [.. Length().Matches(css).Select(match => (match.Groups["name"].Value, double.Parse(match.Groups["rem"].Value, CultureInfo.InvariantCulture)))];

    /// <summary>The size of the type of an element or class, as the sheet writes it.</summary>
    /// <exception cref="InvalidOperationException">The sheet has no rule with that selector that sets one.</exception>
    public static string TypeSize(string css, string selector)
    {
        foreach (Match rule in Rule().Matches(css))
        {
            var selectors = rule.Groups["selectors"].Value.Split(',', StringSplitOptions.TrimEntries);
            if (selectors.Contains(selector) && Size().Match(rule.Groups["body"].Value) is { Success: true } size) return size.Groups["size"].Value;
        }

        throw new InvalidOperationException($"The style sheet sets no size of type for {selector}.");
    }

    /// <summary>The sheet without remarks, line ends and white space around braces: every page carries it.</summary>
    public static string Compact(string css) => Space().Replace(Remark().Replace(css, ""), "${mark}");

    /// <summary>Contrast of two colours written #rrggbb, 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public static double Contrast(string a, string b)
    {
        var (lighter, darker) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>Relative luminance of a colour written #rrggbb, 0 to 1 (WCAG 2.2).</summary>
    private static double Luminance(string hex)
    {
        var (red, green, blue) = (Linear(hex, 1), Linear(hex, 3), Linear(hex, 5));
        return (0.2126 * red) + (0.7152 * green) + (0.0722 * blue);
    }

    private static double Linear(string hex, int at)
    {
        var part = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"/\*[^*]*\*/", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s*(?<mark>[{};])\s*|\s*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<name>--[a-z0-9]+|\.[a-z]+)\s*(?::|\{\s*color:)\s*light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();

    [GeneratedRegex(@"(?<name>--[a-z0-9]+): (?<rem>\d*\.?\d+)rem;", RegexOptions.NonBacktracking)]
    private static partial Regex Length();

    [GeneratedRegex(@"(?<selectors>[^{}/;]+)\{(?<body>[^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"font(?:-size)?: (?:600 )?(?<size>clamp\([^)]*\)|var\([^)]*\)|[0-9.]+rem)", RegexOptions.NonBacktracking)]
    private static partial Regex Size();
}
