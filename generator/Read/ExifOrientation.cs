using System.Buffers.Binary;

namespace RoleSite.Generator.Read;

/// <summary>
/// How the camera was held, as it wrote into the photo. Browsers turn the photo accordingly, so that width and height may be swapped.
/// </summary>
internal static class ExifOrientation
{
    private const int BytesBeforeEntries = 2, BytesOfEntry = 12;

    private const ushort Orientation = 0x0112;

    /// <summary>Whether browsers turn the photo by a quarter.</summary>
    /// <param name="block">The content of an APP1 block of a JPEG file.</param>
    public static bool IsOnItsSide(ReadOnlySpan<byte> block)
    {
        if (!block.StartsWith("Exif\0\0"u8)) return false;
        var tiff = block[6..];
        var isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 8) return false;
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first > tiff.Length - BytesBeforeEntries) return false;
        var directory = tiff[(int)first..];
        var entries = directory[BytesBeforeEntries..];
        for (var left = Number(directory, isLittle); left > 0 && entries.Length >= BytesOfEntry; left--, entries = entries[BytesOfEntry..])
        {
            if (Number(entries, isLittle) == Orientation) return Number(entries[8..], isLittle) is >= 5 and <= 8;
        }

        return false;
    }

    private static ushort Number(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
