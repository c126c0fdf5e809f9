using System.Xml;
using System.Xml.Linq;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>
/// Reads an SVG image and writes it again with only the elements and attributes that draw. What drawing programs add for their own use is dropped
/// silently; anything whose loss would show is reported.
/// </summary>
internal sealed class CleanSvg
{
    private const int Deepest = 100;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
    private static readonly XmlWriterSettings Writing = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
    };

    private readonly string _path;
    private readonly Report _report;
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    private CleanSvg(string path, Report report) => (_path, _report) = (path, report);

    /// <summary>The image as it is published, in UTF-8; null where it cannot be published, which is reported.</summary>
    public static byte[]? Run(string path, string svg, Report report)
    {
        var cleaner = new CleanSvg(path, report);
        if (cleaner.Load(svg) is not { Root: { } root } document) return null;
        cleaner.CheckProlog(document, svg);
        if (root.Name.LocalName != "svg") cleaner.AddDiagnostic(root, "The file is not an SVG image: its outermost element is not <svg>.");
        else if (root.Name.Namespace != Svg)
            cleaner.AddDiagnostic(root, "The <svg> element does not say that it is SVG, so browsers would show nothing.",
                "Write <svg xmlns=\"http://www.w3.org/2000/svg\" and then the rest.");
        else if (cleaner.Element(root) is { } clean && cleaner._said.Count == 0)
        {
            if (!SvgReference.IsEndless(clean)) return Written(clean);
            cleaner.AddDiagnostic(root, "The image draws parts of itself inside each other so often that a browser would never finish.",
                "Draw fewer copies, or export the image as PNG.");
        }

        return null;
    }

    private XDocument? Load(string svg)
    {
        try
        {
            // The depth is checked first, because everything that follows is recursive.
            using (var reader = XmlReader.Create(new StringReader(svg), Reading))
            {
                while (reader.Read())
                {
                    if (reader.Depth <= Deepest) continue;
                    AddDiagnostic((IXmlLineInfo)reader, $"Elements are nested more than {Deepest} levels deep here.",
                        "Draw with fewer groups in groups, or export the image as PNG.");
                    return null;
                }
            }

            using var again = XmlReader.Create(new StringReader(svg), Reading);
            return XDocument.Load(again, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            var place = exception.LineNumber > 0
                ? new SourcePlace(_path, exception.LineNumber, Math.Max(1, exception.LinePosition))
                : SourcePlace.WholeFile(_path);
            if (svg.Contains("<!ENTITY", StringComparison.Ordinal))
                _report.Add(ReadRules.UnsafeSvg, place, "The image defines its own abbreviations (<!ENTITY ...>), which are not read.",
                    "In Illustrator choose File > Export > Export As > SVG, or save without \"Preserve Illustrator Editing Capabilities\".");
            else _report.Add(ReadRules.UnsafeSvg, place, "The image is not well-formed XML here.");
            return null;
        }
    }

    private void CheckProlog(XDocument document, string svg)
    {
        // A browser would trust the declaration and might read other letters than were checked here.
        var encoding = document.Declaration?.Encoding ?? "";
        var isReadTheSame = encoding.Length == 0 || encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || (encoding.ToLowerInvariant() is "us-ascii" or "ascii" or "iso-8859-1" or "windows-1252" && svg.All(char.IsAscii));
        if (!isReadTheSame)
            AddDiagnostic(document.Root!, $"The image says that its encoding is '{encoding}', but images are only read as UTF-8.",
                "Save it again as UTF-8.");
        var sheet = document.Nodes().OfType<XProcessingInstruction>()
            .FirstOrDefault(instruction => instruction.Target.Equals("xml-stylesheet", StringComparison.OrdinalIgnoreCase));
        if (sheet is not null)
            AddDiagnostic(sheet, "The image takes its style from another file.",
                "Export it again with the style inside the image, or as attributes.");
    }

    /// <summary>The element as it is published; null where it is left out.</summary>
    private XElement? Element(XElement old)
    {
        var name = old.Name.LocalName;
        if (old.Name.NamespaceName is "http://www.w3.org/1999/xhtml" or "http://www.w3.org/1998/Math/MathML")
            AddDiagnostic(old, $"The image contains <{name}>, an element of web pages.", SvgNames.Rejected["foreignObject"]);
        if (old.Name.Namespace != Svg) return null;
        if (SvgNames.Rejected.TryGetValue(name, out var advice))
        {
            // Illustrator leaves an empty one behind.
            if (name != "foreignObject" || old.HasElements || !string.IsNullOrWhiteSpace(old.Value))
                AddDiagnostic(old, $"The image contains a <{name}> element.", advice);
            return null;
        }

        if (!SvgNames.Elements.Contains(name) || (name == "style" && old.Attribute("type") is { Value: not ("" or "text/css") })) return null;
        var clean = new XElement(Svg + name);
        foreach (var attribute in old.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)) Attribute(attribute, name, clean);
        if (name == "style") Style(old, old.Value);
        foreach (var node in old.Nodes())
        {
            if (node is XElement inner && Element(inner) is { } cleanInner) clean.Add(cleanInner);
            if (node is XText text && SvgNames.WithText.Contains(name)) clean.Add(new XText(Seen(old, text.Value)));
        }

        return clean;
    }

    private void Attribute(XAttribute old, string element, XElement clean)
    {
        var name = old.Name.LocalName;
        if (old.Name.Namespace == XNamespace.Xml && name is "space" or "lang") clean.Add(new XAttribute(old.Name, Seen(old, old.Value)));
        if (name == "href" && (old.Name.Namespace == XLink || old.Name.Namespace == XNamespace.None)) Reference(old, element, clean);
        if (old.Name.Namespace != XNamespace.None) return;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) AddDiagnostic(old, $"The image contains the event handler '{name}'.");
        var isWords = SvgNames.Words.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal);
        if (!isWords && !SvgNames.Attributes.Contains(name)) return;
        if (!isWords) Style(old, old.Value);
        clean.Add(new XAttribute(name, Seen(old, old.Value)));
    }

    /// <summary>Older programs write xlink:href, which means the same as href; if both are given, href counts.</summary>
    private void Reference(XAttribute old, string element, XElement clean)
    {
        var href = old.Value.Trim();
        if (href.Length == 0 || (old.Name.Namespace == XLink && old.Parent!.Attribute("href") is not null)) return;
        // A link inside an image on a page cannot be followed, so nobody misses it.
        if (element == "a" && !href.StartsWith('#')) return;
        if (SvgReference.Allowed(element, href) is { } allowed) clean.Add(new XAttribute("href", Seen(old, allowed)));
        else
            AddDiagnostic(old, $"The <{element}> element refers to something outside the image: '{(href.Length > 60 ? href[..60] + "..." : href)}'.",
                SvgReference.Advice(element, href));
    }

    private void Style(XObject place, string css)
    {
        if (SvgStyle.ErrorIn(css) is { } error) AddDiagnostic(place, error, "Export the image again with plain colours and fonts, or as PNG.");
    }

    private string Seen(XObject place, string text)
    {
        if (HiddenCharacters.In(text) is [var hidden, ..] && _said.Add(hidden.Message))
            _report.Add(ReadRules.HiddenCharacter, At(place), hidden.Message, hidden.Advice);
        return text;
    }

    /// <summary>Reports a message once, however many elements it is true of.</summary>
    private void AddDiagnostic(IXmlLineInfo place, string message, string? advice = null)
    {
        if (_said.Add(message)) _report.Add(ReadRules.UnsafeSvg, At(place), message, advice);
    }

    private SourcePlace At(IXmlLineInfo place) =>
        place.HasLineInfo() ? new SourcePlace(_path, place.LineNumber, place.LinePosition) : SourcePlace.WholeFile(_path);

    private static byte[] Written(XElement image)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Writing)) image.Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
