using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using RoleSite.Generator;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>The real site at its host: headers, sitemap, previews of changes.</summary>
public sealed class HostTests
{
    private static readonly Lazy<BuildResult> Preview = new(() => Build.Run(new BuildOptions(Repository.Input, new HostSettings("https://roles.example", "https://code.example/roles", IsPreview: true))));

    [Fact]
    public void The_policy_of_the_headers_allows_the_style_of_every_page() => Assert.All(RealBuild.Pages, page =>
        Assert.All(page.Document.QuerySelectorAll("style"), style => Assert.Contains(HashOf(style.TextContent), AllowedStyles)));

    [Fact]
    public void The_policy_of_the_headers_allows_no_style_that_is_on_no_page() =>
        Offenders.None(AllowedStyles.Except(RealBuild.Pages.SelectMany(page => page.Document.QuerySelectorAll("style")).Select(style => HashOf(style.TextContent)), StringComparer.Ordinal));

    [Fact]
    public void No_page_has_a_style_or_a_handler_that_the_policy_forbids() => Assert.All(RealBuild.Pages, page =>
        Offenders.None(page.Document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => $"{page.Address} {attribute.Name}")));

    [Fact]
    public void No_page_loads_anything_from_elsewhere() => Assert.All(RealBuild.Pages, page =>
        Offenders.None(page.Document.QuerySelectorAll("link[rel~=stylesheet][href], link[rel~=icon], link[rel~=preload], script[src], img[src], iframe, source, video, audio")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.LocalName).Where(address => !address.StartsWith('/')).Select(address => $"{page.Address} {address}")));

    [Fact]
    public void The_sitemap_lists_exactly_the_pages_that_search_engines_may_show()
    {
        var origin = RealBuild.Result.Settings.Address;
        var listed = XDocument.Parse(RealBuild.Text(RealBuild.Result, "/sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToArray();
        var indexable = RealBuild.Pages.Where(page => !IsHidden(page.Document)).Select(page => origin + page.Address);
        Assert.Distinct(listed);
        Assert.Equal(indexable.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_page_for_what_is_not_there_is_hidden_from_search_engines() =>
        Assert.Equal(["/404.html"], RealBuild.Pages.Where(page => IsHidden(page.Document)).Select(page => page.Address.Value));

    [Fact]
    public void A_preview_has_no_error() => Assert.DoesNotContain(Preview.Value.Diagnostics, found => found.Rule.Severity == Severity.Error);

    [Fact]
    public void Every_page_of_a_preview_is_hidden_from_search_engines()
    {
        Assert.Equal(RealBuild.Result.PageCount, Preview.Value.PageCount);
        Offenders.None(RealBuild.Documents(Preview.Value).Where(page => !IsHidden(page.Document)).Select(page => page.Address.Value));
    }

    [Fact]
    public void The_headers_of_a_preview_hide_its_other_files_too() =>
        Assert.Contains("/*\n", RealBuild.Text(Preview.Value, "/_headers").Split("X-Robots-Tag: noindex", 2)[0], StringComparison.Ordinal);

    [Fact]
    public void A_preview_names_the_address_of_the_real_site() => Assert.All(RealBuild.Documents(Preview.Value), page =>
        Assert.Equal("https://roles.example" + page.Address, page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "https://roles.example" + page.Address));

    [Fact]
    public void A_preview_names_nothing_of_the_settings_that_its_host_replaced()
    {
        var settings = RealBuild.Result.Settings;
        Offenders.None(Preview.Value.Files.Where(file => Encoding.UTF8.GetString(file.Content.Span) is var text && (text.Contains(settings.Address, StringComparison.Ordinal) || text.Contains(settings.Repository, StringComparison.Ordinal))).Select(file => file.Address.Value));
    }

    private static string[] AllowedStyles =>
        [.. RealBuild.Text(RealBuild.Result, "/_headers").Split("style-src ")[1].Split(';')[0].Split(' ').Select(hash => hash.Trim('\''))];

    private static string HashOf(string style) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

    private static bool IsHidden(IHtmlDocument document) => document.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true;
}
