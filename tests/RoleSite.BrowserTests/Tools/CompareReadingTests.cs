using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>What a reader of a comparison finds first, and how the parts that other pages have look here.</summary>
public sealed class CompareReadingTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string Three = "/compare/?roles=line-cook,pastry-chef,baker";

    [Fact]
    public async Task Filters_are_those_of_the_matrix()
    {
        await using var matrix = await _site.OpenAsync("/matrix/");
        await using var open = await _site.OpenAsync(Three);

        const string Choices = "[...document.querySelectorAll('main label')].filter(label => label.textContent.trim().startsWith('Show "
            + "levels')).flatMap(label => [...label.querySelectorAll('option')].map(option => `${option.value}: ${option.textContent}`))";
        var choices = await open.FindAsync(Choices);

        Assert.Equal(6, choices.Length);
        Assert.Equal(await matrix.FindAsync(Choices), choices);
    }

    [Fact]
    public async Task The_skills_that_just_some_roles_need_are_listed_on_demand()
    {
        await using var open = await _site.OpenAsync("/compare/?roles=pastry-chef,baker,line-cook");
        var row = open.Page.Locator("#comparison .overlap tbody tr").First;

        await row.Locator("summary").ClickAsync();

        var names = (await row.Locator("details").EvaluateAsync<string>("details => details.lastChild.textContent")).Split(", ");
        await Assertions.Expect(row.Locator("summary")).ToContainTextAsync($"{names.Length} skills");
        Assert.Contains("Mise en place", names);
    }

    [Fact]
    public async Task Parts_stand_in_the_order_of_the_pages_that_were_made_of_roles()
    {
        await using var page = await _site.OpenAsync("/compare/baker-vs-line-cook-vs-pastry-chef/");
        await using var open = await _site.OpenAsync(Three);

        const string Parts = "[...document.querySelectorAll('#difference-table, #difference-table ~ h2, section > h2, section > h3')]"
            + ".map(heading => heading.id).filter(id => /^(difference-table|group-sums|same-level|facet-table|overlap-picture|similarity)$/.test(id))";
        var parts = await open.FindAsync(Parts);

        Assert.Equal(6, parts.Length);
        Assert.Equal(await page.FindAsync(Parts), parts);
    }

    [Fact]
    public async Task The_ten_largest_differences_are_shown_and_the_others_open_below_them()
    {
        await using var open = await _site.OpenAsync(Three);
        var rest = open.Page.Locator("#comparison .rest");
        await Assertions.Expect(rest.Locator("summary")).ToHaveTextAsync(
            new Regex("^Show [0-9]+ more differences?$", RegexOptions.None, TimeSpan.FromMinutes(1)));

        Assert.Equal(10, await open.Page.Locator(".dots").First.Locator("tbody tr").CountAsync());
        await Assertions.Expect(rest.Locator("tbody tr").First).ToBeHiddenAsync();
        await rest.Locator("summary").ClickAsync();

        await Assertions.Expect(rest.Locator("tbody tr").First).ToBeVisibleAsync();
    }
}
