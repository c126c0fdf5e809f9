using System.Buffers;
using System.IO.Compression;

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
    /// <param name="page">The page in UTF-8.</param>
    public static int? Excess(ReadOnlySpan<byte> page)
    {
        if (page.Length <= Budget) return null;
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(page.Length));
        try
        {
            // Quick compression takes a sixth of the time and gives larger results, so a page that fits by it fits.
            if (BrotliEncoder.TryCompress(page, packed.AsSpan(0, Budget), out _, Quick, Window)) return null;
            return BrotliEncoder.TryCompress(page, packed, out var size, AsHostsDo, Window) && size > Budget ? size : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }
}
