using System.Text;
using System.Xml;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>Writes XML files of the site that are the same on every machine.</summary>
internal static class WriteXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static OutputFile File(string address, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument();
            write(writer);
        }

        stream.WriteByte((byte)'\n');
        return new OutputFile(new SitePath(address), stream.ToArray());
    }

    /// <summary>The text without the few characters that XML cannot hold.</summary>
    public static string Legal(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
