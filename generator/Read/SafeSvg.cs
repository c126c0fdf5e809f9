using System.Xml;

namespace RoleSite.Generator.Read;

/// <summary>Says whether an SVG image holds nothing but a picture.</summary>
public static class SafeSvg
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase) { "script", "foreignObject", "iframe", "handler", "listener", "set", "animate", "audio", "video", "embed", "object" };

    /// <summary>What is wrong with the image, in a sentence; null where nothing is.</summary>
    public static string? Problem(string svg)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = svg.Length + 1 };
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction) return "The image refers to a style sheet or program of its own.";
                if ((reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) && LoadsFromElsewhere(reader.Value)) return "A style in the image loads something from outside.";
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (reader.Depth == 0 && reader.LocalName != "svg") return "The file is no SVG image: its outermost element is not <svg>.";
                if (Forbidden.Contains(reader.LocalName)) return $"The image holds a <{reader.LocalName}> element.";
                while (reader.MoveToNextAttribute())
                {
                    if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return $"The image holds the event handler '{reader.LocalName}'.";
                    if (LoadsFromElsewhere(reader.Value)) return $"The attribute '{reader.LocalName}' loads something from outside.";
                    if (reader.LocalName.ToLowerInvariant() is "href" or "src" && !reader.Value.StartsWith('#')) return "The image links to something outside itself.";
                }
            }
        }
        catch (XmlException exception)
        {
            return $"The image is not well-formed XML{(exception.LineNumber > 0 ? $" (line {exception.LineNumber})" : "")}.";
        }

        return null;
    }

    /// <summary>Whether a style fetches anything: url() may name a part of the picture itself, such as url(#shade).</summary>
    private static bool LoadsFromElsewhere(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("image-set", StringComparison.OrdinalIgnoreCase)) return true;
        // A backslash can spell each of these in another way.
        if (style.Contains('\\')) return true;
        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!style.AsSpan(at + 4).TrimStart(" '\"").StartsWith("#")) return true;
        }

        return false;
    }
}
