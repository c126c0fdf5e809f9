using System.Text.Json;
using AngleSharp.Html.Parser;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>The files from which the browser sets any roles side by side.</summary>
public sealed class FacetFilesTests
{
    [Fact]
    public void Every_role_has_its_four_facets() => Assert.All(RealBuild.Compared.Site.Roles, role =>
    {
        var facets = Facets(role.Slug.Value);
        Assert.Equal(["Focus", "Skills", "Tasks", "Goal"], facets.Select(facet => facet.Name));
        Assert.All(facets, facet => Assert.NotEmpty(facet.Html));
    });

    [Fact]
    public void A_facet_cites_the_sources_under_the_numbers_that_they_have_on_the_page_of_the_role() => Assert.All(RealBuild.Compared.Site.Roles, role =>
    {
        var page = RealBuild.Page(role.Address.Value);
        foreach (var (name, html) in Facets(role.Slug.Value))
        {
            var lead = new HtmlParser().ParseDocument(html);
            var section = page.QuerySelectorAll("main section").Single(section => section.QuerySelector("h2")?.TextContent == name);
            var cited = lead.QuerySelectorAll("sup a").Select(link => link.GetAttribute("href")!).ToArray();
            Offenders.None(cited.Where(address => !address.StartsWith($"{role.Address}#source-", StringComparison.Ordinal)));
            Assert.Equal(section.QuerySelectorAll("sup a").Take(cited.Length).Select(link => role.Address + link.GetAttribute("href")), cited);
        }
    });

    private static (string Name, string Html)[] Facets(string role)
    {
        using var json = JsonDocument.Parse(RealBuild.Text(RealBuild.Result, $"/data/facets/{role}.json"));
        return [.. json.RootElement.EnumerateArray().Select(facet => (facet.GetProperty("name").GetString()!, facet.GetProperty("html").GetString()!))];
    }
}
