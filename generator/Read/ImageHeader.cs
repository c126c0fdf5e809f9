using System.Buffers.Binary;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>What the first bytes of an image file say about it: its kind, as the ending of a file name, and its size.</summary>
internal readonly record struct ImageHeader(string Ending, ImageSize Size)
{
    /// <summary>Null where the bytes do not begin a raster image that browsers can show, or where the image has no size.</summary>
    public static ImageHeader? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var header = bytes switch
            {
                [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new ImageHeader(".png", Big(bytes, 16, 20, wide: true)),
                [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => new ImageHeader(".gif", Little(bytes, 6, 8)),
                [0xFF, 0xD8, 0xFF, ..] => new ImageHeader(".jpg", Jpeg(bytes)),
                [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                    new ImageHeader(".webp", WebP(bytes)),
                [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', _, ..] =>
                    new ImageHeader(".avif", Avif(bytes)),
                _ => default,
            };
            return header.Size is { Width: > 0, Height: > 0 } ? header : null;
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            // The file ends before its header does.
            return null;
        }
    }

    /// <summary>The first frame gives the size. Before it come other blocks, one of which may say how the camera was held.</summary>
    private static ImageSize Jpeg(ReadOnlySpan<byte> bytes)
    {
        var isOnItsSide = false;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return isOnItsSide ? Big(bytes, at + 5, at + 7, wide: false) : Big(bytes, at + 7, at + 5, wide: false);
            var next = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (marker == 0xE1) isOnItsSide |= ExifOrientation.IsOnItsSide(bytes[(at + 4)..Math.Min(next, bytes.Length)]);
            at = next;
        }

        return default;
    }

    /// <summary>WebP has three forms: extended, lossless and lossy.</summary>
    private static ImageSize WebP(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)'X' => new ImageSize(1 + Little24(bytes[24..]), 1 + Little24(bytes[27..])),
        (byte)'L' => WithoutLoss(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])),
        _ => WithLoss(Little(bytes, 26, 28)),
    };

    /// <summary>Two bits of each number are not part of the size: they say how to scale the image up.</summary>
    private static ImageSize WithLoss(ImageSize scaled) => new(scaled.Width & 0x3FFF, scaled.Height & 0x3FFF);

    private static ImageSize WithoutLoss(uint bits) => new(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    /// <summary>The largest size that a property of the file gives: smaller ones belong to parts of the image.</summary>
    private static ImageSize Avif(ReadOnlySpan<byte> bytes)
    {
        var largest = default(ImageSize);
        for (var at = bytes.IndexOf("ispe"u8); at >= 0;)
        {
            var size = Big(bytes, at + 8, at + 12, wide: true);
            if ((long)size.Width * size.Height > (long)largest.Width * largest.Height) largest = size;
            var next = bytes[(at + 4)..].IndexOf("ispe"u8);
            at = next < 0 ? next : at + 4 + next;
        }

        return largest;
    }

    /// <summary>Reads width and height as big-endian numbers of four bytes each, or of two.</summary>
    private static ImageSize Big(ReadOnlySpan<byte> bytes, int width, int height, bool wide) => wide
        ? new ImageSize(BinaryPrimitives.ReadInt32BigEndian(bytes[width..]), BinaryPrimitives.ReadInt32BigEndian(bytes[height..]))
        : new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[width..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[height..]));

    private static ImageSize Little(ReadOnlySpan<byte> bytes, int width, int height) =>
        new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[width..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[height..]));

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
