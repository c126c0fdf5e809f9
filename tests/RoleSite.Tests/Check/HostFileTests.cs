using Xunit;

namespace RoleSite.Tests.Check;

public sealed class HostFileTests
{
    [Theory]
    [TriggersRule("RS0820")]
    [InlineData("X-Frame-Options: DENY\n/*\n  A: b", 1, "the header comes before any path")]
    [InlineData("/*\n  X-Frame-Options DENY\n  A: b", 2, "the line has no colon")]
    [InlineData("assets/*\n/*\n  A: b", 1, "the line has no colon")]
    [InlineData("https://example.org/*\n/*\n  A: b", 1, "a path begins with /, not with the site's address")]
    [InlineData("/*\n  : DENY\n  A: b", 2, "the header has no name")]
    [InlineData("/*\n  X Frame: DENY\n  A: b", 2, "'X Frame' cannot be the name of a header")]
    [InlineData("/*\n  X-Frame-Options:\n  A: b", 2, "the header has no value")]
    [InlineData("/a/*\n\n/*\n  A: b", 1, "the path has no header under it")]
    [InlineData("/*\n  A: b\n/a/*", 3, "the path has no header under it")]
    [InlineData("/a?b\n  A: b", 1, "a path never has # or ? in it")]
    [InlineData("/a b\n  A: b", 1, "the path has a space in it")]
    [InlineData("/*.js\n  A: b", 1, "a star stands for the rest of a part")]
    public void A_line_of_headers_that_the_host_would_drop_is_an_error(string text, int line, string problem)
    {
        var mistake = Assert.Single(FinishedPages.With().File("/_headers", text).Mistakes());
        Assert.StartsWith($"RS0820 /_headers({line}): ", mistake, StringComparison.Ordinal);
        Assert.Contains(problem, mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_that_the_host_understands_are_left_alone()
    {
        const string Text = "# All pages\n/*\n  Content-Security-Policy: default-src 'none'; img-src data:\n\tX-Content-Type-Options: "
            + "nosniff\r\n\n/assets/*\n  Cache-Control: public, max-age=31536000\n";
        Assert.Empty(FinishedPages.With().File("/_headers", Text).Mistakes());
    }

    [Theory]
    [TriggersRule("RS0821")]
    [InlineData("old/ /new/ 301", "the old address does not begin with /")]
    [InlineData("/old/ new/ 301", "it names no new address")]
    [InlineData("/old/", "it names no new address")]
    [InlineData("/old/ /new/ 31", "'31' is no status")]
    [InlineData("/old/ /new/ 301x", "'301x' is no status")]
    [InlineData("/old/ /new/ permanent", "'permanent' is no status")]
    [InlineData("/old/#a /new/ 301", "an old address with # or ? in it fits no request")]
    [InlineData("/old/?a=1 /new/ 301", "an old address with # or ? in it fits no request")]
    [InlineData("/old/*/x /new/ 301", "a star works only at the end")]
    [InlineData("/.netlify/x /new/ 301", "addresses under /.netlify belong to the host")]
    [InlineData("/old/ /new/ 301 Country", "'Country' is no condition")]
    [InlineData("/new/ / 301", "there is a page or file at the old address")]
    [InlineData("/new / 301", "there is a page or file at the old address")]
    public void A_redirect_that_the_host_would_drop_or_never_use_is_an_error(string line, string problem)
    {
        var mistake = Assert.Single(FinishedPages.With("", "/new/").File("/_redirects", $"# Moved\n{line}\n").Mistakes());
        Assert.StartsWith("RS0821 /_redirects(2): ", mistake, StringComparison.Ordinal);
        Assert.Contains(problem, mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_redirect_from_one_address_is_an_error()
    {
        var mistake = Assert.Single(FinishedPages.With("", "/a/", "/b/").File("/_redirects", "/old/ /a/\n/old /b/\n").Mistakes());
        Assert.Equal("RS0821 /_redirects(2): The line '/old /b/' is wrong: line 1 has the same old address, and the first wins.", mistake);
    }

    [Theory]
    [TriggersRule("RS0822")]
    [InlineData("/old/ /nwe/ 301", "'/old/' leads to '/nwe/', which is not there. Did you mean '/new/'?")]
    [InlineData("/old/ /new/#gone 301", "'/old/' leads to '/new/#gone', a place that the page does not have.")]
    [InlineData("/old/ https://example.org/nwe/ 301", "'/old/' leads to '/nwe/', which is not there. Did you mean '/new/'?")]
    [InlineData("/old/ /older/ 301\n/older/ /new/", "'/old/' leads to '/older/', which moved itself.")]
    public void A_redirect_leads_to_a_page_that_is_there(string lines, string message) =>
        Assert.Equal([$"RS0822 /_redirects(1): {message}"], FinishedPages.With("", "/new/").File("/_redirects", lines).Mistakes());

    [Theory]
    [InlineData("/old/ /new/ 301 # moved in spring")]
    [InlineData("/old/ /new/")]
    [InlineData("/old/ id=:id /new/ 302!")]
    [InlineData("/old/* /new/:splat 301")]
    [InlineData("/* /404.html 404")]
    [InlineData("/new/ /other/ 301! Country=de")]
    [InlineData("/old/ https://elsewhere.example/ 301")]
    public void Redirects_that_the_host_understands_are_left_alone(string line)
    {
        var site = FinishedPages.With("", "/new/", "/other/")
            .Page("/404.html", head: "<title>T</title><meta name=\"description\" content=\"D\"><meta name=\"robots\" content=\"noindex\">");
        Assert.Empty(site.File("/_redirects", line).Mistakes());
    }
}
