using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>The matrix at its edges: focus, history on a phone, nothing to show, words for who listens.</summary>
public sealed class MatrixEdgeTests(RealSite site)
{
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
        await using var open = await Opened("/matrix/?role=data-scientist&group=maths-statistics");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Gridcell, new() { Name = "P*o Practitioner, signature, official", Exact = true })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task On_a_phone_Back_and_a_reload_show_what_was_shown()
    {
        await using var open = await Opened("/matrix/", View.Phone);
        var first = await open.Page.Locator(Said).InnerTextAsync();

        await open.Page.Locator("[name=group]").SelectOptionAsync("machine-learning");
        await open.Page.GoBackAsync();
        await Assertions.Expect(open.Page.Locator(Said)).ToHaveTextAsync(first);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await open.Page.ReloadAsync();

        await Assertions.Expect(open.Page.Locator(Said)).ToHaveTextAsync("100 of 100 skills, 15 of 15 roles.");
    }

    [Fact]
    public async Task Choices_that_no_level_fits_are_said_to_be_so_and_taken_back()
    {
        await using var open = await site.OpenAsync("/matrix/?role=data-analyst&group=machine-learning&basis=official");
        await Assertions.Expect(open.Page.Locator(Said)).ToContainTextAsync("No level fits these choices.");
        await Assertions.Expect(open.Page.Locator(".heat")).ToBeHiddenAsync();

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Assertions.Expect(open.Page.Locator(".heat")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("sourced", "E", true)]
    [InlineData("sourced", "o", true)]
    [InlineData("sourced", "e", false)]
    [InlineData("sourced", "-", false)]
    [InlineData("editorial", "E", true)]
    public async Task A_judgement_beside_a_source_counts_as_a_level_with_a_source(string wanted, string letter, bool shown) =>
        Assert.Equal(shown, await site.CallAsync<bool>("matrix-state", "(m, [basis, letter]) => m.showsBasis({ basis }, letter)", new[] { wanted, letter }));

    [Fact]
    public async Task Nothing_can_be_chosen_before_the_data_are_there()
    {
        await using var open = await site.NewPageAsync();
        var wait = new TaskCompletionSource();
        await open.Page.RouteAsync("**/data/tools.json", async route =>
        {
            await wait.Task;
            await route.ContinueAsync();
        });

        await open.Page.GotoAsync("/matrix/");
        await Assertions.Expect(open.Page.Locator("#matrix-tools")).ToHaveJSPropertyAsync("inert", true);
        wait.SetResult();

        await Assertions.Expect(open.Page.Locator("#matrix-tools")).ToHaveJSPropertyAsync("inert", false);
    }

    private async Task<OpenPage> Opened(string address, View? view = null)
    {
        var open = await site.OpenAsync(address, view);
        await Assertions.Expect(open.Page.Locator(".heat[role=grid]")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(Said)).ToContainTextAsync(" of ");
        return open;
    }
}
