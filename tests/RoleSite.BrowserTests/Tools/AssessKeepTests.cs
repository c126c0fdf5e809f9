using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>Nobody's ratings get lost: not by a link, a second tab, a damaged address, a poor file or a browser that keeps nothing.</summary>
public sealed class AssessKeepTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string KeepsNothing = "for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => "
        + "{ throw new Error(); }";

    [Fact]
    public async Task Ratings_from_a_link_leave_those_of_the_reader_as_they_are_until_the_reader_decides()
    {
        var link = await LinkOf("line-cook");
        await using var open = await Opened("/assess/");
        await Question(open, 1).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        var mine = await Stored(open);

        await Follow(open, link);
        await Assertions.Expect(Notice(open)).ToContainTextAsync("These are ratings from a link; yours are kept.");
        await Question(open, 0).GetByRole(AriaRole.Radio).Nth(5).CheckAsync();
        Assert.Equal(mine, await Stored(open));

        await Notice(open).GetByText("Back to mine").ClickAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("1 skill rated");
        await Assertions.Expect(Notice(open)).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator("#group-heading")).ToBeFocusedAsync();

        await open.Page.GoBackAsync();
        await Notice(open).GetByText("Keep these instead").ClickAsync();
        await Assertions.Expect(Notice(open)).ToBeHiddenAsync();
        Assert.Contains("\"food-safety\"", await Stored(open), StringComparison.Ordinal);
        await open.Page.Locator("[name=undo]").ClickAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("1 skill rated");
        Assert.Equal(mine, await Stored(open));
    }

    [Fact]
    public async Task Who_has_nothing_of_their_own_is_not_told_of_it_on_opening_a_link()
    {
        await using var open = await Opened(await LinkOf("line-cook"));

        await Assertions.Expect(Notice(open)).ToBeVisibleAsync();
        Assert.Equal(
            "These are ratings from a link. Keep these",
            string.Join(' ', (await Notice(open).InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task An_own_older_entry_of_the_history_shows_the_newest_ratings()
    {
        await using var open = await Opened("/assess/");
        await Question(open, 0).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await open.Page.GotoAsync("/about/");
        await open.Page.GotoAsync("/assess/");
        await Question(open, 1).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await open.Page.GoBackAsync();
        await open.Page.GoBackAsync();

        await Assertions.Expect(Said(open)).ToContainTextAsync("2 skills rated");
        await Assertions.Expect(Notice(open)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("#EJQx.cut")]
    [InlineData("#EJQx")]
    public async Task A_damaged_address_is_told_and_shows_what_is_kept(string fragment)
    {
        await using var open = await Opened("/assess/");
        await Question(open, 0).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await Follow(open, "/assess/" + fragment);

        await Assertions.Expect(Said(open)).ToContainTextAsync($"“{fragment}”");
        await Assertions.Expect(Said(open)).ToContainTextAsync("1 skill rated");
        await Question(open, 1).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("2 skills rated");
    }

    [Fact]
    public async Task Two_tabs_hold_the_same_ratings()
    {
        await using var open = await Opened("/assess/");
        var second = await open.Context.NewPageAsync();
        await second.GotoAsync("/assess/");
        await Assertions.Expect(second.Locator("#assess fieldset").First).ToBeVisibleAsync();

        await Question(open, 0).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await Assertions.Expect(second.Locator("#assess output")).ToContainTextAsync("1 skill rated");
        await second.Locator("#assess fieldset").Nth(1).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();

        await Assertions.Expect(Said(open)).ToContainTextAsync("2 skills rated");
        await Assertions.Expect(Question(open, 1).GetByRole(AriaRole.Radio).Nth(3)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Where_the_browser_keeps_nothing_the_page_says_so_and_the_skip_link_takes_nothing_away()
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.AddInitScriptAsync(KeepsNothing);
        await open.Page.GotoAsync("/assess/");
        await open.Page.Locator("[name=from]").SelectOptionAsync("line-cook");
        await Assertions.Expect(Said(open)).ToContainTextAsync("This browser keeps nothing; copy the link or export.");
        var link = open.Page.Url;

        await open.Page.Locator(".skip").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator("#main")).ToBeFocusedAsync();
        await Assertions.Expect(open.Page).ToHaveURLAsync(link);
        await Assertions.Expect(Said(open)).ToContainTextAsync("31 skills rated");

        await open.Page.ReloadAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("31 skills rated");
    }

    [Theory]
    [InlineData("""{"kind":"rolesite-ratings","ratings":{"a":1,"b":2,"c":3,"d":4,"e":1,"f":2,"g":3}}""",
        "Nothing in the file is known here, so nothing was changed: a, b, c, d, e and 2 more. 1 skill rated")]
    [InlineData("""{"kind":"rolesite-ratings","ratings":{}}""", "The file holds no ratings, so nothing was changed. 1 skill rated")]
    [InlineData("""{"kind":"rolesite-ratings","ratings":{"food-safety":3,"zz":1}}""", "Imported. Not known here and left out: zz. 1 skill rated")]
    public async Task A_file_with_nothing_known_changes_nothing(string file, string said)
    {
        await using var open = await Opened("/assess/");
        await Question(open, 0).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();

        await open.Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload { Name = "ratings.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(file) });

        await Assertions.Expect(Said(open)).ToContainTextAsync(said);
    }

    [Fact]
    public async Task After_everything_is_deleted_the_way_back_holds_no_ratings()
    {
        await using var open = await Opened("/assess/");
        await Question(open, 0).GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await open.Page.GotoAsync("/about/");
        await open.Page.GotoAsync("/assess/");
        open.Page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Delete everything" }).ClickAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("Everything is deleted");

        await open.Page.GoBackAsync();
        await open.Page.GoBackAsync();

        await Assertions.Expect(Said(open)).ToContainTextAsync("Nothing is rated yet");
        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/assess/");
    }

    [Fact]
    public async Task The_group_outlives_a_reload_and_the_start_says_what_is_there()
    {
        await using var open = await Opened("/assess/");
        var from = open.Page.Locator("[name=from]");
        await from.SelectOptionAsync("line-cook");
        await open.Page.Locator("[name=group]").SelectOptionAsync("3");
        await open.Page.ReloadAsync();
        await Assertions.Expect(open.Page.Locator("#group-heading")).ToContainTextAsync("3 of 4");
        await Assertions.Expect(from).ToHaveValueAsync("line-cook");

        await Question(open, 0).GetByRole(AriaRole.Radio).First.CheckAsync();
        await Assertions.Expect(from).ToHaveValueAsync("own");
        await open.Page.Locator("[name=undo]").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(from).ToHaveValueAsync("line-cook");
        await Assertions.Expect(open.Page.Locator("[name=undo]")).ToBeFocusedAsync();
        await Assertions.Expect(open.Page.Locator("[name=undo]")).ToHaveAttributeAsync("aria-disabled", "true");
    }

    private static ILocator Question(OpenPage open, int place) => open.Page.Locator("#assess fieldset").Nth(place);

    private static ILocator Said(OpenPage open) => open.Page.Locator("#assess output");

    private static ILocator Notice(OpenPage open) => open.Page.Locator("#assess .from-link");

    private static Task<string> Stored(OpenPage open) => open.Page.EvaluateAsync<string>("localStorage.getItem('rolesite-ratings')");

    /// <summary>As from elsewhere: by the address, from another page.</summary>
    private static async Task Follow(OpenPage open, string address)
    {
        await open.Page.GotoAsync("/about/");
        await open.Page.GotoAsync(address);
        await Assertions.Expect(open.Page.Locator("#assess fieldset").First).ToBeVisibleAsync();
    }

    private async Task<string> LinkOf(string role)
    {
        await using var open = await Opened("/assess/");
        await open.Page.Locator("[name=from]").SelectOptionAsync(role);
        return "/assess/" + new Uri(open.Page.Url).Fragment;
    }

    private async Task<OpenPage> Opened(string address)
    {
        var open = await _site.OpenAsync(address);
        await Assertions.Expect(open.Page.Locator("#assess fieldset").First).ToBeVisibleAsync();
        return open;
    }
}
