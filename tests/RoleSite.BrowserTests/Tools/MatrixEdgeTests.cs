using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>The matrix at its edges: focus, history on a phone, nothing to show, words for who listens.</summary>
public sealed class MatrixEdgeTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string Said = "#matrix-tools output";

    [Theory]
    [InlineData("Sort skills by this role")]
    [InlineData("Sort roles by this skill")]
    public async Task A_level_keeps_the_focus_when_it_is_put_at_another_place(string button)
    {
        await using var open = await Opened("/matrix/");
        var cell = open.Page.Locator(".heat tbody tr:nth-child(4) td:nth-child(5)").First;
        var name = await cell.GetAttributeAsync("aria-label");
        await cell.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await open.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

        await Assertions.Expect(open.Page.Locator("td:focus")).ToHaveAttributeAsync("aria-label", name!);
    }

    [Fact]
    public async Task A_level_is_read_out_as_it_is_seen_and_as_words()
    {
        await using var open = await Opened("/matrix/?role=line-cook&group=fire");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Gridcell, new() { Name = "P*o Practitioner, signature, official", Exact = true }))
            .ToHaveCountAsync(1);
    }

    [Fact]
    public async Task On_a_phone_Back_and_a_reload_show_what_was_shown()
    {
        await using var open = await Opened("/matrix/", View.Phone);
        var first = await open.Page.Locator(Said).InnerTextAsync();

        await open.Page.Locator("[name=group]").SelectOptionAsync("dough");
        await open.Page.GoBackAsync();
        await Assertions.Expect(open.Page.Locator(Said)).ToHaveTextAsync(first);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await open.Page.ReloadAsync();

        await Assertions.Expect(open.Page.Locator(Said)).ToHaveTextAsync("31 of 31 skills, 7 of 7 roles.");
    }

    [Fact]
    public async Task Choices_that_no_level_fits_are_said_to_be_so_and_taken_back()
    {
        await using var open = await _site.OpenAsync("/matrix/?role=barista&group=dough&basis=official");
        await Assertions.Expect(open.Page.Locator(Said)).ToContainTextAsync("No level fits these choices.");
        await Assertions.Expect(open.Page.Locator(".heat")).ToBeHiddenAsync();

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Assertions.Expect(open.Page.Locator(".heat")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("sourced", "editorial", true, true)]
    [InlineData("sourced", "official", true, true)]
    [InlineData("sourced", "editorial", false, false)]
    [InlineData("sourced", null, false, false)]
    [InlineData("editorial", "editorial", true, true)]
    [InlineData("editorial", "official", true, false)]
    [InlineData("editorial", null, false, false)]
    [InlineData("", null, false, true)]
    public async Task A_judgement_beside_a_source_counts_as_a_level_with_a_source(string wanted, string? word, bool isSourced, bool shown) =>
        Assert.Equal(
        shown,
        await _site.CallAsync<bool>(
            "basis",
            "(m, { wanted, own }) => m.showsBasis({ basis: wanted }, own ?? undefined)",
            new { wanted, own = word is null ? null : new { word, isSourced } }));

    [Fact]
    public async Task Nothing_can_be_chosen_before_the_data_are_there()
    {
        await using var open = await _site.NewPageAsync();
        var wait = new TaskCompletionSource();
        await open.Page.RouteAsync("**/data/tools.json", async route =>
        {
            await wait.Task;
            await route.ContinueAsync();
        });

        await open.Page.GotoAsync("/matrix/");
        await Assertions.Expect(open.Page.Locator("#matrix-tools .tools")).ToHaveJSPropertyAsync("inert", true);
        wait.SetResult();

        await Assertions.Expect(open.Page.Locator("#matrix-tools .tools")).ToHaveJSPropertyAsync("inert", false);
    }

    [Fact]
    public async Task A_click_beside_the_text_and_the_way_Back_close_it()
    {
        await using var open = await Opened("/matrix/");
        var dialog = open.Page.GetByRole(AriaRole.Dialog);
        var cell = open.Page.Locator(".heat tbody td:has(small)").First;

        await cell.ClickAsync();
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await open.Page.Mouse.ClickAsync(5, 5);
        await Assertions.Expect(dialog).ToBeHiddenAsync();

        await cell.ClickAsync();
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await open.Page.GoBackAsync();
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator("h1")).ToHaveTextAsync("Matrix of roles and skills");
    }

    [Fact]
    public async Task On_a_phone_the_button_that_closes_is_always_within_reach()
    {
        await using var open = await Opened("/matrix/?role=sous-chef", new View { Width = 390, Height = 500 });
        var dialog = open.Page.GetByRole(AriaRole.Dialog);
        await open.Page.Locator(".heat tbody tr:has(a[href='/skills/cost-calculation/']) td:visible").ClickAsync();
        await Assertions.Expect(dialog.Locator("a[href^='/sources/']").First).ToBeAttachedAsync();

        await dialog.EvaluateAsync("dialog => dialog.scrollTo(0, 9999)");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeInViewportAsync(new() { Ratio = 1 });
        Expect.None("The dialog", await AxeTests.FindAsync(open));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();

        await Assertions.Expect(dialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_is_sorted_is_shown_from_its_top_and_marked()
    {
        await using var open = await Opened("/matrix/");
        await open.Page.Locator(".heat tbody:nth-of-type(3) td:nth-child(5)").Last.ClickAsync();

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Sort skills by this role" }).ClickAsync();

        await Assertions.Expect(open.Page.Locator(".heat [aria-sort]")).ToHaveCountAsync(1);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.querySelector('.heat').parentElement.scrollTop"));
        Assert.Contains(
            "↓",
            await open.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.heat thead [aria-sort]'), '::after').content"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/", 390, 800)]
    [InlineData("/compare/", 1280, 900)]
    [InlineData("/roles/line-cook/", 390, 800)]
    [InlineData("/matrix/", 844, 390)]
    public async Task A_table_that_needs_no_box_scrolls_with_the_page(string address, int width, int height)
    {
        await using var open = await _site.OpenAsync(address, new View { Width = width, Height = height });

        Expect.None(
            "Scrolls by itself",
            await open.FindAsync(
                "[...document.querySelectorAll('.scroll')].filter(box => box.scrollHeight > box.clientHeight + 1).map(box => box.ariaLabel)"));
    }

    private async Task<OpenPage> Opened(string address, View? view = null)
    {
        var open = await _site.OpenAsync(address, view);
        await Assertions.Expect(open.Page.Locator(".heat[role=grid]")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(Said)).ToContainTextAsync(" of ");
        return open;
    }
}
