using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace RoleSite.Generator.Check;

/// <summary>Measures how many bytes of a page travel to the reader.</summary>
internal static class CompressedSize
{
    /// <summary>What fits into the first round trip of a new connection: ten packets of 1,460 bytes, less room for headers.</summary>
    public const int Budget = 14_336;

    private const int Quick = 0;
    private const int AsHostsDo = 5;
    private const int Window = 18;

    /// <summary>The compressed size in bytes if it is over the budget; null if the page fits.</summary>
    public static int? Excess(string html)
    {
        if (html.Length * 3 <= Budget) return null;
        var text = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(text.Length));
        try
        {
            var bytes = text.AsSpan(0, Encoding.UTF8.GetBytes(html, text));
            if (bytes.Length <= Budget) return null;
            // Quick compression takes a sixth of the time and gives larger results, so a page that fits by it fits.
            if (BrotliEncoder.TryCompress(bytes, packed.AsSpan(0, Budget), out _, Quick, Window)) return null;
            return BrotliEncoder.TryCompress(bytes, packed, out var size, AsHostsDo, Window) && size > Budget ? size : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text);
            ArrayPool<byte>.Shared.Return(packed);
        }
    }
}
