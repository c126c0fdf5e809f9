using System.Globalization;

namespace RoleSite.Generator.Model;

/// <summary>How well two colours can be told apart (WCAG 2.2).</summary>
public static class Contrast
{
    /// <summary>The contrast ratio of two colours written #rrggbb, 1 to 21; the order makes no difference.</summary>
    public static double Of(string a, string b)
    {
        var (lighter, darker) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>The relative luminance of a colour written #rrggbb, 0 to 1.</summary>
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
}
