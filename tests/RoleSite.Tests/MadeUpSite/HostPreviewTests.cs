using System.Text;
using AngleSharp.Html.Dom;
using RoleSite.Generator;
using RoleSite.Generator.Model;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.RealSite;
using Xunit;

namespace RoleSite.Tests.MadeUpSite;

/// <summary>What a host builds of a change that is not published yet.</summary>
public sealed class HostPreviewTests
{
    private static readonly Lazy<BuildResult> Preview = new(() => Build.Run(
        new BuildOptions(BuiltContent.KitchenFolder, new HostSettings("https://roles.example", "https://code.example/roles", IsPreview: true))));

    [Fact]
    public void Every_page_is_hidden_from_search_engines()
    {
        Assert.Equal(BuiltContent.OfTheKitchen.Result.PageCount, Preview.Value.PageCount);
        Offenders.None(BuiltContent.Documents(Preview.Value).Where(page => !IsHidden(page.Document)).Select(page => page.Address.Value));
    }

    [Fact]
    public void The_headers_hide_the_other_files_too() =>
        Assert.Contains("/*\n", BuiltContent.Text(Preview.Value, "/_headers").Split("X-Robots-Tag: noindex", 2)[0], StringComparison.Ordinal);

    [Fact]
    public void Every_page_names_its_address_on_the_real_site() => Assert.All(BuiltContent.Documents(Preview.Value), page =>
        Assert.Equal(
            "https://roles.example" + page.Address,
            page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "https://roles.example" + page.Address));

    [Fact]
    public void Nothing_names_the_settings_that_the_host_replaced()
    {
        var settings = BuiltContent.OfTheKitchen.Result.Settings;
        Offenders.None(
            from file in Preview.Value.Files
            let text = Encoding.UTF8.GetString(file.Content.Span)
            where text.Contains(settings.Address, StringComparison.Ordinal) || text.Contains(settings.Repository, StringComparison.Ordinal)
            select file.Address.Value);
    }

    private static bool IsHidden(IHtmlDocument document) =>
        document.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true;
}
