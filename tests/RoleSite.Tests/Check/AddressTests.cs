using Xunit;

namespace RoleSite.Tests.Check;

public sealed class AddressTests
{
    [Fact]
    [TriggersRule("RS0815")]
    public void Pages_that_no_way_leads_to_are_told_once_at_their_root()
    {
        var site = FinishedPages.With()
            .Page("/lost/", "<a href=\"/lost/a/\">a</a><a href=\"/\">home</a>", "pages/lost.md")
            .Page("/lost/a/", "<a href=\"/lost/b/\">b</a>")
            .Page("/lost/b/");
        Assert.Equal(
            [
                "RS0815 pages/lost.md: No way of links leads from the front page to '/lost/'. 2 more pages can only be reached through it. "
                    + "Page: /lost/",
            ],
            site.Mistakes());
    }

    [Fact]
    public void Lost_pages_that_link_to_each_other_in_a_circle_are_told_once()
    {
        var site = FinishedPages.With().Page("/a/", "<a href=\"/b/\">b</a>").Page("/b/", "<a href=\"/a/\">a</a>");
        Assert.Equal(
            ["RS0815 /a/: No way of links leads from the front page to '/a/'. One more page can only be reached through it. Page: /a/"],
            site.Mistakes());
    }

    [Theory]
    [TriggersRule("RS0816")]
    [InlineData("/assets/Map.png", "has the sign 'M'")]
    [InlineData("/assets/my_map.png", "has the sign '_'")]
    [InlineData("/assets/a b.png", "has the sign ' '")]
    [InlineData("/assets/a#b.png", "has the sign '#'")]
    [InlineData("/assets/caf\u00E9.png", "has the sign '\u00E9'")]
    [InlineData("/assets//map.png", "has two slashes in a row")]
    [InlineData("/../map.png", "has two dots in a row")]
    [InlineData("/.hidden", "has a name that begins with a dot, which hosts leave out")]
    [InlineData("/assets/map.", "has a name that ends with a dot")]
    [InlineData("map.png", "does not begin with /")]
    public void An_address_that_breaks_on_some_host_is_an_error(string address, string problem)
    {
        Assert.Equal([$"RS0816 {address}: The address '{address}' {problem}."], FinishedPages.With().File(address).Mistakes());
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/llms.txt")]
    [InlineData("/assets/site.3f2a9c.min.css")]
    [InlineData("/.well-known/security.txt")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    public void Well_known_names_are_left_alone(string address) => Assert.Empty(FinishedPages.With().File(address).Mistakes());

    [Fact]
    [TriggersRule("RS0817")]
    public void Two_files_at_one_address_are_an_error() =>
        Assert.Contains("RS0817 /a/: Two files are at '/a/'.", FinishedPages.With("", "/a/").Page("/a/", "<a href=\"/\">x</a>").Mistakes());

    [Fact]
    public void A_file_at_the_address_of_a_page_is_an_error() =>
        Assert.Equal(
            ["RS0817 /index.html: '/' and '/index.html' are one place, so two files are there."],
            FinishedPages.With().File("/index.html").Mistakes());

    [Fact]
    public void Two_addresses_that_differ_only_in_case_are_an_error() =>
        Assert.Contains(
            "RS0817 /map.svg: '/Map.svg' and '/map.svg' are one place for many hosts, which do not tell capital letters apart.",
            FinishedPages.With().File("/map.svg").File("/Map.svg").Mistakes());

    [Fact]
    public void A_file_that_is_also_a_folder_is_an_error() =>
        Assert.Equal(
            ["RS0817 /data: '/data' is a file and also the folder of other files."], FinishedPages.With("", "/data/").File("/data").Mistakes());

    [Fact]
    [TriggersRule("RS0823")]
    public void A_sitemap_that_leaves_out_a_page_is_an_error() =>
        Assert.Equal(
            ["RS0823 /sitemap.xml: The sitemap leaves out https://example.org/a/."], FinishedPages.With("", "/a/").Unlisted("/a/").Mistakes());

    [Theory]
    [InlineData("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://example.org/</loc></url><url><loc>https://example.org/gone/</loc></url></urlset>",
        "The sitemap names what is no page for search engines: https://example.org/gone/.")]
    [InlineData("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://example.org/</loc></url><url><loc>https://example.org/</loc></url></urlset>",
        "The sitemap names twice https://example.org/.")]
    public void A_sitemap_names_each_page_once_and_nothing_else(string sitemap, string message) =>
        Assert.Equal([$"RS0823 /sitemap.xml: {message}"], FinishedPages.With().WithoutSitemap().File("/sitemap.xml", sitemap).Mistakes());

    [Fact]
    public void A_sitemap_that_is_no_xml_is_an_error() =>
        Assert.Single(
            FinishedPages.With().WithoutSitemap().File("/sitemap.xml", "<urlset>").Mistakes(),
            mistake => mistake.StartsWith("RS0823 /sitemap.xml: sitemap.xml cannot be read", StringComparison.Ordinal));

    [Fact]
    public void The_parts_of_an_index_name_each_page_once()
    {
        const string Index = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap><sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap></sitemapindex>";
        var site = FinishedPages.With("", "/a/").WithoutSitemap().File("/sitemap.xml", Index).File("/sitemap-1.xml", Part("/"));

        Assert.Equal(["RS0823 /sitemap.xml: There is no sitemap-2.xml."], site.Mistakes());
        Assert.Empty(site.File("/sitemap-2.xml", Part("/a/")).Mistakes());

        static string Part(string address) =>
            $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://example.org{address}</loc></url></urlset>";
    }

    [Fact]
    public void A_site_without_a_sitemap_is_an_error() =>
        Assert.Equal(["RS0823 /sitemap.xml: There is no sitemap.xml."], FinishedPages.With().WithoutSitemap().Mistakes());

    [Fact]
    public void The_number_of_workers_changes_nothing()
    {
        var site = FinishedPages.With("<a href=\"/x/\">x</a><img><h4>a</h4>", [.. Enumerable.Range(0, 50).Select(i => $"/p{i}/")])
            .Page("/lost/", "<b>");
        Assert.Equal(site.Mistakes(workers: 1), site.Mistakes(workers: 8));
    }
}
