using System.Text;
using AngleSharp.Html.Parser;
using RoleSite.Generator;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>The page on who says what about job titles.</summary>
public sealed class TitlePageTests
{
    private const string Address = "/who-says-what/";

    [Fact]
    public void Without_titles_there_is_no_page_no_link_and_no_door()
    {
        using var site = LittleSite.Sound().Remove("titles.yml");
        var result = Build.Run(new BuildOptions(site.Folder));
        Assert.Empty(result.Diagnostics);
        var addresses = result.Files.Select(file => file.Address.Value).ToArray();
        Assert.DoesNotContain(addresses, address => address.Contains("who-says-what", StringComparison.Ordinal));
        Assert.DoesNotContain(addresses, address => address.Contains("titles", StringComparison.Ordinal));
        var pages = result.Files.Where(file => file.Address.File.EndsWith(".html", StringComparison.Ordinal));
        Assert.DoesNotContain(pages, page => Text(result, page.Address.Value).Contains(Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", "main .doors a")]
    [InlineData("/404.html", "main .doors a")]
    [InlineData("/roles/baker/", "footer a")]
    [InlineData("/sources/bread-book/", "#cited-by ~ ul a, #cited-by ~ * a")]
    public void With_titles_pages_lead_to_it(string from, string selector)
    {
        using var site = LittleSite.Sound();
        var result = Build.Run(new BuildOptions(site.Folder));
        var page = new HtmlParser().ParseDocument(Text(result, from));
        Assert.Contains(Address, page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Every_cell_of_the_grid_has_a_shape_a_letter_and_words()
    {
        using var site = LittleSite.Sound();
        var page = new HtmlParser().ParseDocument(Text(Build.Run(new BuildOptions(site.Folder)), Address));
        var cells = page.QuerySelectorAll("table.filed tbody td");
        Assert.Equal(8, cells.Length);
        Assert.All(page.QuerySelectorAll("table.filed tfoot td"), cell => Assert.Matches("^[0-4] of [0-4]$", cell.TextContent));
        Assert.All(cells, cell =>
        {
            Assert.NotNull(cell.QuerySelector("i[class]"));
            Assert.Equal("true", cell.QuerySelector("b")!.GetAttribute("aria-hidden"));
            Assert.NotEmpty(cell.QuerySelector(".v")!.TextContent);
        });
        var marks = page.QuerySelectorAll(".key li");
        Assert.Distinct(marks.Select(mark => mark.QuerySelector("i")!.ClassName));
        Assert.Distinct(marks.Select(mark => mark.QuerySelector("b")!.TextContent));
    }

    private static string Text(BuildResult result, string address) =>
        Encoding.UTF8.GetString(result.Files.First(file => file.Address.Value == address).Content.Span);
}
