using Microsoft.Playwright;
using Xunit;
using static RoleSite.BrowserTests.Search.SearchParts;

namespace RoleSite.BrowserTests.Search;

/// <summary>The search while it is loaded, and where it cannot be.</summary>
public sealed class SearchLoadingTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string Index = "**/data/search/index.json";

    private const string Module = "**/search-field.js";

    [Theory]
    [InlineData(Index)]
    [InlineData(Module)]
    public async Task On_a_slow_network_the_dialog_is_there_at_once_and_says_that_it_loads(string slow)
    {
        await using var open = await _site.OpenAsync(PageKind.Role);
        var arrived = await HoldBack(open, slow);

        await open.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Loading…");
        arrived.SetResult();

        await Assertions.Expect(Field(open.Page)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(Index)]
    [InlineData(Module)]
    public async Task Without_a_network_the_dialog_says_what_to_do_and_leads_to_the_list(string missing)
    {
        await using var open = await _site.OpenAsync(PageKind.Role);
        await open.Page.RouteAsync(missing, route => route.AbortAsync());

        await Link(open.Page).ClickAsync();
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("could not be loaded. Check the connection");
        await open.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/search/");
    }

    [Theory]
    [InlineData(Index)]
    [InlineData(Module)]
    public async Task Letters_typed_before_it_is_loaded_are_kept_and_Enter_waits(string slow)
    {
        await using var open = await _site.OpenAsync(PageKind.Role);
        var arrived = await HoldBack(open, slow);

        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("sous chef");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Loading…");
        arrived.SetResult();

        await Assertions.Expect(open.Page).ToHaveURLAsync(_site.Address + "/roles/sous-chef/");
    }

    [Fact]
    public async Task What_is_typed_on_the_page_before_it_is_loaded_comes_before_the_address()
    {
        await using var open = await _site.NewPageAsync();
        var arrived = await HoldBack(open, Module);
        await open.Page.GotoAsync("/search/?q=bread");
        await open.Page.GetByLabel("Search roles").FillAsync("frying");
        arrived.SetResult();

        await Assertions.Expect(Options(open.Page).First).ToContainTextAsync("Frying");
        await Assertions.Expect(Field(open.Page)).ToHaveValueAsync("frying");
    }

    /// <summary>Lets nothing through that fits until the result is set.</summary>
    private static async Task<TaskCompletionSource> HoldBack(OpenPage open, string slow)
    {
        var arrived = new TaskCompletionSource();
        await open.Page.RouteAsync(slow, async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });
        return arrived;
    }
}
