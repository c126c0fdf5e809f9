using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>A tool whose script does not come says so, in words of the page itself.</summary>
public sealed class StartTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData(PageKind.Assess, "assess")]
    [InlineData(PageKind.Assess, "sums")]
    [InlineData(PageKind.Decode, "decode")]
    [InlineData(PageKind.Decode, "decode-text")]
    [InlineData(PageKind.CompareIndex, "compare")]
    [InlineData(PageKind.CompareIndex, "levels")]
    [InlineData(PageKind.MoveIndex, "moves")]
    [InlineData(PageKind.Matrix, "matrix")]
    [InlineData(PageKind.Matrix, "grid")]
    public async Task A_script_that_cannot_be_had_is_told_at_once(PageKind kind, string script)
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.RouteAsync($"**/{script}.js", route => route.AbortAsync());

        await open.Page.GotoAsync(_site.Pages.AddressOf(kind));

        await Assertions.Expect(open.Page.Locator(".waiting")).Not.ToContainTextAsync("Loading");
        await Assertions.Expect(open.Page.Locator(".waiting")).ToContainTextAsync("a script that has not come");
    }

    [Theory]
    [InlineData(PageKind.Assess)]
    [InlineData(PageKind.Decode)]
    [InlineData(PageKind.CompareIndex)]
    [InlineData(PageKind.MoveIndex)]
    [InlineData(PageKind.Matrix)]
    public async Task Where_no_script_comes_at_all_the_page_says_so_after_a_while(PageKind kind)
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.RouteAsync("**/*.js", route => route.AbortAsync());

        await open.Page.GotoAsync(_site.Pages.AddressOf(kind));

        await Assertions.Expect(open.Page.Locator(".waiting")).ToContainTextAsync("Loading");
        await Assertions.Expect(open.Page.Locator(".late")).ToBeHiddenAsync();
        await open.Page.EvaluateAsync("document.getAnimations().forEach(animation => animation.finish())");
        await Assertions.Expect(open.Page.Locator(".late")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(PageKind.CompareIndex)]
    [InlineData(PageKind.MoveIndex)]
    [InlineData(PageKind.Matrix)]
    public async Task Nothing_can_be_chosen_where_the_script_does_not_come(PageKind kind)
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.RouteAsync("**/*.js", route => route.AbortAsync());

        await open.Page.GotoAsync(_site.Pages.AddressOf(kind));

        await Assertions.Expect(open.Page.Locator("main .tools:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator("main .tools:visible")).ToHaveJSPropertyAsync("inert", true);
        await Assertions.Expect(open.Page.Locator(".waiting")).ToBeVisibleAsync();
        Assert.Equal(0, await open.Page.Locator("[inert] .waiting").CountAsync());
    }

    [Theory]
    [InlineData(PageKind.Assess)]
    [InlineData(PageKind.Decode)]
    [InlineData(PageKind.CompareIndex)]
    [InlineData(PageKind.MoveIndex)]
    [InlineData(PageKind.Matrix)]
    public async Task Nothing_waits_where_scripts_are_switched_off(PageKind kind)
    {
        await using var open = await _site.OpenAsync(kind, new View { Scripts = false });

        await Assertions.Expect(open.Page.Locator(".waiting")).ToBeHiddenAsync();
    }
}
