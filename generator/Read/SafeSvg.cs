using System.Xml;

namespace RoleSite.Generator.Read;

/// <summary>Says whether an SVG image holds nothing but a picture.</summary>
public static class SafeSvg
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase) { "script", "foreignObject", "iframe", "handler", "set", "animate" };

    /// <summary>What is wrong with the image, in a sentence; null where nothing is.</summary>
    public static string? Problem(string svg)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = svg.Length + 1 };
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), settings);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (Forbidden.Contains(reader.LocalName)) return $"The image holds a <{reader.LocalName}> element.";
                while (reader.MoveToNextAttribute())
                {
                    if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return $"The image holds the event handler '{reader.LocalName}'.";
                    if (reader.LocalName == "href" && !reader.Value.StartsWith('#')) return "The image links to something outside itself.";
                }
            }
        }
        catch (XmlException exception)
        {
            return $"The image is not well-formed XML (line {exception.LineNumber}).";
        }

        return null;
    }
}
