using Xunit;

namespace RoleSite.Tests.Check;

public sealed class HeadTests
{
    private const string Canonical = "<link rel=\"canonical\" href=\"https://example.org/a/\">";
    private const string Title = "<title>A</title>";
    private const string Description = "<meta name=\"description\" content=\"About A\">";
    private const string NoIndex = "<meta name=\"robots\" content=\"noindex\">";

    [Theory]
    [TriggersRule("RS0810")]
    [TriggersRule("RS0818")]
    [InlineData("RS0810", Description + Canonical, "The page has no title.")]
    [InlineData("RS0810", "<title> </title>" + Description + Canonical, "The page has no title.")]
    [InlineData("RS0810", Title + Canonical, "The page has no description.")]
    [InlineData("RS0810", Title + Canonical + "<meta name=\"description\" content=\"\">", "The page has no description.")]
    [InlineData("RS0818", Title + Description, "The page does not name its own address (canonical).")]
    [InlineData("RS0818", Title + Description + "<link rel=\"canonical\" href=\"https://example.org/\">",
        "The page says that its address is 'https://example.org/', but it is 'https://example.org/a/'.")]
    public void A_mistake_in_the_head_is_named_once(string code, string head, string message)
    {
        var site = FinishedPages.With("<a href=\"/a/\">a</a>").Page("/a/", inputFile: "pages/a.md", head: head);
        Assert.Equal([$"{code} pages/a.md: {message} Page: /a/"], site.Mistakes());
    }

    [Fact]
    [TriggersRule("RS0819")]
    public void A_page_names_its_language()
    {
        var site = FinishedPages.With("<a href=\"/a/\">a</a>").Page("/a/", language: "");
        Assert.Equal(["RS0819 /a/: The page does not name its language (html lang). Page: /a/"], site.Mistakes());
    }

    [Fact]
    [TriggersRule("RS0812")]
    public void Two_pages_with_one_title_are_one_mistake_at_the_page_that_a_writer_can_change()
    {
        var site = FinishedPages.With("<a href=\"/a/\">a</a><a href=\"/b/\">b</a>")
            .Page("/a/", head: Title + Description + Canonical)
            .Page(
                "/b/",
                inputFile: "pages/b.md",
                head: Title + "<meta name=\"description\" content=\"About B\"><link rel=\"canonical\" href=\"https://example.org/b/\">");
        Assert.Equal(["RS0812 pages/b.md: The title 'A' of /a/ is also used on /b/. Page: /b/"], site.Mistakes());
    }

    [Fact]
    public void Pages_that_search_engines_leave_out_may_share_a_title_and_need_no_canonical_address()
    {
        var site = FinishedPages.With("<a href=\"/a/\">a</a><a href=\"/b/\">b</a>")
            .Page("/a/", head: Title + Description + Canonical)
            .Page("/b/", head: Title + Description + NoIndex);
        Assert.Empty(site.Mistakes());
    }

    [Fact]
    public void A_preview_is_held_to_the_same_rules_as_the_site_that_it_becomes()
    {
        var site = new FinishedPages().WithoutSitemap()
            .Page(
                "/",
                head: $"<title>Home</title><meta name=\"description\" content=\"D\">{NoIndex}<link rel=\"canonical\" href=\"https://example.org/\">")
            .Page("/a/", head: Title + Description + NoIndex + Canonical);
        Assert.Equal(["RS0815 /a/: No way of links leads from the front page to '/a/'. Page: /a/"], site.Mistakes());
    }

    [Fact]
    public void A_site_of_which_no_page_names_its_address_is_one_mistake()
    {
        var site = new FinishedPages()
            .Page("/", "<a href=\"/a/\">a</a>", head: "<title>Home</title><meta name=\"description\" content=\"D\">")
            .Page("/a/", head: Title + Description);
        Assert.Equal(
            ["RS0818 /: The page does not name its own address (canonical). So on all 2 pages; look in the menu of site.yml and in the theme."],
            site.Mistakes());
    }
}
