using Xunit;

namespace RoleSite.Tests.Check;

public sealed class MarkupTests
{
    private const string Head = "<title>T</title><meta name=\"description\" content=\"D\"><link rel=\"canonical\" href=\"https://example.org/\">";

    [Theory]
    [TriggersRule("RS0805")]
    [TriggersRule("RS0806")]
    [TriggersRule("RS0808")]
    [TriggersRule("RS0809")]
    [TriggersRule("RS0813")]
    [TriggersRule("RS0814")]
    [TriggersRule("RS0824")]
    [InlineData("RS0805", "<p id=\"a\">x</p><p id=\"a\">x</p>", "The id 'a' is used twice on one page.")]
    [InlineData("RS0806", "<nav aria-labelledby=\"contnets\"><h2 id=\"contents\">x</h2></nav>",
        "aria-labelledby points at 'contnets', which the page does not have. Did you mean 'contents'?")]
    [InlineData("RS0806", "<label for=\"q\">x</label>", "for points at 'q', which the page does not have.")]
    [InlineData("RS0808", "<h2>A</h2><h4>B</h4>", "The heading 'B' is of level 4, the one before it, 'A', of level 2.")]
    [InlineData("RS0809", "<h2> <i></i> </h2>", "A heading (h2) is empty.")]
    [InlineData("RS0813", "<table><tr><th scope=\"col\">x</th></tr></table>", "A table has no caption.")]
    [InlineData("RS0813", "<table><caption>Skills</caption><tr><td>x</td></tr></table>", "The table 'Skills' has no header cells (th).")]
    [InlineData("RS0813", "<table><caption><b>Skills</b></caption><tr><th>x</th></tr></table>",
        "The table 'Skills' has header cells that don't say what they head (scope).")]
    [InlineData("RS0814", "<img src=\"data:,\">", "The image 'data:,' has no text in its place (alt).")]
    [InlineData("RS0824", "<p><b>x</p>", "<b> is not closed before </p>.")]
    [InlineData("RS0824", "<p>x</p></p>", "</p> closes nothing.")]
    public void A_mistake_in_the_markup_is_named_once(string code, string body, string message) =>
        Assert.Equal([$"{code} site.yml: {message} Page: /"], FinishedPages.With(body).Mistakes());

    [Theory]
    [InlineData("<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>")]
    [InlineData("<h2><img src=\"data:,\" alt=\"A sign\"></h2>")]
    [InlineData("<table role=\"presentation\"><tr><td>x</td></tr></table>")]
    [InlineData("<table><caption>A</caption><tr><th scope=\"col\">x</th></tr></table>")]
    [InlineData("<img src=\"data:,\" alt=\"\">")]
    [InlineData("<svg><title>A picture</title><path d=\"M0 0\"/><style>a{}</style></svg>")]
    [InlineData("<template><p id=\"a\">x</p><h4></h4><img></template><p id=\"a\">x</p>")]
    [InlineData("<script>if (a < b) document.write('<p>');</script><style>a > b {}</style>")]
    [InlineData("<textarea><p id=\"a\"></textarea><br><hr><input type=\"text\"><!-- <b> -->")]
    [InlineData("<p>a &lt;b&gt; &amp; c</p><pre><code>&lt;table&gt;</code></pre>")]
    [InlineData("<p id=\"a\">x</p><p aria-describedby=\"a b\">x</p><p id=\"b\">x</p>")]
    public void Sound_markup_is_left_alone(string body) => Assert.Empty(FinishedPages.With(body).Mistakes());

    [Theory]
    [TriggersRule("RS0807")]
    [InlineData("<h1>A</h1><h1>B</h1>", "There are 2 main headings (h1).")]
    [InlineData("", "There is no main heading (h1).")]
    public void A_page_has_exactly_one_main_heading(string body, string message)
    {
        var site = new FinishedPages().Html("/", $"<html lang=\"en\"><head>{Head}</head><body>{body}</body></html>");
        Assert.Equal([$"RS0807 /: {message} Page: /"], site.Mistakes());
    }

    [Fact]
    public void The_main_heading_comes_first()
    {
        var site = new FinishedPages().Html("/", $"<html lang=\"en\"><head>{Head}</head><body><h2>A</h2><h1>B</h1></body></html>");
        Assert.Equal(["RS0808 /: The first heading, 'A', is of level 2; it should be the main heading (h1). Page: /"], site.Mistakes());
    }

    [Fact]
    public void An_element_that_is_never_closed_is_named()
    {
        var site = new FinishedPages().Html("/", $"<html lang=\"en\"><head>{Head}</head><body><h1>A</h1></body>");
        Assert.Equal(["RS0824 /: <html> is never closed. Page: /"], site.Mistakes());
    }

    [Fact]
    [TriggersRule("RS0811")]
    public void A_page_that_is_too_heavy_is_a_warning_with_its_size()
    {
        // Letters in an order that does not repeat, so that they do not compress.
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(_ => (char)('a' + random.Next(26))));
        var mistake = Assert.Single(FinishedPages.With($"<p>{text}</p>").Mistakes());
        Assert.Matches("^RS0811 site.yml: The page has 1[0-9],[0-9]{3} bytes when compressed; 14,336 are the budget. Page: /$", mistake);
    }

    [Fact]
    public void A_long_page_that_compresses_well_is_not_heavy()
    {
        var rows = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<p class=\"row\">Row {i} of many</p>"));
        Assert.Empty(FinishedPages.With(rows).Mistakes());
    }
}
