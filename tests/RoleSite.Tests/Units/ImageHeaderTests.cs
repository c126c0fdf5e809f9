using RoleSite.Generator.Model;
using RoleSite.Generator.Read;
using Xunit;

namespace RoleSite.Tests;

/// <summary>Kind and size of an image from its first bytes.</summary>
public sealed class ImageHeaderTests
{
    private static readonly ImageSize Size = new(300, 200);

    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 44, 0, 0, 0, 200, 8, 2];
    private static readonly byte[] Gif = [.. "GIF89a"u8, 44, 1, 200, 0, 0];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 2, 0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 44, 3];
    private static readonly byte[] WebPWithLoss =
    [
        .. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 44, 1 | 0x40, 200, 0,
    ];
    private static readonly byte[] WebPWithoutLoss = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 43, 0xC1, 0x31, 0];
    private static readonly byte[] WebPExtended = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0];
    private static readonly byte[] Avif =
    [
        0, 0, 0, 32, .. "ftypavif"u8, .. "....ispe"u8, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9, .. "....ispe"u8, 0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 200,
    ];

    public static TheoryData<string, byte[]> Images => new()
    {
        { ".png", Png }, { ".gif", Gif }, { ".jpg", Jpeg }, { ".webp", WebPWithLoss }, { ".webp", WebPWithoutLoss }, { ".webp", WebPExtended },
        { ".avif", Avif },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void The_header_says_kind_and_size(string ending, byte[] image) => Assert.Equal(new ImageHeader(ending, Size), ImageHeader.Of(image));

    /// <param name="orientation">How the camera was held: 1 to 4 upright or on its head, 5 to 8 on its side.</param>
    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_photo_that_was_taken_on_its_side_is_as_wide_as_it_was_high(byte orientation, bool isOnItsSide)
    {
        byte[] little = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
        byte[] big = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];

        Assert.All([little, big], exif => Assert.Equal(isOnItsSide ? new ImageSize(200, 300) : Size, ImageHeader.Of(Photo(exif))?.Size));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { (byte)'I', (byte)'I' })]
    [InlineData(new byte[] { (byte)'I', (byte)'I', 42, 0, 255, 255, 255, 255 })]
    [InlineData(new byte[] { (byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 9, 0, 0x12, 1 })]
    public void A_photo_whose_notes_are_cut_off_stands_as_it_is(byte[] exif) => Assert.Equal(Size, ImageHeader.Of(Photo(exif))?.Size);

    private static byte[] Photo(byte[] exif) => [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 8), .. "Exif\0\0"u8, .. exif, .. Jpeg[2..]];

    [Theory]
    [MemberData(nameof(Images))]
    public void An_image_that_ends_before_its_size_is_none(string ending, byte[] image)
    {
        Assert.NotEmpty(ending);
        Assert.Null(ImageHeader.Of(image.AsSpan(0, image.Length / 2)));
    }

    [Fact]
    public void A_text_is_no_image() => Assert.Null(ImageHeader.Of("This is a text, and long enough to be anything."u8));

    [Theory]
    [InlineData("<svg width='30' height='20.4px' viewBox='0 0 1 1'/>", 30, 20)]
    [InlineData("<svg width='60mm' height='40mm' viewBox='0 0 60 40'/>", 227, 151)]
    [InlineData("<svg width='144pt' height='1in'/>", 192, 96)]
    [InlineData("<?xml version='1.0'?><svg viewBox='0 0 6 4'/>", 6, 4)]
    [InlineData("<svg width='100%' height='100%' viewBox='0,0,6,4'/>", 6, 4)]
    public void A_drawing_says_its_size_itself_or_by_its_view_box(string svg, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), SvgSize.Of(svg));

    [Theory]
    [InlineData("<svg/>")]
    [InlineData("<svg width='-1' height='2' viewBox='0 0 0 4'/>")]
    [InlineData("<svg width='1e9' height='2'/>")]
    [InlineData("<svg width='NaN' height='2'/>")]
    public void A_drawing_may_say_no_size(string svg) => Assert.Null(SvgSize.Of(svg));
}
