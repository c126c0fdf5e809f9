using System.Text;
using System.Xml.Linq;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Read;
using Xunit;

namespace RoleSite.Tests.Safety;

public sealed class CleanSvgTests
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xmlns:h=\"http://www.w3.org/1999/xhtml\">";

    public static TheoryData<string> Drawings =>
        [
            .. Directory.EnumerateFiles(Path.Combine(LittleSite.SitesFolder, "drawings"))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>What could run, load or move something, each as a person or an attacker writes it.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "<script>alert(1)</script>", "<script> element" },
        { "<h:script>alert(1)</h:script>", "<script>, an element of web pages" },
        { "<h:meta http-equiv='refresh' content='0;url=https://evil.example'/>", "<meta>, an element of web pages" },
        { "<h:iframe src='https://evil.example'/>", "<iframe>, an element of web pages" },
        { "<g><h:img src='x' onerror='alert(1)'/></g>", "<img>, an element of web pages" },
        { "<foreignObject><h:div>Text</h:div></foreignObject>", "<foreignObject> element" },
        { "<math xmlns='http://www.w3.org/1998/Math/MathML'/>", "<math>, an element of web pages" },
        { "<rect onclick='alert(1)'/>", "event handler 'onclick'" },
        { "<g onLoad='alert(1)'/>", "event handler 'onLoad'" },
        { "<set attributeName='href' to='javascript:alert(1)'/>", "<set> element" },
        { "<a><animate attributeName='href' values='javascript:alert(1)'/></a>", "<animate> element" },
        { "<animateTransform attributeName='transform'/>", "<animateTransform> element" },
        { "<handler/>", "<handler> element" },
        { "<use href='https://evil.example/x.svg#a'/>", "outside the image: 'https://evil.example/x.svg#a'" },
        { "<use xlink:href='other.svg#a'/>", "outside the image: 'other.svg#a'" },
        { "<use href='data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=#a'/>", "outside the image" },
        { "<image href='https://evil.example/x.png'/>", "outside the image: 'https://evil.example/x.png'" },
        { "<image xlink:href='file:///C:/Users/a/photo.png'/>", "outside the image: 'file:///C:/Users/a/photo.png'" },
        { "<image href='data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='/>", "outside the image" },
        { "<image href='data:image/png;base64,PHN2Zz48L3N2Zz4='/>", "outside the image" },
        { "<feImage href='//evil.example/x'/>", "outside the image" },
        { "<textPath href='javascript:alert(1)'>a</textPath>", "outside the image" },
        { "<style>@import 'https://evil.example/x.css';</style>", "loads something from elsewhere" },
        { "<style>@\\69mport 'x';</style>", "backslash" },
        { "<style>a{background:url(https://evil.example/x)}</style>", "loads something from elsewhere" },
        { "<style>a{background:image-set('https://evil.example/x' 1x)}</style>", "loads something from elsewhere" },
        { "<style>a{background:src('https://evil.example/x')}</style>", "loads something from elsewhere" },
        { "<style>/* a</style>", "comment in a style is not closed" },
        { "<style>a{content:'</style>", "quote in a style is not closed" },
        { "<style>@font-face{font-family:a;src:url(https://evil.example/x.woff2)}</style>", "loads something from elsewhere" },
        { "<style>@namespace x url(y);</style>", "@namespace" },
        { "<style>a{width:expression(alert(1))}</style>", "expression()" },
        { "<style>a{fill:url(data:image/svg+xml;base64,AAAA)}</style>", "loads something from elsewhere" },
        { "<rect style='fill:url(//evil.example/#a)'/>", "loads something from elsewhere" },
        { "<rect fill='url( &quot;https://evil.example&quot; )'/>", "loads something from elsewhere" },
        { "<rect filter='URL(x.svg#f)'/>", "loads something from elsewhere" },
        { "<rect style='fill:u\\72l(x)'/>", "backslash" },
        { "<text>a&#x200B;b</text>", "a zero-width space (U+200B)" },
    };

    /// <summary>What browsers would ignore on a page, and what is left of it.</summary>
    public static TheoryData<string, string> Cleaned => new()
    {
        { "<a href='javascript:alert(1)'><rect/></a>", "<a><rect /></a>" },
        { "<metadata><script>alert(1)</script></metadata>", "" },
        { "<e:script xmlns:e='https://e.example'>alert(1)</e:script>", "" },
        { "<unknown><script>alert(1)</script></unknown>", "" },
        { "<rect data-x='1' ping='https://evil.example' formaction='x' xml:base='https://evil.example/'/>", "<rect />" },
        { "<g>words<rect/> <!-- comment --><?php x?></g>", "<g><rect /></g>" },
        { "<style type='text/x'>@import 'x';</style>", "" },
        { "<use href='#a' xlink:href='https://evil.example'/>", "<use href=\"#a\" />" },
        { "<text>a <tspan>b</tspan> c</text>", "<text>a <tspan>b</tspan> c</text>" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_does_more_than_draw_is_told_once_at_its_place(string content, string message)
    {
        var (image, found) = Run($"{Open}\n  {content}</svg>");
        Assert.Null(image);
        var only = Assert.Single(found);
        Assert.Contains(message, only.Message, StringComparison.Ordinal);
        Assert.Equal(2, only.Place.Line);
    }

    [Theory]
    [MemberData(nameof(Cleaned))]
    public void What_nobody_would_miss_goes_without_a_word(string content, string left)
    {
        var (image, found) = Run($"{Open}{content}</svg>");
        Assert.Empty(found);
        Assert.Equal(
            left.Length == 0 ? "<svg xmlns=\"http://www.w3.org/2000/svg\" />\n" : $"<svg xmlns=\"http://www.w3.org/2000/svg\">{left}</svg>\n", image);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='UTF-7'?><svg xmlns='http://www.w3.org/2000/svg'>+ADw-script+AD4-</svg>", "encoding is 'UTF-7'")]
    [InlineData("<?xml version='1.0' encoding='iso-2022-jp'?><svg xmlns='http://www.w3.org/2000/svg'/>", "encoding is 'iso-2022-jp'")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?><svg xmlns='http://www.w3.org/2000/svg'><desc>\u00E9</desc></svg>", "encoding is 'iso-8859-1'")]
    [InlineData("<?xml-stylesheet href='x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>", "style from another file")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x 'y'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>", "defines its own abbreviations")]
    [InlineData("<svg/>", "does not say that it is SVG")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>", "outermost element is not <svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>", "not well-formed XML")]
    [InlineData("Text", "not well-formed XML")]
    public void A_file_that_is_no_image_in_UTF_8_is_told(string svg, string message)
    {
        var (image, found) = Run(svg);
        Assert.Null(image);
        Assert.Contains(message, Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_would_hang_a_browser_is_told()
    {
        var bomb = new StringBuilder(Open).Append("<g id='a0'><rect/></g>");
        for (var i = 1; i < 12; i++) bomb.Append($"<g id='a{i}'>").Insert(bomb.Length, $"<use href='#a{i - 1}'/>", 10).Append("</g>");
        Assert.Contains("would never finish", Assert.Single(Run(bomb + "</svg>").Found).Message, StringComparison.Ordinal);
        Assert.Contains(
            "more than 100 levels deep",
            Assert.Single(Run($"{Open}{Many("<g>")}{Many("</g>")}</svg>").Found).Message, StringComparison.Ordinal);

        static string Many(string tag) => string.Concat(Enumerable.Repeat(tag, 50_000));
        Assert.NotNull(Run($"{Open}<g id='a'><use href='#a'/></g></svg>").Image);
        var chain = string.Concat(Enumerable.Range(1, 5000).Select(i => $"<use id='c{i}' href='#c{i + 1}'/>"));
        Assert.Single(Run($"{Open}{chain}</svg>").Found);
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_as_its_program_writes_it_is_published_without_what_only_the_program_needs(string file)
    {
        var (image, found) = Run(File.ReadAllText(Path.Combine(LittleSite.SitesFolder, "drawings", file)));
        Assert.Empty(found.Select(diagnostic => $"{diagnostic.Place.Line}: {diagnostic.Message}"));
        string[] foreign =
        [
            "<!DOCTYPE", "<!--", "sodipodi", "inkscape:", "mxfile", "metadata", "foreignObject", "xlink", "data-", "example.org", "https://",
        ];
        foreach (var gone in foreign)
            Assert.DoesNotContain(gone, image, StringComparison.Ordinal);
        Assert.All(XDocument.Parse(image!).Descendants(), element => Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName));
        Assert.Equal(image, Run(image!).Image);
    }

    private static (string? Image, Diagnostic[] Found) Run(string svg)
    {
        var report = new Report();
        var image = CleanSvg.Run("assets/a.svg", svg, report);
        return (image is null ? null : Encoding.UTF8.GetString(image), [.. report.Sorted()]);
    }
}
