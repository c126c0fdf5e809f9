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
    public async Task How_alike_the_roles_are_stands_before_the_long_table()
    {
        await using var open = await _site.OpenAsync(Three);

        Assert.Equal("similarity", (await open.FindAsync("[...document.querySelectorAll('#comparison h2')].map(heading => heading.id)"))[0]);
    }
}
