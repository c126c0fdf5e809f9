using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>Two lists lead to the plan of a move.</summary>
public sealed class MovePickerTests(RealSite site)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Two_roles_name_the_plan_of_the_move_and_Back_keeps_them(int width)
    {
        await using var open = await site.OpenAsync("/moves/", new View { Width = width });

        await open.Page.Locator("#from").SelectOptionAsync("Data Analyst");
        await open.Page.Locator("#to").SelectOptionAsync("Data Engineer");
        await open.Page.GetByRole(AriaRole.Link, new() { Name = "The plan: from Data Analyst to Data Engineer" }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("h1")).ToHaveTextAsync("From Data Analyst to Data Engineer");
        await open.Page.GoBackAsync();

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Link, new() { Name = "The plan: from Data Analyst to Data Engineer" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_there_from_the_start_is_what_the_plan_says()
    {
        await using var open = await site.OpenAsync("/moves/");
        await open.Page.Locator("#from").SelectOptionAsync("Software Engineer");
        await open.Page.Locator("#to").SelectOptionAsync("AI Engineer");
        var share = (await open.Page.Locator("#said p").InnerTextAsync()).Split(["AI Engineer ", "%"], StringSplitOptions.None)[1];

        await open.Page.Locator("#said a").ClickAsync();

        await Assertions.Expect(open.Page.Locator(".lead")).ToContainTextAsync($"{share}% of what an AI Engineer needs is there");
    }

    [Fact]
    public async Task A_role_and_itself_make_no_move()
    {
        await using var open = await site.OpenAsync("/moves/");

        await open.Page.Locator("#from").SelectOptionAsync("Data Analyst");
        await open.Page.Locator("#to").SelectOptionAsync("Data Analyst");

        await Assertions.Expect(open.Page.Locator("#said")).ToHaveTextAsync("These are the same role. Choose two different ones.");
        await Assertions.Expect(open.Page.Locator("#said a")).ToHaveCountAsync(0);
    }
}
