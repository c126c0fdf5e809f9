using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>Two lists lead to the plan of a move.</summary>
public sealed class MovePickerTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Two_roles_name_the_plan_of_the_move_and_Back_keeps_them(int width)
    {
        await using var open = await _site.OpenAsync("/moves/", new View { Width = width });

        await open.Page.Locator("#from").SelectOptionAsync("Barista");
        await open.Page.Locator("#to").SelectOptionAsync("Sous-chef");
        await open.Page.GetByRole(AriaRole.Link, new() { Name = "The plan: from Barista to Sous-chef" }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("h1")).ToHaveTextAsync("From Barista to Sous-chef");
        await open.Page.GoBackAsync();

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Link, new() { Name = "The plan: from Barista to Sous-chef" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_there_from_the_start_is_what_the_plan_says()
    {
        await using var open = await _site.OpenAsync("/moves/");
        await open.Page.Locator("#from").SelectOptionAsync("Waiter");
        await open.Page.Locator("#to").SelectOptionAsync("Line Cook");
        var share = (await open.Page.Locator("#said p").InnerTextAsync()).Split(["Line Cook ", "%"], StringSplitOptions.None)[1];

        await open.Page.Locator("#said a").ClickAsync();

        await Assertions.Expect(open.Page.Locator(".lead")).ToContainTextAsync($"{share}% of what a Line Cook needs is there");
    }

    [Fact]
    public async Task A_role_and_itself_make_no_move()
    {
        await using var open = await _site.OpenAsync("/moves/");

        await open.Page.Locator("#from").SelectOptionAsync("Barista");
        await open.Page.Locator("#to").SelectOptionAsync("Barista");

        await Assertions.Expect(open.Page.Locator("#said")).ToHaveTextAsync("These are the same role. Choose two different ones.");
        await Assertions.Expect(open.Page.Locator("#said a")).ToHaveCountAsync(0);
    }
}
