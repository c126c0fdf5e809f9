using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>A visitor works through the plan of a move.</summary>
public sealed partial class PlanTests(TestSites sites)
{
    private const string Address = "/moves/waiter-to-pastry-chef/";

    [Fact]
    public async Task What_is_ticked_off_is_kept_for_this_plan_alone_and_can_be_taken_back()
    {
        await using var open = await sites.Kitchen.OpenAsync(Address);
        await Boxes(open).First.CheckAsync();
        await Assertions.Expect(Said(open)).ToContainTextAsync("1 of ");

        await open.Page.ReloadAsync();
        await Assertions.Expect(Boxes(open).First).ToBeCheckedAsync();
        await open.Page.GotoAsync("/moves/waiter-to-baker/");
        await Assertions.Expect(Said(open)).ToContainTextAsync("Tick off");
        await open.Page.GotoAsync(Address);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();

        await Assertions.Expect(Boxes(open).First).Not.ToBeCheckedAsync();
        await Assertions.Expect(Boxes(open).First).ToBeFocusedAsync();
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task Where_the_browser_keeps_nothing_the_page_says_so_and_goes_on()
    {
        await using var open = await sites.Kitchen.NewPageAsync();
        await open.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })");
        await open.Page.GotoAsync(Address);

        await Boxes(open).First.CheckAsync();

        await Assertions.Expect(Said(open)).ToContainTextAsync("1 of ");
        await Assertions.Expect(Said(open)).ToContainTextAsync("keeps nothing");
    }

    [Fact]
    public async Task Every_step_and_skill_has_a_name_of_its_own()
    {
        await using var open = await sites.Kitchen.OpenAsync(Address);

        Expect.None(
            "Two steps are called the same.",
            await open.FindAsync("[...document.querySelectorAll('.step h3')].map(one => one.lastChild.textContent).filter((name, i, all) => "
                + "all.indexOf(name) !== i)"));
        Assert.Equal(await open.Page.Locator(".step li").CountAsync(), await Boxes(open).CountAsync());
    }

    [Fact]
    public async Task The_plan_prints_on_two_sheets_at_most()
    {
        await using var open = await sites.Kitchen.OpenAsync(Address);
        await TestFont.UseAsync(open);

        var pdf = Encoding.Latin1.GetString(await open.Page.PdfAsync(new() { Format = "A4" }));

        Assert.InRange(PageOfPdf().Count(pdf), 1, 2);
    }

    private static ILocator Boxes(OpenPage open) => open.Page.GetByRole(AriaRole.Checkbox);

    private static ILocator Said(OpenPage open) => open.Page.Locator("#plan output");

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.NonBacktracking)]
    private static partial Regex PageOfPdf();
}
