using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Validate;

/// <summary>Checks that everybody can read what is written in the colours of site.yml.</summary>
internal static class CheckColours
{
    /// <summary>What must be told apart, and the contrast that it needs: 4.5 for text, 3 for a shape (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
    private static readonly ImmutableArray<(string Front, string Back, double Needed)> Pairs =
    [
        ("text", "background", 4.5), ("text", "tint", 4.5), ("soft", "background", 4.5), ("soft", "tint", 4.5),
        ("link", "background", 4.5), ("link", "tint", 4.5), ("level-4", "background", 3), ("bar", "background", 3),
    ];

    public static void Run(Look look, Report report)
    {
        if (look.Colours.IsEmpty) return;
        var places = look.Colours.ToDictionary(colour => colour.Key, colour => colour.Place, StringComparer.Ordinal);
        var colours = DesignTokens.Colours.ToDictionary(token => token.Key, token => token.Value, StringComparer.Ordinal);
        foreach (var colour in look.Colours) colours[colour.Key] = new LightDark(colour.Light, colour.Dark);
        foreach (var (front, back, needed) in Pairs) Check(front, back, colours[front], colours[back], needed);
        if (!places.ContainsKey("background")) return;
        foreach (var (name, value) in DesignTokens.RoleColours) Check($"the colour {name} of roles", "background", value, colours["background"], 3);

        void Check(string front, string back, LightDark over, LightDark under, double needed)
        {
            if (!places.TryGetValue(front, out var place) && !places.TryGetValue(back, out place)) return;
            if (Least(over, under) is var (scheme, contrast) && contrast >= needed) return;
            report.Add(ValidateRules.LowContrast, place, string.Create(CultureInfo.InvariantCulture,
                $"On {scheme} pages, {front} on {back} has a contrast of {Math.Floor(contrast * 10) / 10:0.0}, and needs {needed:0.0}."));
        }
    }

    /// <summary>The scheme in which two colours are harder to tell apart, with their contrast in it.</summary>
    private static (string Scheme, double Contrast) Least(LightDark a, LightDark b)
    {
        var (light, dark) = (Contrast.Of(a.Light, b.Light), Contrast.Of(a.Dark, b.Dark));
        return light <= dark ? ("light", light) : ("dark", dark);
    }
}
