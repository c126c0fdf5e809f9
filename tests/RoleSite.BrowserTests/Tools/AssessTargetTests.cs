using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>The role that a visitor aims at: which it is, that it is kept, and what is said about the way to it.</summary>
public sealed class AssessTargetTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData(4, 4, "4 skills rated, too few to call a role nearest.")]
    [InlineData(20, 0, "20 skills rated, all alike: no role is nearest.")]
    [InlineData(20, 4, "20 skills rated, all alike: no role is nearest.")]
    public async Task No_role_is_called_nearest_before_there_is_something_to_go_by(int count, int level, string said)
    {
        await using var open = await Opened("/assess/");

        await Import(open, $"Object.fromEntries(tools.skills.slice(0, {count}).map(skill => [skill.id, {level}]))");

        await Assertions.Expect(Said(open)).ToContainTextAsync(said);
        await Assertions.Expect(Chosen(open)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_role_that_one_started_from_is_not_the_target_even_where_a_little_is_taken_away()
    {
        await using var open = await Opened("/assess/");
        await open.Page.Locator("[name=from]").SelectOptionAsync("waiter");
        await Assertions.Expect(Chosen(open)).ToContainTextAsync("From here to ");
        await Assertions.Expect(Chosen(open).Locator("h3")).Not.ToContainTextAsync("Waiter");

        await open.Page.Locator("[name=group]").SelectOptionAsync("2");
        await open.Page.Locator("#assess fieldset [type=radio]").First.CheckAsync();

        await Assertions.Expect(Said(open)).ToContainTextAsync("30 skills rated");
        await Assertions.Expect(Chosen(open).Locator("h3")).Not.ToContainTextAsync("Waiter");
    }

    [Fact]
    public async Task A_chosen_target_comes_back_after_a_reload_by_the_link_and_from_the_file()
    {
        await using var open = await Opened("/assess/");
        await Choose(open, "waiter", "Line Cook");
        Assert.EndsWith(".waiter.line-cook", open.Page.Url, StringComparison.Ordinal);
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
        var link = new Uri(open.Page.Url);

        await open.Page.GotoAsync("/about/");
        await open.Page.GotoAsync("/assess/");
        await Assertions.Expect(Chosen(open).Locator("h3")).ToContainTextAsync("Line Cook");
        await using var linked = await Opened(link.PathAndQuery + link.Fragment);
        await Assertions.Expect(Chosen(linked).Locator("h3")).ToContainTextAsync("Line Cook");
        await using var other = await Opened("/assess/");
        await other.Page.Locator("input[type=file]").SetInputFilesAsync(await download.PathAsync());
        await Assertions.Expect(Chosen(other).Locator("h3")).ToContainTextAsync("Line Cook");

        await open.Page.Locator("[name=from]").SelectOptionAsync("line-cook");
        await Assertions.Expect(Chosen(open).Locator("h3")).Not.ToContainTextAsync("Line Cook");
    }

    [Fact]
    public async Task The_way_to_the_target_leads_to_its_plan_begins_with_the_core_and_ends_with_what_is_good_to_know_of()
    {
        await using var open = await Opened("/assess/");
        await Choose(open, "waiter", "Line Cook");

        await Assertions.Expect(Chosen(open).GetByRole(AriaRole.Link, new() { Name = "The plan in steps: from Waiter to Line Cook" }))
            .ToHaveAttributeAsync("href", "/moves/waiter-to-line-cook/");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Heading, new() { Name = "Towards Line Cook" })).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("[data-put=towards] li")).ToHaveCountAsync(3);
        Assert.Contains("signature", await Chosen(open).Locator("ol").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.All(await Chosen(open).Locator("ol").Last.Locator("small").AllInnerTextsAsync(), text => Assert.Equal("to Awareness", text.Trim()));
        Assert.All(
            await Chosen(open).Locator("ol").First.Locator("small").AllInnerTextsAsync(),
            text => Assert.DoesNotContain("to Awareness", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_started_from_no_role_is_led_to_all_plans_and_a_choice_can_be_undone()
    {
        await using var open = await Opened("/assess/");
        await open.Page.Locator("#assess fieldset [type=radio]").Nth(3).CheckAsync();
        await open.Page.Locator(".roles-there").GetByRole(AriaRole.Button, new() { Name = "Line Cook" }).ClickAsync();
        await Assertions.Expect(Chosen(open).Locator(".plan a")).ToHaveAttributeAsync("href", "/moves/");

        await open.Page.Locator("[name=undo]").ClickAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("1 skill rated");
        await Assertions.Expect(Chosen(open)).ToBeHiddenAsync();
    }

    private static ILocator Said(OpenPage open) => open.Page.Locator("#assess output");

    private static ILocator Chosen(OpenPage open) => open.Page.Locator("#assess .chosen");

    private static async Task Choose(OpenPage open, string start, string target)
    {
        await open.Page.Locator("[name=from]").SelectOptionAsync(start);
        await open.Page.Locator(".roles-there").GetByRole(AriaRole.Button, new() { Name = target }).ClickAsync();
        await Assertions.Expect(Chosen(open).Locator("h3")).ToContainTextAsync(target);
    }

    /// <param name="open">The page.</param>
    /// <param name="ratings">Ratings by the id of a skill: an expression of the tools' data, in JavaScript.</param>
    private static async Task Import(OpenPage open, string ratings)
    {
        var file = await open.Page.EvaluateAsync<string>($"async () => "
            + $"{{ const tools = await (await fetch('/data/tools.json')).json(); return JSON.stringify({{ kind: 'rolesite-ratings', ratings: {ratings} }}); }}");
        await open.Page.Locator("input[type=file]")
            .SetInputFilesAsync(new FilePayload { Name = "ratings.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(file) });
    }

    private async Task<OpenPage> Opened(string address)
    {
        var open = await _site.OpenAsync(address);
        await Assertions.Expect(open.Page.Locator("#assess fieldset").First).ToBeVisibleAsync();
        return open;
    }
}
