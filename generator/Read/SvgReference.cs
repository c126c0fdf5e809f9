using System.Buffers.Text;
using System.Collections.Immutable;
using System.Xml.Linq;

namespace RoleSite.Generator.Read;

/// <summary>What an href in an SVG image may refer to: a part of the image itself or, in an image element, an embedded picture.</summary>
internal static class SvgReference
{
    private const long MostDrawn = 100_000;

    private const int LongestChain = 40;

    private static readonly ImmutableArray<(string Type, string Ending)> Pictures =
        [("image/png", ".png"), ("image/jpeg", ".jpg"), ("image/jpg", ".jpg"), ("image/gif", ".gif"), ("image/webp", ".webp")];

    /// <summary>The reference as it may be published; null where it must not be.</summary>
    public static string? Allowed(string element, string href)
    {
        if (href.StartsWith('#') && !href.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))) return href;
        return element is "image" or "feImage" ? Picture(href) : null;
    }

    public static string Advice(string element, string href) => element switch
    {
        "image" or "feImage" when href.StartsWith("data:", StringComparison.OrdinalIgnoreCase) =>
            "Only PNG, JPEG, GIF and WebP pictures may be embedded; embed the picture as one of these.",
        "image" or "feImage" =>
            "Embed the picture in the drawing (in Inkscape: Extensions > Images > Embed Images), or export the whole drawing as PNG.",
        _ => "Copy the part into the drawing itself, or export the image as PNG.",
    };

    /// <summary>Whether parts are drawn inside each other so often that a browser would never finish: ten uses of ten uses of ten uses ...</summary>
    public static bool IsEndless(XElement root)
    {
        var parts = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in root.Descendants())
        {
            if (element.Attribute("id") is { } id) parts.TryAdd("#" + id.Value, element);
        }

        return Weight(root, parts, new Dictionary<string, long>(StringComparer.Ordinal), 0) > MostDrawn;
    }

    /// <summary>How many elements are drawn for this one; counting stops just above the number that counts as endless.</summary>
    private static long Weight(XElement element, Dictionary<string, XElement> parts, Dictionary<string, long> known, int chain)
    {
        if (chain > LongestChain) return MostDrawn + 1;
        var weight = 1L;
        foreach (var child in element.Elements()) weight += Weight(child, parts, known, chain);
        foreach (var name in element.Attributes().Select(attribute => PartOf(attribute.Value)).OfType<string>())
        {
            if (!parts.TryGetValue(name, out var part)) continue;
            if (!known.TryGetValue(name, out var drawn))
            {
                // A part that refers to itself draws nothing.
                known[name] = 0;
                known[name] = drawn = Weight(part, parts, known, chain + 1);
            }

            weight += part.Name.LocalName.EndsWith("Gradient", StringComparison.Ordinal) ? 0 : drawn;
        }

        return Math.Min(weight, MostDrawn + 1);
    }

    /// <summary>The part that a value such as "#a" or "url(#a)" names.</summary>
    private static string? PartOf(string value)
    {
        if (value.StartsWith('#')) return value;
        var from = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        var to = from < 0 ? -1 : value.IndexOf(')', from);
        return to < 0 ? null : value[(from + 4)..to].Trim(' ', '"', '\'');
    }

    private static string? Picture(string href)
    {
        foreach (var (type, ending) in Pictures)
        {
            var opening = $"data:{type};base64,";
            if (!href.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            var data = string.Concat(href[opening.Length..].Where(c => !char.IsWhiteSpace(c)));
            return Base64.IsValid(data) && ImageHeader.Of(Convert.FromBase64String(data))?.Ending == ending ? opening + data : null;
        }

        return null;
    }
}
