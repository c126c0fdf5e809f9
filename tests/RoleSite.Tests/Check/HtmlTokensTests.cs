using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace RoleSite.Tests.Check;

public sealed class HtmlTokensTests
{
    /// <summary>What markup is made of, and what makes it hard to read.</summary>
    private static readonly string[] Pieces =
    [
        "<", "</", ">", "/>", "/", "=", "\"", "'", " ", "\n", "\t", "\r\n", "\r", "\f", "a", "Id", "é", "😀", "-", "--", "!", "?",
        "<p>", "</p>", "<P CLASS=a>", "<a href=", "<a href=\"", "<a href='/b/?c=1&copy=2'>", "<img alt=x/>", "<br/>", "<p id=a ID=b>", "<p a =\n'b'>",
        "<p =a>", "<p a=>", "<p a=\"b\"c>", "<!-- a -->", "<!-->", "<!--->", "<!--", "-->", "--!>", "--->", "<!doctype html>",
        "<!a>", "<?a>", "</ a>",
        "</>", "<title>", "</title>", "</TITLE >", "</titles>", "<textarea>", "</textarea/>", "<style>", "</style>", "<script>", "</script>",
        "<script", "<svg>", "</svg>", "<math>", "</math>", "<path/>", "<svg/>", "<![CDATA[", "]]>", "<template>", "</template>",
        "<iframe>", "</iframe>",
        "<xmp>", "</xmp>", "<noscript>", "</noscript>",
        "&", "&amp;", "&amp", "&ampa", "&lt;", "&notit;", "&not", "&notin;", "&AMP", "&Aacute", "&nbsp;", "&hellip;", "&hellip", "&NotEqualTilde;",
        "&bne;", "&check;", "&unknown;", "&#65;", "&#x41;", "&#X1F600", "&#;", "&#x;", "&#0;", "&#128;", "&#xD800;", "&#99999999999;", "&#13;",
    ];

    private static readonly Arbitrary<string> Markup =
        Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Any_markup_is_read_as_browsers_read_it() => Prop.ForAll(
        Markup,
        html => !ReadOtherwise([html]).Any()).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Every_piece_of_markup_is_read_as_browsers_read_it_after_every_other() =>
        Assert.Empty(ReadOtherwise(Pieces.SelectMany(first => Pieces.Select(second => $"{first}{second}x</p>"))));

    [Fact]
    public void Every_character_reference_means_what_it_means_to_browsers()
    {
        string[] endings = ["", ";", "=", "a", "0", " ", "<"];
        Assert.Empty(ReadOtherwise(Names.SelectMany(name => endings.Select(end => $"<p a=\"&{name}{end}\">&{name}{end}</p>"))));
    }

    // AngleSharp loses this semicolon.
    [Fact]
    public void An_ampersand_before_a_semicolon_is_only_an_ampersand() => Assert.Equal(["text a &; b"], TokensOf.TheProgram("a &; b"));

    private static IEnumerable<string> ReadOtherwise(IEnumerable<string> markup) =>
        markup.Where(html => !TokensOf.TheProgram(html).SequenceEqual(TokensOf.AngleSharp(html), StringComparer.Ordinal));

    private static IEnumerable<string> Names =>
        "AElig AMP Aacute COPY GT LT QUOT REG Uuml acute amp copy deg divide frac12 gt iquest lt nbsp not para quot reg sect shy szlig thorn yen"
            .Split(' ').Concat(["apos", "die", "half", "hellip", "euro", "lang", "Dot", "no", "a", "ab"]);
}
