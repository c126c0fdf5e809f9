using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>A site at its host: headers and sitemap.</summary>
public abstract class HostTests(BuiltContent content)
{
    [Fact]
    public void The_policy_of_the_headers_allows_the_style_of_every_page() => Assert.All(content.Pages, page =>
        Assert.All(page.Document.QuerySelectorAll("style"), style => Assert.Contains(HashOf(style.TextContent), AllowedStyles)));

    [Fact]
    public void The_policy_of_the_headers_allows_no_style_that_is_on_no_page() =>
        Offenders.None(AllowedStyles.Except(
            content.Pages.SelectMany(page => page.Document.QuerySelectorAll("style")).Select(style => HashOf(style.TextContent)),
            StringComparer.Ordinal));

    [Fact]
    public void No_page_has_a_style_or_a_handler_that_the_policy_forbids() => Assert.All(content.Pages, page =>
        Offenders.None(
            from element in page.Document.All
            from attribute in element.Attributes
            where attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            select $"{page.Address} {attribute.Name}"));

    [Fact]
    public void No_page_loads_anything_from_elsewhere() => Assert.All(content.Pages, page =>
        Offenders.None(page.Document.QuerySelectorAll(
            "link[rel~=stylesheet][href], link[rel~=icon], link[rel~=preload], script[src], img[src], iframe, source, video, audio")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.LocalName)
                .Where(address => !address.StartsWith('/'))
                .Select(address => $"{page.Address} {address}")));

    [Fact]
    public void The_sitemap_lists_exactly_the_pages_that_search_engines_may_show()
    {
        var origin = content.Result.Settings.Address;
        var listed = XDocument.Parse(content.Text("/sitemap.xml"))
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value)
            .ToArray();
        var indexable = content.Pages.Where(page => !IsHidden(page.Document)).Select(page => origin + page.Address);
        Assert.Distinct(listed);
        Assert.Equal(indexable.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_page_for_what_is_not_there_is_hidden_from_search_engines() =>
        Assert.Equal(["/404.html"], content.Pages.Where(page => IsHidden(page.Document)).Select(page => page.Address.Value));

    private string[] AllowedStyles =>
        [.. content.Text("/_headers").Split("style-src ")[1].Split(';')[0].Split(' ').Select(hash => hash.Trim('\''))];

    private static string HashOf(string style) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

    private static bool IsHidden(IHtmlDocument document) =>
        document.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true;

    public sealed class OfTheRepository() : HostTests(BuiltContent.OfTheRepository);

    public sealed class AfterContributions() : HostTests(BuiltContent.AfterContributions);

    public sealed class OfTheKitchen() : HostTests(BuiltContent.OfTheKitchen);
}
