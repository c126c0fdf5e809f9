using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>A visitor rates themself.</summary>
public sealed class AssessTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_rating_shows_at_once_how_far_it_is_to_every_role(int width)
    {
        await using var open = await Opened("/assess/", new View { Width = width });

        await Question(open, 0).GetByRole(AriaRole.Radio).Nth(4).CheckAsync();

        await Assertions.Expect(Said(open)).ToContainTextAsync("1 skill rated, too few to call a role nearest.");
        await Assertions.Expect(open.Page.Locator(".roles-there tbody tr")).ToHaveCountAsync(7);
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Heading, new() { Name = "What opens most" })).ToBeHiddenAsync();
        await open.Page.Locator("[name=from]").SelectOptionAsync("barista");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Heading, new() { Name = "What opens most" })).ToBeVisibleAsync();
        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Compare the three nearest" }).ClickAsync();
        await open.Page.WaitForURLAsync("**/compare/?roles=*,*,*");
    }

    [Fact]
    public async Task Ratings_are_made_and_taken_back_by_keyboard_alone()
    {
        await using var open = await Opened("/assess/");
        await Question(open, 0).GetByRole(AriaRole.Radio).First.FocusAsync();

        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Said(open)).ToContainTextAsync("1 skill rated");
        await open.Page.Locator("[name=undo]").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Said(open)).ToContainTextAsync("Nothing is rated yet");
        Assert.Equal("", new Uri(open.Page.Url).Fragment);
    }

    [Fact]
    public async Task A_role_to_start_from_is_all_there_and_the_next_group_gets_the_focus()
    {
        await using var open = await Opened("/assess/");

        await open.Page.Locator("[name=from]").SelectOptionAsync("sous-chef");
        await Assertions.Expect(Said(open)).ToContainTextAsync("31 skills rated.");
        await Assertions.Expect(open.Page.Locator("[data-put=near] li")).ToHaveCountAsync(3);
        await Assertions.Expect(open.Page.Locator("[data-put=near]")).Not.ToContainTextAsync("Sous-chef");
        await Assertions.Expect(open.Page.Locator(".roles-there tbody tr").First).ToContainTextAsync("Sous-chef100%");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "On to all skills" }).First.ClickAsync();

        await Assertions.Expect(open.Page.Locator("#group-heading")).ToBeFocusedAsync();
        await Assertions.Expect(open.Page.Locator("#group-heading")).ToContainTextAsync("1 of 4");
    }

    [Fact]
    public async Task Ratings_outlive_a_visit_travel_in_the_address_and_go_when_all_is_deleted()
    {
        await using var open = await Opened("/assess/");
        await Question(open, 1).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        var link = open.Page.Url;
        await using (var other = await Opened(new Uri(link).PathAndQuery + new Uri(link).Fragment))
        {
            await Assertions.Expect(Said(other)).ToContainTextAsync("From a link, not kept. 1 skill rated");
            await Assertions.Expect(Question(other, 1).GetByRole(AriaRole.Radio).Nth(3)).ToBeCheckedAsync();
        }

        await open.Page.GotoAsync("/about/");
        await open.Page.GotoAsync("/assess/");
        await Assertions.Expect(Question(open, 1).GetByRole(AriaRole.Radio).Nth(3)).ToBeCheckedAsync();
        open.Page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Delete everything" }).ClickAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("Everything is deleted");
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("localStorage.length"));
        Assert.Equal("", new Uri(open.Page.Url).Fragment);
    }

    [Fact]
    public async Task What_is_exported_can_be_imported()
    {
        await using var open = await Opened("/assess/");
        await open.Page.Locator("[name=from]").SelectOptionAsync("line-cook");
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
        var file = await download.PathAsync();

        await using var other = await Opened("/assess/");
        await other.Page.Locator("input[type=file]").SetInputFilesAsync(file);

        await Assertions.Expect(Said(other)).ToContainTextAsync("Imported. 31 skills rated.");
        Assert.Equal("ratings.json", download.SuggestedFilename);
    }

    [Theory]
    [InlineData("#AAAA.xyz", "cut off")]
    [InlineData("#levels", "Nothing is rated yet")]
    public async Task An_address_that_holds_no_ratings_is_no_harm(string fragment, string word)
    {
        await using var open = await Opened("/assess/" + fragment);

        await Assertions.Expect(Said(open)).ToContainTextAsync(word);
    }

    [Fact]
    public async Task Without_the_texts_of_a_group_the_tool_says_so_and_goes_on()
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.RouteAsync("**/data/telling-skills.json", route => route.AbortAsync());
        await open.Page.GotoAsync("/assess/");

        await Assertions.Expect(open.Page.Locator("#assess form")).ToContainTextAsync("could not be loaded");
        await open.Page.Locator("[name=from]").SelectOptionAsync("line-cook");
        await Assertions.Expect(Said(open)).ToContainTextAsync("31 skills rated.");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_among_ratings(int width)
    {
        await using var open = await Opened("/assess/", new View { Width = width });
        await open.Page.Locator("[name=from]").SelectOptionAsync("barista");
        await Assertions.Expect(Said(open)).ToContainTextAsync("31 skills rated");

        Expect.None(open.Page.Url, await AxeTests.FindAsync(open));
    }

    private static ILocator Question(OpenPage open, int place) => open.Page.Locator("#assess fieldset").Nth(place);

    private static ILocator Said(OpenPage open) => open.Page.Locator("#assess output");

    private async Task<OpenPage> Opened(string address, View? view = null)
    {
        var open = await _site.OpenAsync(address, view);
        await Assertions.Expect(open.Page.Locator("#assess fieldset").First).ToBeVisibleAsync();
        return open;
    }
}
