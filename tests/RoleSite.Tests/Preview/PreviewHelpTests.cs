using System.Text.Json;
using AngleSharp.Html.Parser;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Preview;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.Preview;

/// <summary>The preview explains the rules itself, so that a message leads somewhere before any site is published or can be built.</summary>
public sealed class PreviewHelpTests
{
    [Fact]
    public async Task Every_rule_stands_on_the_page_also_where_no_site_can_be_built()
    {
        await using var preview = await RunningPreview.Of(_ => RunningPreview.Broken("Unknown skill."));
        var page = new HtmlParser().ParseDocument(await preview.Text(PreviewHelp.Address));
        Offenders.None(RuleCatalogue.All.Where(rule => page.GetElementById(rule.Anchor) is null).Select(rule => rule.Code));
        Assert.Equal(
            RuleCatalogue.All.SelectMany(rule => new[] { rule.Wrong, rule.Right }),
            page.QuerySelectorAll("pre").Select(example => example.TextContent));
    }

    [Fact]
    public async Task A_mistake_that_is_sent_leads_to_its_rule()
    {
        await using var preview = await RunningPreview.Of(_ => RunningPreview.Broken("Unknown skill."));
        using var page = await preview.Open();
        var mistake = Assert.Single(JsonDocument.Parse((await page.Next()).Mistakes).RootElement.EnumerateArray());
        Assert.Equal("/__preview/help#rs0304", mistake.GetProperty("help").GetString());
    }

    [Fact]
    public async Task The_page_in_place_of_a_site_leads_to_the_rule()
    {
        await using var preview = await RunningPreview.Of(_ => RunningPreview.Broken("Unknown skill."));
        using var response = await preview.Get("/");
        Assert.Contains(
            "<a href=\"/__preview/help#rs0304\">",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}
