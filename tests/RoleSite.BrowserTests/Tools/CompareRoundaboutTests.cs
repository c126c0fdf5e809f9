using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>The comparison of chosen roles on slow networks, on paper, on phones, for screen readers, and to take away.</summary>
public sealed class CompareRoundaboutTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Fact]
    public async Task An_address_that_names_a_part_opens_there()
    {
        await using var open = await _site.OpenAsync("/compare/?roles=barista,pastry-chef#overlap-picture");

        await Assertions.Expect(open.Page.Locator("#overlap-picture")).ToBeInViewportAsync();
    }

    private const string Two = "/compare/?roles=line-cook,pastry-chef";

    private const string Four = "/compare/?roles=line-cook,pastry-chef,baker,sous-chef";

    [Theory]
    [InlineData("/compare/", 320)]
    [InlineData("/compare/", 1280)]
    [InlineData(Four, 320)]
    [InlineData(Four, 1280)]
    [InlineData("/compare/?roles=line-cook,pastry-chef,sous-chef&group=dough", 1280)]
    public async Task Nothing_moves_while_the_page_loads(string address, int width)
    {
        await using var open = await _site.NewPageAsync(new View { Width = width });
        await open.WatchShiftsAsync();
        // As over a slow network: the page is seen long before the data comes.
        var isDrawn = new TaskCompletionSource();
        await open.Page.RouteAsync("**/data/**", async route =>
        {
            await isDrawn.Task;
            await route.ContinueAsync();
        });

        await open.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await open.UntilShiftsAreWatchedAsync();
        isDrawn.SetResult();
        await Assertions.Expect(open.Page.Locator("#said"))
            .ToContainTextAsync(address.Contains('?', StringComparison.Ordinal) ? "Comparing" : "Choose two");
        await Assertions.Expect(open.Page.Locator(".facets tbody tr")).ToHaveCountAsync(address.Contains('?', StringComparison.Ordinal) ? 4 : 0);

        Expect.None(open.Page.Url, await open.FindShiftsAsync());
    }

    [Fact]
    public async Task Without_its_data_the_tool_says_so_and_the_pairs_stay()
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.RouteAsync("**/data/tools.json", route => route.AbortAsync());

        await open.Page.GotoAsync(Four);

        await Assertions.Expect(open.Page.Locator("#said"))
            .ToHaveTextAsync("The data could not be loaded. Check the connection and load the page again. The pairs below can be read without it.");
        await Assertions.Expect(open.Page.Locator("#picker form")).ToHaveJSPropertyAsync("inert", true);
        await Assertions.Expect(open.Page.Locator(".heat a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_a_text_the_tables_are_there_and_the_gap_is_told()
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.RouteAsync("**/data/facets/pastry-chef.json", route => route.AbortAsync());

        await open.Page.GotoAsync(Four);

        await Assertions.Expect(open.Page.Locator("#said")).ToContainTextAsync("Not all texts are there.");
        await Assertions.Expect(open.Page.Locator("#facet-table ~ .none")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".alike > li")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task The_link_and_the_table_can_be_copied()
    {
        await using var open = await _site.NewPageAsync();
        await open.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await open.Page.GotoAsync(Two + "&junk=1#facet-table");

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("#said")).ToContainTextAsync("the same. Copied.");
        Assert.Equal(_site.Address + Two, await Clipboard(open));

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as markdown" }).ClickAsync();
        await open.Page.UntilAsync("async () => (await navigator.clipboard.readText()).startsWith('#')");
        var markdown = await Clipboard(open);
        Assert.StartsWith(
            "# Line Cook and Pastry Chef compared\n\n| Skill | Group | Line Cook | Basis for Line Cook | Pastry Chef | Basis for Pastry Chef | "
                + "Gap |\n| --- |",
            markdown,
            StringComparison.Ordinal);
        Assert.EndsWith($"<{_site.Address}{Two}>\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_copying_is_refused_the_tool_says_so()
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error())");
        await open.Page.GotoAsync(Two);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" }).ClickAsync();

        await Assertions.Expect(open.Page.Locator("#said")).ToContainTextAsync("The browser did not allow copying.");
    }

    [Fact]
    public async Task The_table_can_be_saved_as_CSV_under_the_policy_of_the_site()
    {
        await using var open = await _site.OpenAsync(Two);

        var download = await open.Page.RunAndWaitForDownloadAsync(
            () => open.Page.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync());

        Assert.Equal("line-cook-vs-pastry-chef.csv", download.SuggestedFilename);
        var lines = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("\"Skill\",\"Group\",\"Line Cook\",\"Basis for Line Cook\",\"Pastry Chef\",\"Basis for Pastry Chef\",\"Gap\"", lines[0]);
        Assert.Equal(await open.Page.Locator(".dots tbody tr, #same-level + .levels li").CountAsync(), lines.Length - 2);
        Assert.All(lines[1..^1], line => Assert.Equal(7, line.Split("\",\"").Length));
    }

    [Theory]
    [InlineData(Two, 8)]
    [InlineData(Four, 12)]
    public async Task A_comparison_prints_on_a_few_sheets_of_A4_across_with_nothing_cut_off(string address, int most)
    {
        // The paper's width without its margins, in CSS pixels.
        await using var open = await _site.OpenAsync(address, new View { Width = 1031 });
        await Assertions.Expect(open.Page.Locator(".facets tbody tr")).ToHaveCountAsync(4);
        await TestFont.UseAsync(open);

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Expect.None(
            "Cut off",
            await open.FindAsync("[...document.querySelectorAll('main *')].filter(element => element.getBoundingClientRect().right > innerWidth "
                + "+ 1 && element.checkVisibility() && !element.closest('.v')).map(element => element.outerHTML.slice(0, 80))"));
        Assert.Equal(0, await open.Page.Locator("main :is(select, button, .heat):visible").CountAsync());

        var pdf = System.Text.Encoding.Latin1.GetString(await open.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.Contains("/MediaBox [0 0 841.", pdf, StringComparison.Ordinal);
        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 2, most);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_a_comparison_of_four_roles(int width)
    {
        await using var open = await _site.OpenAsync(Four + ",nobody", new View { Width = width });
        await Assertions.Expect(open.Page.Locator(".facets tbody tr")).ToHaveCountAsync(4);
        await open.Page.Locator("#comparison details").EvaluateAllAsync<object>("all => all.forEach(details => details.open = true)");

        Expect.None(open.Page.Url, await AxeTests.FindAsync(open));
        Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
    }

    [Fact]
    public async Task Without_scripts_nothing_of_the_tool_is_there()
    {
        await using var open = await _site.OpenAsync(Four, new View { Scripts = false });

        Assert.Equal(0, await open.Page.Locator("#picker:visible, #comparison:visible").CountAsync());
        Assert.Equal(2, await open.Page.Locator("main h2:visible").CountAsync());
    }

    private static Task<string> Clipboard(OpenPage open) => open.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
