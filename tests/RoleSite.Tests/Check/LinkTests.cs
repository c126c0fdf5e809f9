using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Check;

public sealed class LinkTests
{
    [Fact]
    public void A_sound_site_has_no_mistakes()
    {
        var site = FinishedPages.With("<a href=\"#part\">x</a><p id=\"part\">x</p>", "/roles/", "/roles/a/")
            .File("/assets/map.3f2a.svg", "<svg><circle id=\"dot\"/></svg>")
            .Page("/404.html", head: "<title>Lost</title><meta name=\"description\" content=\"Lost\"><meta name=\"robots\" content=\"noindex\">");
        Assert.Empty(site.Mistakes());
    }

    [Theory]
    [InlineData("/roles/a/")]
    [InlineData("/roles/a/?show=all")]
    [InlineData("/roles/a/#part")]
    [InlineData("/roles/a/#top")]
    [InlineData("/roles/a/#roles=x,y")]
    [InlineData("../roles/a/")]
    [InlineData("roles/a/#part")]
    [InlineData("https://example.org/roles/a/")]
    [InlineData("https://example.org")]
    [InlineData("//example.org.evil.net/x/")]
    [InlineData("https://example.org.evil.net/x/")]
    [InlineData("https://elsewhere.example/x/")]
    [InlineData("mailto:someone@example.org")]
    [InlineData("tel:+123")]
    [InlineData("#")]
    [InlineData("?q=1")]
    [InlineData("/assets/map.svg#dot")]
    public void A_link_that_works_is_left_alone(string address)
    {
        var site = FinishedPages.With($"<a href=\"{address}\">x</a>", "/roles/")
            .Page("/roles/a/", "<p id=\"part\">x</p>")
            .File("/assets/map.svg", "<svg id=\"dot\"/>");
        Assert.DoesNotContain(site.Mistakes(), mistake => !mistake.StartsWith("RS0815", StringComparison.Ordinal));
    }

    [Fact]
    [TriggersRule("RS0801")]
    public void A_link_to_a_missing_page_is_named_once()
    {
        var site = FinishedPages.With("<a href=\"/rols/\">x</a><a href=\"/rols/\">again</a>", "/roles/");
        Assert.Equal(["RS0801 site.yml: The link to '/rols/' leads nowhere. Did you mean '/roles/'? Page: /"], site.Mistakes());
    }

    [Fact]
    public void A_link_that_a_writer_made_is_told_where_it_is_written_and_not_at_the_pages_that_show_it()
    {
        var site = FinishedPages.With("<a href=\"/compare/a-vs-b/\">x</a>", "/roles/")
            .Page("/roles/a/", "<a href=\"/compare/a-vs-b/\">x</a><a href=\"/roles/#tops\">x</a>")
            .File("/roles/a/index.md", "[x](https://example.org/compare/a-vs-b/)")
            .Written("/compare/a-vs-b/", new SourcePlace("roles/a.md", 7, 3))
            .Written("/roles/#tops", new SourcePlace("roles/a.md", 8, 3));
        Assert.Equal(
            [
                "RS0801 roles/a.md(7): The link to '/compare/a-vs-b/' leads nowhere.",
                "RS0802 roles/a.md(8): The link to '/roles/#tops' names a place that '/roles/' does not have.",
            ],
            site.Mistakes().Where(mistake => !mistake.StartsWith("RS0815", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/roles", "/roles/")]
    [InlineData("/Roles/", "/roles/")]
    [InlineData("/roles/index.html", "/roles/")]
    [InlineData("https://example.org/rolse/", "/roles/")]
    [InlineData("rolse/", "/roles/")]
    public void A_link_that_is_nearly_right_is_an_error_with_a_hint(string written, string meant)
    {
        var mistake = Assert.Single(FinishedPages.With($"<a href=\"{written}\">x</a>", "/roles/").Mistakes());
        Assert.StartsWith("RS0801", mistake, StringComparison.Ordinal);
        Assert.Contains($"Did you mean '{meant}'?", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_without_an_address_is_an_error() =>
        Assert.Equal(["RS0801 site.yml: A link has an empty address. Page: /"], FinishedPages.With("<a href=\"\">x</a>").Mistakes());

    [Fact]
    public void A_broken_link_in_the_menu_of_all_pages_is_one_mistake()
    {
        const string Menu = "<a href=\"/gone-for-good/\">x</a>";
        var site = FinishedPages.With(Menu + "<a href=\"/a/\">a</a><a href=\"/b/\">b</a>").Page("/a/", Menu, "pages/a.md").Page("/b/", Menu);
        Assert.Equal(
            ["RS0801 /: The link to '/gone-for-good/' leads nowhere. So on all 3 pages; look in the menu of site.yml and in the theme."],
            site.Mistakes());
    }

    [Fact]
    public void A_broken_link_on_some_pages_is_one_mistake_that_counts_them()
    {
        const string Link = "<a href=\"/gone-for-good/\">x</a>";
        var site = FinishedPages.With("<a href=\"/a/\">a</a><a href=\"/b/\">b</a>").Page("/a/", Link, "roles/a.md").Page("/b/", Link, "roles/a.md");
        Assert.Equal(["RS0801 roles/a.md: The link to '/gone-for-good/' leads nowhere. So on 2 pages, the first is /a/"], site.Mistakes());
    }

    [Fact]
    [TriggersRule("RS0802")]
    public void A_link_to_a_missing_heading_is_an_error_with_a_hint()
    {
        var site = FinishedPages.With("<a href=\"/a/#task\">x</a>").Page("/a/", "<h2 id=\"tasks\">Tasks</h2>");
        Assert.Equal(
            ["RS0802 site.yml: The link to '/a/#task' names a place that '/a/' does not have. Did you mean 'tasks'? Page: /"], site.Mistakes());
    }

    [Fact]
    public void A_place_inside_an_image_must_be_there()
    {
        var site = FinishedPages.With("<svg><use href=\"/i.svg#cross\"/></svg>").File("/i.svg", "<svg><g id=\"dot\"/></svg>");
        Assert.Single(site.Mistakes(), mistake => mistake.StartsWith("RS0802", StringComparison.Ordinal));
    }

    [Theory]
    [TriggersRule("RS0803")]
    [InlineData("<img src=\"/mpa.svg\" alt=\"\">")]
    [InlineData("<img srcset=\"/map.svg 1x, /mpa.svg 2x\" alt=\"\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"/mpa.svg\">")]
    [InlineData("<link rel=\"icon\" href=\"/mpa.svg\">")]
    [InlineData("<script type=\"module\" src=\"/mpa.svg\"></script>")]
    [InlineData("<svg><image href=\"/mpa.svg\"/></svg>")]
    [InlineData("<meta property=\"og:image\" content=\"https://example.org/mpa.svg\">")]
    public void A_missing_asset_is_an_error_with_a_hint(string html)
    {
        var site = FinishedPages.With(html).File("/map.svg");
        Assert.Equal(["RS0803 site.yml: The file '/mpa.svg' is not there. Did you mean '/map.svg'? Page: /"], site.Mistakes());
    }

    [Theory]
    [InlineData("/site.css", "a { background: url('mpa.svg') }")]
    [InlineData("/site.css", "@import \"mpa.svg\";")]
    [InlineData("/site.js", "import { x } from \"./mpa.svg\";")]
    [InlineData("/site.js", "const x = await import('/mpa.svg');")]
    [InlineData("/feed.xml", "<feed><link href=\"https://example.org/mpa.svg\"/></feed>")]
    [InlineData("/llms.txt", "- [Map](https://example.org/mpa.svg)")]
    public void What_other_files_refer_to_must_be_there(string file, string content)
    {
        var site = FinishedPages.With().File(file, content).File("/map.svg");
        Assert.Equal([$"RS0803 {file}: '{file}' refers to '/mpa.svg', which is not there. Did you mean '/map.svg'?"], site.Mistakes());
    }

    [Fact]
    [TriggersRule("RS0804")]
    public void A_link_to_an_address_that_moved_names_the_new_one()
    {
        var site = FinishedPages.With("<a href=\"/old/\">x</a>", "/new/").File("/_redirects", "/old/ /new/ 301\n");
        Assert.Equal(["RS0804 site.yml: The link to '/old/' leads to an address that moved. Page: /"], site.Mistakes());
        Assert.Equal("Link to /new/.", site.Report().Sorted()[0].Advice);
    }
}
