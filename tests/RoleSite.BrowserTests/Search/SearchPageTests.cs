using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static RoleSite.BrowserTests.Search.SearchParts;

namespace RoleSite.BrowserTests.Search;

/// <summary>The page of the search, with and without a script.</summary>
public sealed class SearchPageTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Fact]
    public async Task Without_a_script_the_link_leads_to_a_list_of_everything()
    {
        await using var open = await _site.OpenAsync(PageKind.Role, new View { Scripts = false });

        await Link(open.Page).ClickAsync();
        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/search/");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "BK → " })).ToContainTextAsync("Baker");
        await open.Page.Locator(".az a[href='/roles/pastry-chef/']").First.ClickAsync();
        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/roles/pastry-chef/");
    }

    [Fact]
    public async Task The_page_keeps_the_query_in_its_address_and_back_and_forward_work()
    {
        await using var open = await _site.OpenAsync("/search/?q=bread");
        var (page, field) = (open.Page, Field(open.Page));
        await Assertions.Expect(field).ToHaveValueAsync("bread");
        await Assertions.Expect(Options(page).Filter(new() { HasText = "Bread baking" }).First).ToBeVisibleAsync();

        await field.FillAsync("deck oven & co");
        await field.BlurAsync();
        await page.WaitForURLAsync("**/search/?q=deck%20oven%20%26%20co");
        await page.GoBackAsync();
        await Assertions.Expect(field).ToHaveValueAsync("bread");
        await page.GoForwardAsync();
        await Assertions.Expect(field).ToHaveValueAsync("deck oven & co");

        await field.FillAsync("barista");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("Barista");
        await field.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(_site.Address + "/roles/barista/");
        await page.GoBackAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("barista");
    }

    [Theory]
    [InlineData("?q=%E0%A4", "Type letters or digits.", "�")]
    [InlineData("?q=%00%3Cxyzzyimg%20qqsrc%3E", "Nothing found for", "<xyzzyimg")]
    [InlineData("?q=%3F%3F!", "Type letters or digits.", "??!")]
    [InlineData("?q=&q=frying", "Type a word", "")]
    [InlineData("?Q=frying&#letter-A", "Type a word", "")]
    public async Task A_mangled_address_is_answered_in_words(string query, string said, string value)
    {
        await using var open = await _site.OpenAsync("/search/" + query);

        await Assertions.Expect(Status(open.Page)).ToContainTextAsync(said);
        Assert.Contains(value, await Field(open.Page).InputValueAsync(), StringComparison.Ordinal);
        await Assertions.Expect(Options(open.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_nothing_is_found_there_are_pages_to_look_at_instead()
    {
        await using var open = await _site.OpenAsync("/search/?q=xyzzy");

        await Status(open.Page).GetByRole(AriaRole.Link, new() { Name = "Roles" }).ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/roles/");
    }

    [Fact]
    public async Task A_query_of_any_length_is_cut()
    {
        await using var open = await _site.OpenAsync("/search/?q=" + new string('x', 3000));
        await Assertions.Expect(Status(open.Page)).ToContainTextAsync("Nothing found");
        Assert.Equal(100, (await Field(open.Page).InputValueAsync()).Length);
    }

    [Theory]
    [InlineData("?q=bread", 390)]
    [InlineData("?q=bread", 1280)]
    [InlineData("?q=cook", 390)]
    [InlineData("?q=cook", 1280)]
    [InlineData("?q=xyzzyq", 1280)]
    [InlineData("", 390)]
    [InlineData("", 1280)]
    public async Task Nothing_moves_when_the_results_of_an_address_come(string query, int width)
    {
        await using var open = await _site.NewPageAsync(new View { Width = width, Height = 800 });
        await open.WatchShiftsAsync();
        // The field comes well after the page has been drawn.
        var isDrawn = new TaskCompletionSource();
        await open.Page.RouteAsync("**/search.js", async route =>
        {
            await isDrawn.Task;
            await route.ContinueAsync();
        });
        await open.Page.GotoAsync("/search/" + query, new() { WaitUntil = WaitUntilState.Commit });
        await open.UntilShiftsAreWatchedAsync();
        isDrawn.SetResult();
        await Assertions.Expect(Status(open.Page))
            .ToContainTextAsync(new Regex("result|Nothing|Type a word", RegexOptions.None, TimeSpan.FromMinutes(1)));

        Expect.None(open.Page.Url, await open.FindShiftsAsync());
    }

    [Fact]
    public async Task Results_stand_in_place_of_the_list_and_an_empty_field_brings_it_back()
    {
        await using var open = await _site.OpenAsync("/search/?q=bread");
        var letters = open.Page.GetByRole(AriaRole.Navigation, new() { Name = "Letters" });
        await Assertions.Expect(Options(open.Page).First).ToBeVisibleAsync();
        await Assertions.Expect(letters).ToBeHiddenAsync();

        await Field(open.Page).FillAsync("");

        await Assertions.Expect(letters).ToBeVisibleAsync();
    }
}
