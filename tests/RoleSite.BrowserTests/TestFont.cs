using System.Buffers.Binary;
using System.Text;
using RoleSite.Generator.Pages.Map;

namespace RoleSite.BrowserTests;

/// <summary>
/// A TrueType font whose letters are blocks, each as wide as the generator reckons, which is as wide as in the widest usual font.
/// Tests of how much room a text takes use it, so that they find the same with whatever fonts a machine has.
/// </summary>
public static class TestFont
{
    private const int UnitsPerEm = 1000;

    private static readonly int[] Letters =
        [
            .. Enumerable.Range(0x20, 0x5F), .. Enumerable.Range(0xA0, 0xE0), .. Enumerable.Range(0x2010, 0x20), 0x2190, 0x2191, 0x2192, 0x2193,
            0x2212, 0x2260,
        ];

    private static readonly int[] Widths = [.. Letters.Select(letter => TextMeasure.Width(((char)letter).ToString(), UnitsPerEm)).Distinct().Order()];

    /// <summary>Sets every text of a page in this font.</summary>
    public static Task UseAsync(OpenPage open) => open.Page.EvaluateAsync(
        """
        async data => {
          const font = new FontFace('Blocks', Uint8Array.from(atob(data), one => one.charCodeAt(0)).buffer);
          document.fonts.add(await font.load());
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { font-family: Blocks !important; font-synthesis: none !important }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """,
        Convert.ToBase64String(File()));

    /// <summary>The font as a file.</summary>
    public static byte[] File()
    {
        (string Name, byte[] Content)[] tables =
        [
            ("OS/2", Bytes(
                4, 500, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0x2020, 0x2020, 0x40, 0x20, 0x2260, 800, -200, 0, 900, 250, 0, 1, 0, 0, 500, 700, 0, 32, 1)),
            ("cmap", CharacterMap()),
            ("glyf", Bytes([.. Widths.SelectMany(Block)])),
            ("head", Bytes(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, UnitsPerEm, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1020, 500, 0, 8, 2, 1, 0)),
            ("hhea", Bytes(1, 0, 900, -250, 0, 1020, 0, 0, 1020, 1, 0, 0, 0, 0, 0, 0, 0, Widths.Length + 1)),
            ("hmtx", Bytes([500, 0, .. Widths.SelectMany(width => new[] { width, 0 })])),
            ("loca", Bytes([0, 0, 0, 0, .. Enumerable.Range(1, Widths.Length).SelectMany(glyph => new[] { 0, glyph * BlockLength })])),
            ("maxp", Bytes(1, 0, Widths.Length + 1, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
            ("name", [.. Bytes(0, 2, 30, 3, 1, 0x409, 1, 12, 0, 3, 1, 0x409, 4, 12, 0), .. Encoding.BigEndianUnicode.GetBytes("Blocks")]),
            ("post", Bytes(3, 0, 0, 0, -100, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
        ];
        var start = 12 + (16 * tables.Length);
        var head = new List<byte>(Bytes(1, 0, tables.Length, 128, 3, (tables.Length * 16) - 128));
        var body = new List<byte>();
        foreach (var (name, content) in tables)
        {
            head.AddRange(
                [.. Encoding.ASCII.GetBytes(name), .. Long(Sum(content)), .. Long((uint)(start + body.Count)), .. Long((uint)content.Length)]);
            body.AddRange([.. content, .. new byte[(4 - (content.Length % 4)) % 4]]);
        }

        return [.. head, .. body];
    }

    private const int BlockLength = 36;

    /// <summary>One contour of four points: a rectangle as high as a small letter.</summary>
    private static int[] Block(int width) =>
    [
        1, 0, 0, width, 500, 3, 0,
        0x0101, 0x0101,
        0, 0, width, 0,
        0, 500, 0, -500,
        0,
    ];

    /// <summary>Which glyph each letter has, in format 12: groups of letters that follow each other, here of one.</summary>
    private static byte[] CharacterMap() =>
    [
        .. Bytes(0, 1, 3, 10, 0, 12, 12, 0),
        .. Long((uint)(16 + (12 * Letters.Length))), .. Long(0), .. Long((uint)Letters.Length),
        .. Letters.SelectMany(
            letter => new[] { (uint)letter, (uint)letter, (uint)Array.IndexOf(Widths, TextMeasure.Width(((char)letter).ToString(), UnitsPerEm)) + 1 })
            .SelectMany(Long),
    ];

    private static byte[] Bytes(params int[] numbers)
    {
        var bytes = new byte[2 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(2 * i), unchecked((short)numbers[i]));
        return bytes;
    }

    private static byte[] Long(uint number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static uint Sum(byte[] content)
    {
        var sum = 0u;
        for (var i = 0; i < content.Length; i++) sum += (uint)content[i] << (24 - (8 * (i % 4)));
        return sum;
    }
}
