using Microsoft.Playwright;
using Xunit;
using static RoleSite.BrowserTests.Search.SearchParts;

namespace RoleSite.BrowserTests.Search;

/// <summary>How the open dialog looks and what assistive technology is told.</summary>
public sealed class SearchLooksTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_the_open_dialog_and_nothing_stands_out(int width)
    {
        await using var open = await Opened(_site, PageKind.Role, width);
        var page = open.Page;
        foreach (var query in new[] { "bread", "xyzzyq" })
        {
            await Field(page).FillAsync(query);
            await Assertions.Expect(Status(page)).ToContainTextAsync(query == "bread" ? "results" : "Nothing");
            await page.Keyboard.PressAsync("ArrowDown");
            Expect.None(query, await AxeTests.FindAsync(open));
            Assert.True(await page.EvaluateAsync<bool>("document.querySelector('dialog').scrollWidth <= "
                + "document.querySelector('dialog').clientWidth && document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    [Fact]
    public async Task The_policy_lets_the_search_do_what_it_does()
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.AddInitScriptAsync("window.violations = []; addEventListener('securitypolicyviolation', event => "
            + "violations.push(`${event.effectiveDirective} ${event.blockedURI}`))");
        await open.Page.GotoAsync("/");
        await Link(open.Page).ClickAsync();
        await Field(open.Page).FillAsync("bread");
        await Assertions.Expect(Options(open.Page).First).ToHaveCSSAsync("display", "block");

        Assert.Empty(await open.FindAsync("violations"));
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task It_looks_the_same_on_a_page_to_read_and_on_a_tool()
    {
        const string Looks = """
            [...document.querySelectorAll('dialog:modal, dialog:modal *')].filter(one => !one.closest('[role=listbox]')).map(one => {
              const { backgroundColor, borderColor, borderRadius, color, font, margin, minHeight, padding, width, height } = getComputedStyle(one);
              return [one.tagName, backgroundColor, borderColor, borderRadius, color, font, margin, minHeight, padding, width, height, getComputedStyle(one, '::backdrop').backgroundColor].join(' ');
            })
            """;
        await using var page = await Opened(_site, PageKind.Method);
        await Assertions.Expect(Status(page.Page)).ToContainTextAsync("Type a word");
        await using var tool = await Opened(_site, PageKind.Matrix);
        await Assertions.Expect(Status(tool.Page)).ToContainTextAsync("Type a word");

        Assert.Equal(await page.FindAsync(Looks), await tool.FindAsync(Looks));
    }

    [Fact]
    public async Task The_accessibility_tree_says_what_is_there()
    {
        await using var open = await Opened(_site, PageKind.Method);
        await Field(open.Page).FillAsync("quiz");
        await Assertions.Expect(Options(open.Page)).ToHaveCountAsync(1);
        await open.Page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToMatchAriaSnapshotAsync("""
            - dialog "Search":
              - button "Close"
              - text: Search roles, skills, terms, comparisons
              - combobox "Search roles, skills, terms, comparisons" [expanded]: quiz
              - status: 1 result
              - listbox "Results":
                - option /Rate yourself Page For quiz/ [selected]
              - link "Open as a page"
              - text: ·
              - button "Switch the / key off"
            """);
    }
}
