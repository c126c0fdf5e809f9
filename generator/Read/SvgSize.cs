using System.Globalization;
using System.Xml;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>The size that an SVG image asks for.</summary>
internal static class SvgSize
{
    private const int Largest = 100_000;

    /// <summary>How many CSS pixels each unit has.</summary>
    private static readonly (string Unit, double Pixels)[] Units = [("px", 1), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("pt", 96 / 72.0),
        ("pc", 16)];

    /// <summary>Taken from width and height or, where these are missing or relative, from the viewBox; null where neither gives a size.</summary>
    /// <param name="svg">Well-formed XML.</param>
    public static ImageSize? Of(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        reader.MoveToContent();
        var box = reader.GetAttribute("viewBox")?.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Size(reader.GetAttribute("width"), reader.GetAttribute("height")) ?? (box.Length == 4 ? Size(box[2], box[3]) : null);
    }

    private static ImageSize? Size(string? width, string? height) => Pixels(width) is { } w && Pixels(height) is { } h ? new ImageSize(w, h) : null;

    private static int? Pixels(string? length)
    {
        if (length is null) return null;
        var number = length.Trim();
        var unit = Units.FirstOrDefault(unit => number.EndsWith(unit.Unit, StringComparison.Ordinal));
        if (unit.Unit is not null) number = number[..^2];
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value > 0) || value > Largest) return null;
        return Math.Max(1, (int)Math.Round(value * (unit.Unit is null ? 1 : unit.Pixels), MidpointRounding.AwayFromZero));
    }
}
