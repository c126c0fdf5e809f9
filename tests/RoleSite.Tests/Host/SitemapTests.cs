using System.Xml.Linq;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Host;

public sealed class SitemapTests
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_sitemap_names_the_pages_for_search_engines_in_order_of_address()
    {
        var file = Assert.Single(Sitemap.Run(TinySite.Address,
        [
            At("/roles/", new DateOnly(2026, 3, 4)),
            At("/secret/", noIndex: true),
            At("/"),
        ]));
        Assert.Equal("/sitemap.xml", file.Address.Value);
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://tiny.example/</loc>
              </url>
              <url>
                <loc>https://tiny.example/roles/</loc>
                <lastmod>2026-03-04</lastmod>
              </url>
            </urlset>

            """.ReplaceLineEndings("\n"),
            TinySite.Text(file));
    }

    [Fact]
    public void More_pages_than_one_file_may_hold_are_split_into_parts_under_an_index()
    {
        var pages = Enumerable.Range(0, Sitemap.MostInOneFile + 1).Select(i => At($"/p{i:D5}/", new DateOnly(2026, 1, 1 + (i % 28))));
        var files = Sitemap.Run(TinySite.Address, pages);
        Assert.Equal(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"], files.Select(file => file.Address.Value));

        var index = XDocument.Parse(TinySite.Text(files[0])).Root!;
        Assert.Equal(Namespace + "sitemapindex", index.Name);
        Assert.Equal(
            ["https://tiny.example/sitemap-1.xml", "https://tiny.example/sitemap-2.xml"],
            index.Descendants(Namespace + "loc").Select(loc => loc.Value));
        Assert.Equal("2026-01-28", index.Descendants(Namespace + "lastmod").First().Value);
        Assert.Equal([Sitemap.MostInOneFile, 1], files.Skip(1).Select(file => XDocument.Parse(TinySite.Text(file)).Root!.Elements().Count()));
    }

    private static FinishedPage At(string address, DateOnly? lastChange = null, bool noIndex = false) =>
        new(new SitePath(address), noIndex, lastChange, Styles: "");
}
