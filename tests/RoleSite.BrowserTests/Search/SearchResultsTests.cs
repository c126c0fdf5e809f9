using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static RoleSite.BrowserTests.Search.SearchParts;

namespace RoleSite.BrowserTests.Search;

/// <summary>What is found is shown, counted and followed.</summary>
public sealed partial class SearchResultsTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData(PageKind.Home, 1280)]
    [InlineData(PageKind.NotFound, 320)]
    public async Task By_keyboard_a_reader_opens_the_search_types_chooses_and_goes(PageKind kind, int width)
    {
        await using var open = await _site.OpenAsync(kind, new View { Width = width, Height = 640 });
        var (page, field) = (open.Page, Field(open.Page));

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("waiter vs pastry chef");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("Pastry Chef vs Waiter");
        await Assertions.Expect(Status(page)).ToContainTextAsync(" results");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(_site.Address + "/compare/pastry-chef-vs-waiter/");
    }

    [Fact]
    public async Task Arrow_keys_Home_and_End_move_through_the_results_and_the_field_keeps_the_focus()
    {
        await using var open = await Opened(_site, PageKind.Role);
        var page = open.Page;
        await Field(page).FillAsync("cook");
        await Assertions.Expect(Options(page)).ToHaveCountAsync(10);

        // Before a result is chosen Home and End belong to the text.
        (string, int)[] steps = [("Home", -1), ("ArrowDown", 0), ("ArrowDown", 1), ("End", 9), ("ArrowDown", 0), ("ArrowUp", 9), ("Home", 0)];
        foreach (var (key, at) in steps)
        {
            await page.Keyboard.PressAsync(key);
            Assert.Equal(
                at,
                await page.EvaluateAsync<int>("[...document.querySelectorAll('[role=option]')].findIndex(one => one.id === "
                    + "document.activeElement.getAttribute('aria-activedescendant') && one.ariaSelected === 'true')"));
        }

        await Assertions.Expect(Field(page)).ToHaveAttributeAsync("aria-expanded", "true");
        await Field(page).FillAsync("bread");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("Bread");
        Assert.Null(await Field(page).GetAttributeAsync("aria-activedescendant"));
    }

    [Fact]
    public async Task A_result_on_the_same_page_closes_the_dialog_and_goes_there()
    {
        await using var open = await _site.OpenAsync("/roles/line-cook/");
        await open.Page.Keyboard.PressAsync("/");
        await Field(open.Page).FillAsync("line cook tasks");
        await Options(open.Page).First.ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/roles/line-cook/#tasks");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_dialog_shows_the_first_results_says_so_and_leads_to_all()
    {
        await using var open = await Opened(_site, PageKind.Home);
        await Field(open.Page).FillAsync("cook");
        await Assertions.Expect(Status(open.Page)).ToHaveTextAsync(SomeOfMany());
        var all = int.Parse((await Status(open.Page).InnerTextAsync()).Split(' ')[2], CultureInfo.InvariantCulture);
        await Assertions.Expect(Options(open.Page)).ToHaveCountAsync(10);

        await open.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link, new() { NameRegex = AllOfMany() }).ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/search/?q=cook");
        await Assertions.Expect(Options(open.Page)).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Words_that_nothing_has_are_left_out_and_named()
    {
        await using var open = await Opened(_site, PageKind.Home);
        await Field(open.Page).FillAsync("sous chef zzyzx");
        await Assertions.Expect(Options(open.Page).First).ToContainTextAsync("Sous-chef");
        await Assertions.Expect(Status(open.Page)).ToContainTextAsync("without “zzyzx”, which nothing here has");
    }

    [Fact]
    public async Task Two_roles_with_to_between_lead_to_the_plan_of_the_move()
    {
        await using var open = await Opened(_site, PageKind.Home);
        await open.Page.Keyboard.TypeAsync("from barista to pastry chef");
        await Assertions.Expect(Options(open.Page).First).ToContainTextAsync("From Barista to Pastry Chef Move");
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/moves/barista-to-pastry-chef/");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("From Barista to Pastry Chef");
    }

    [Fact]
    public async Task Other_names_and_words_that_lead_there_are_said()
    {
        await using var open = await Opened(_site, PageKind.Home);
        await Field(open.Page).FillAsync("haccp");
        await Assertions.Expect(Options(open.Page).First).ToContainTextAsync("Also HACCP.");
        await Field(open.Page).FillAsync("decanter");
        await Assertions.Expect(Options(open.Page).First).ToContainTextAsync("For decanter.");
    }

    // Playwright hands these to the browser, which knows no other options.
    [GeneratedRegex(@"^10 of \d+ results$", RegexOptions.None, 60_000)]
    private static partial Regex SomeOfMany();

    [GeneratedRegex(@"^All \d+ results$", RegexOptions.None, 60_000)]
    private static partial Regex AllOfMany();
}
