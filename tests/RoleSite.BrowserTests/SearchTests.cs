using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>The search: in a dialog on every page, on a page of its own, and without a script.</summary>
public sealed class SearchTests(RealSite site)
{
    private const string Index = "**/data/search/index.json";

    private const string Module = "**/search-field.js";

    [Theory]
    [InlineData(PageKind.Home, 1280)]
    [InlineData(PageKind.NotFound, 320)]
    public async Task By_keyboard_a_reader_opens_the_search_types_chooses_and_goes(PageKind kind, int width)
    {
        await using var open = await site.OpenAsync(kind, new View { Width = width, Height = 640 });
        var (page, field) = (open.Page, Field(open.Page));

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("ml engineer vs data scientist");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("Data Scientist vs Machine Learning Engineer");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(new Regex(@"^\d+ results$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/compare/data-scientist-vs-machine-learning-engineer/");
    }

    [Fact]
    public async Task Arrow_keys_Home_and_End_move_through_the_results_and_the_field_keeps_the_focus()
    {
        await using var open = await Opened(PageKind.Role);
        var page = open.Page;
        await Field(page).FillAsync("engineer");
        await Assertions.Expect(Options(page)).ToHaveCountAsync(10);

        // Before a result is chosen Home and End belong to the text.
        foreach (var (key, at) in new[] { ("Home", -1), ("ArrowDown", 0), ("ArrowDown", 1), ("End", 9), ("ArrowDown", 0), ("ArrowUp", 9), ("Home", 0) })
        {
            await page.Keyboard.PressAsync(key);
            Assert.Equal(at, await page.EvaluateAsync<int>("[...document.querySelectorAll('[role=option]')].findIndex(one => one.id === document.activeElement.getAttribute('aria-activedescendant') && one.ariaSelected === 'true')"));
        }

        await Assertions.Expect(Field(page)).ToHaveAttributeAsync("aria-expanded", "true");
        await Field(page).FillAsync("data");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("Data");
        Assert.Null(await Field(page).GetAttributeAsync("aria-activedescendant"));
    }

    [Fact]
    public async Task The_key_can_be_switched_off_and_on_again()
    {
        await using var open = await site.OpenAsync(PageKind.Home);
        var (page, dialog) = (open.Page, open.Page.GetByRole(AriaRole.Dialog));
        await page.Keyboard.PressAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch the / key off" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("/");

        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Link(page).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Let the / key open the search" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Escape_closes_and_gives_the_focus_back()
    {
        await using var open = await site.OpenAsync(PageKind.Pair);
        var link = Link(open.Page);

        await link.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Field(open.Page)).ToBeFocusedAsync();
        await open.Page.Keyboard.TypeAsync("sql");
        await open.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task By_mouse_a_reader_opens_the_search_closes_it_and_follows_a_result(int width)
    {
        await using var open = await site.OpenAsync(PageKind.Skill, new View { Width = width, Height = 640 });
        var page = open.Page;

        await Link(page).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Link(page).ClickAsync();
        await page.Mouse.ClickAsync(3, 600);
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Link(page).ClickAsync();
        await Field(page).FillAsync("k8s");
        await Options(page).First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/skills/containers-and-orchestration/");
    }

    [Fact]
    public async Task A_result_on_the_same_page_closes_the_dialog_and_goes_there()
    {
        await using var open = await site.OpenAsync("/roles/ai-engineer/");
        await open.Page.Keyboard.PressAsync("/");
        await Field(open.Page).FillAsync("ai engineer tasks");
        await Options(open.Page).First.ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(site.Address + "/roles/ai-engineer/#tasks");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task With_the_control_key_the_link_opens_the_page_beside_this_one()
    {
        await using var open = await site.OpenAsync(PageKind.Method);

        var other = await open.Context.RunAndWaitForPageAsync(() => Link(open.Page).ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));

        Assert.EndsWith("/search/", other.Url, StringComparison.Ordinal);
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_slash_in_a_field_is_a_slash()
    {
        await using var open = await Opened(PageKind.Home);
        await open.Page.Keyboard.TypeAsync("a/b");
        await Assertions.Expect(Field(open.Page)).ToHaveValueAsync("a/b");
    }

    [Fact]
    public async Task Without_a_script_the_link_leads_to_a_list_of_everything()
    {
        await using var open = await site.OpenAsync(PageKind.Role, new View { Scripts = false });

        await Link(open.Page).ClickAsync();
        await Assertions.Expect(open.Page).ToHaveURLAsync(site.Address + "/search/");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "MLE → " })).ToContainTextAsync("Machine Learning Engineer");
        await open.Page.Locator(".az a[href='/roles/data-scientist/']").First.ClickAsync();
        await Assertions.Expect(open.Page).ToHaveURLAsync(site.Address + "/roles/data-scientist/");
    }

    [Fact]
    public async Task The_page_keeps_the_query_in_its_address_and_back_and_forward_work()
    {
        await using var open = await site.OpenAsync("/search/?q=llm");
        var (page, field) = (open.Page, Field(open.Page));
        await Assertions.Expect(field).ToHaveValueAsync("llm");
        await Assertions.Expect(Options(page).Filter(new() { HasText = "Large language model" }).First).ToBeVisibleAsync();

        await field.FillAsync("feature store & co");
        await field.BlurAsync();
        await page.WaitForURLAsync("**/search/?q=feature%20store%20%26%20co");
        await page.GoBackAsync();
        await Assertions.Expect(field).ToHaveValueAsync("llm");
        await page.GoForwardAsync();
        await Assertions.Expect(field).ToHaveValueAsync("feature store & co");

        await field.FillAsync("data analyst");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("Data Analyst");
        await field.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/roles/data-analyst/");
        await page.GoBackAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("data analyst");
    }

    [Theory]
    [InlineData("?q=%E0%A4", "Type letters or digits.", "�")]
    [InlineData("?q=%00%3Cimg%20src=x%3E", "Nothing found for", "img")]
    [InlineData("?q=%3F%3F!", "Type letters or digits.", "??!")]
    [InlineData("?q=&q=sql", "Type a word", "")]
    [InlineData("?Q=sql&#letter-A", "Type a word", "")]
    public async Task A_mangled_address_is_answered_in_words(string query, string said, string value)
    {
        await using var open = await site.OpenAsync("/search/" + query);

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(said);
        Assert.Contains(value, await Field(open.Page).InputValueAsync(), StringComparison.Ordinal);
        await Assertions.Expect(Options(open.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_query_of_any_length_is_cut()
    {
        await using var open = await site.OpenAsync("/search/?q=" + new string('x', 3000));
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing found");
        Assert.Equal(100, (await Field(open.Page).InputValueAsync()).Length);
    }

    [Theory]
    [InlineData(Index)]
    [InlineData(Module)]
    public async Task On_a_slow_network_the_dialog_is_there_at_once_and_says_that_it_loads(string slow)
    {
        await using var open = await site.OpenAsync(PageKind.Role);
        var arrived = new TaskCompletionSource();
        await open.Page.RouteAsync(slow, async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });

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
        await using var open = await site.OpenAsync(PageKind.Role);
        await open.Page.RouteAsync(missing, route => route.AbortAsync());

        await Link(open.Page).ClickAsync();
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("could not be loaded. Check the connection");
        await open.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(site.Address + "/search/");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_the_open_dialog_and_nothing_stands_out(int width)
    {
        await using var open = await Opened(PageKind.Role, width);
        var page = open.Page;
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var query in new[] { "llm", "xyzzyq" })
            {
                await Field(page).FillAsync(query);
                await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(query == "llm" ? "results" : "Nothing");
                await page.Keyboard.PressAsync("ArrowDown");
                Expect.None($"{scheme} {query}", await open.FindAsync(AxeTests.Violations));
                Assert.True(await page.EvaluateAsync<bool>("document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth && document.documentElement.scrollWidth <= innerWidth"));
            }
        }
    }

    [Fact]
    public async Task The_policy_lets_the_search_do_what_it_does()
    {
        await using var open = await site.NewPageAsync();
        await open.Page.AddInitScriptAsync("window.violations = []; addEventListener('securitypolicyviolation', event => violations.push(`${event.effectiveDirective} ${event.blockedURI}`))");
        await open.Page.GotoAsync("/");
        await Link(open.Page).ClickAsync();
        await Field(open.Page).FillAsync("llm");
        await Assertions.Expect(Options(open.Page).First).ToHaveCSSAsync("display", "block");

        Assert.Empty(await open.FindAsync("violations"));
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    private async Task<OpenPage> Opened(PageKind kind, int width = 1280)
    {
        var open = await site.OpenAsync(kind, new View { Width = width, Height = 640 });
        await open.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(open.Page)).ToBeFocusedAsync();
        return open;
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "Search roles, skills, terms, comparisons" });

    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    private static ILocator Link(IPage page) => page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).GetByRole(AriaRole.Link, new() { Name = "Search" });
}
