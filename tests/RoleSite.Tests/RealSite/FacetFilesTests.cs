using System.Text.Json;
using AngleSharp.Html.Parser;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>The files from which the browser sets any roles side by side.</summary>
public abstract class FacetFilesTests(BuiltContent content)
{
    [Fact]
    public void Every_role_has_its_four_facets() => Assert.All(content.Compared.Site.Roles, role =>
    {
        var facets = Facets(role.Slug.Value);
        Assert.Equal(["Focus", "Skills", "Tasks", "Goal"], facets.Select(facet => facet.Name));
        Assert.All(facets, facet => Assert.NotEmpty(facet.Html));
    });

    [Fact]
    public void A_facet_cites_the_sources_under_the_numbers_that_they_have_on_the_page_of_the_role() =>
        Assert.All(content.Compared.Site.Roles, role =>
    {
        var page = content.Page(role.Address.Value);
        foreach (var (name, html) in Facets(role.Slug.Value))
        {
            var lead = new HtmlParser().ParseDocument(html);
            var section = page.GetElementById(name.ToLowerInvariant())!.ParentElement!;
            var cited = lead.QuerySelectorAll("sup a").Select(link => link.GetAttribute("href")!).ToArray();
            Offenders.None(cited.Where(address => !address.StartsWith($"{role.Address}#source-", StringComparison.Ordinal)));
            Assert.Equal(section.QuerySelectorAll("sup a").Take(cited.Length).Select(link => role.Address + link.GetAttribute("href")), cited);
        }
    });

    private (string Name, string Html)[] Facets(string role)
    {
        using var json = JsonDocument.Parse(content.Text($"/data/facets/{role}.json"));
        return [.. json.RootElement.EnumerateArray().Select(
            facet => (facet.GetProperty("name").GetString()!, facet.GetProperty("html").GetString()!))];
    }

    public sealed class OfTheRepository() : FacetFilesTests(BuiltContent.OfTheRepository);

    public sealed class AfterContributions() : FacetFilesTests(BuiltContent.AfterContributions);

    public sealed class OfTheKitchen() : FacetFilesTests(BuiltContent.OfTheKitchen);
}
