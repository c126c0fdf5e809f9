using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>Two to four roles are chosen and compared on one page.</summary>
public sealed class CompareTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string Three = "/compare/?roles=line-cook,pastry-chef,baker";

    private const string Four = Three + ",sous-chef";

    /// <summary>A line of text for each row of the tables that can be seen, without white space at its ends.</summary>
    private const string DotRows = "[...document.querySelectorAll('table.dots tbody tr')].map(row => [...row.cells].filter(cell => "
        + "!cell.matches('.p, table.n2 td:last-child:nth-child(5)')).map(cell => cell.innerText.trim().replace(/\\s+/g, ' ').replace(', with a "
            + "source', '')).join(' | '))";

    private const string Terms = "[...document.querySelectorAll('#sums > div, #same-level ~ .levels > div')].map(one => "
        + "one.innerText.trim().replace(/\\s+/g, ' '))";

    private const string OverlapRows = "[...document.querySelectorAll('table.overlap tbody tr')].map(row => "
        + "row.cells[0].innerText.trim().replace(/\\s+/g, ' ') + (row.querySelector('small') ?? "
            + "row.querySelector('summary').firstChild).textContent + row.querySelector('rect').getAttribute('width'))";

    private const string AlikeRows = "[...document.querySelectorAll('.alike > li')].map(row => "
        + "row.querySelector('.pair').innerText.trim().replace(/\\s+/g, ' ') + ' ' + row.querySelector('p').innerText + "
            + "row.querySelector('rect').getAttribute('width'))";

    private const string FacetCells = "[...document.querySelectorAll('table.facets tr')].flatMap(row => [...row.cells].map(cell => "
        + "cell.textContent.trim().replace(/\\d+(?=\\s|\\.|$)/g, '').replace(/\\s+/g, '')))";

    [Fact]
    public async Task Roles_are_chosen_put_in_order_and_taken_out_by_keyboard_alone()
    {
        await using var open = await _site.OpenAsync("/compare/");
        var (page, keys) = (open.Page, open.Page.Keyboard);
        await Says(page, "Choose two to four roles.");

        await page.GetByLabel("Role to add").FocusAsync();
        foreach (var name in new[] { "Past", "Line", "Rest" })
        {
            await keys.TypeAsync(name);
            await keys.PressAsync("Tab");
            await keys.PressAsync("Enter");
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true })).ToBeFocusedAsync();
            await keys.PressAsync("Shift+Tab");
        }

        await Chosen(page, "pastry-chef,line-cook,restaurant-manager");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move earlier: Restaurant Manager" }).FocusAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Move earlier: Restaurant Manager" })).ToBeFocusedAsync();
        await keys.PressAsync("Space");
        await Chosen(page, "restaurant-manager,pastry-chef,line-cook");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Move later: Restaurant Manager" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Line Cook" }).FocusAsync();
        await keys.PressAsync("Enter");
        await Chosen(page, "restaurant-manager,pastry-chef");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove Pastry Chef" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Says(page, "Restaurant Manager is chosen. Choose another.");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Role to add")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#comparison")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Back_undoes_each_choice_and_Forward_repeats_it(int width)
    {
        await using var open = await _site.OpenAsync("/compare/?roles=line-cook,pastry-chef", new View { Width = width });
        var page = open.Page;

        await page.GetByLabel("Role to add").SelectOptionAsync("sous-chef");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Line Cook" }).ClickAsync();
        await page.GetByLabel("Show levels").SelectOptionAsync("sourced");
        Assert.Equal("?roles=pastry-chef,sous-chef&basis=sourced", new Uri(page.Url).Query);
        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("Show levels")).ToHaveValueAsync("");
        await page.GoBackAsync();
        await Chosen(page, "line-cook,pastry-chef,sous-chef");
        await page.GoBackAsync();
        await Chosen(page, "line-cook,pastry-chef");
        await page.GoForwardAsync();
        await Chosen(page, "line-cook,pastry-chef,sous-chef");
    }

    [Fact]
    public async Task A_fifth_role_a_second_time_and_no_role_are_answered_in_words()
    {
        await using var open = await _site.OpenAsync(Four);
        var page = open.Page;
        var add = page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true });

        await add.ClickAsync();
        await Says(page, "Choose a role in the list first.");
        await page.GetByLabel("Role to add").SelectOptionAsync("pastry-chef");
        await add.ClickAsync();
        await Says(page, "Pastry Chef is there already.");
        await page.GetByLabel("Role to add").SelectOptionAsync("restaurant-manager");
        await add.ClickAsync();
        await Says(page, "Four roles are the most. Remove one first.");
    }

    [Fact]
    public async Task What_an_address_says_wrong_is_told_with_what_was_probably_meant()
    {
        await using var open = await _site.OpenAsync("/compare/?roles=Line-Cook,pastry-chf,<img src=x onerror=alert(1)>,line-cook,sous-chef");
        var page = open.Page;

        await Assertions.Expect(page.Locator("#said p").Last).ToContainTextAsync("Comparing Line Cook and Sous-chef: ");
        Assert.Equal(
            [
                "There is no role “pastry-chf”. Did you mean Pastry Chef?",
                "There is no role “<img src=x onerror=alert(1)>”.",
                "Line Cook was named twice.",
            ],
            (await page.Locator("#said p").AllInnerTextsAsync()).SkipLast(1));
        await page.Locator("#said a").ClickAsync();
        await Chosen(page, "line-cook,sous-chef,pastry-chef");
    }

    [Theory]
    [InlineData("/compare/baker-vs-line-cook-vs-pastry-chef/")]
    [InlineData("/compare/barista-vs-line-cook/")]
    public async Task A_comparison_shows_what_the_page_shows_that_was_made_of_the_same_roles(string address)
    {
        await using var made = await _site.OpenAsync(address);
        var roles = string.Join(
            ',', await made.FindAsync("[...document.querySelectorAll('.facets thead a')].map(link => link.pathname.split('/')[2])"));
        await using var open = await _site.OpenAsync($"/compare/?roles={roles}");
        var page = open.Page;
        await Assertions.Expect(page.Locator(".facets tbody tr")).ToHaveCountAsync(4);
        foreach (var one in new[] { made.Page, page })
            await one.Locator("details").EvaluateAllAsync<object>("all => all.forEach(details => details.open = true)");

        foreach (var rows in new[] { DotRows, Terms, OverlapRows, AlikeRows, FacetCells })
            Assert.Equal(await made.FindAsync(rows), await open.FindAsync(rows));

        const string Pictures = "[...document.querySelectorAll('td.p')].map(cell => cell.innerHTML.replace(/\\s/g, ''))";
        Assert.Equal(await made.FindAsync(Pictures), await open.FindAsync(Pictures));
    }

    [Fact]
    public async Task The_head_names_the_choice_and_the_page_that_it_has_of_its_own()
    {
        await using var open = await _site.OpenAsync("/compare/?roles=pastry-chef,line-cook");
        var page = open.Page;
        await Assertions.Expect(page).ToHaveTitleAsync("Pastry Chef and Line Cook compared");

        var own = page.Locator("#own-page a");
        await Assertions.Expect(page.Locator("#own-page")).ToHaveTextAsync("In words: Line cook or pastry chef?");
        await Assertions.Expect(own).ToHaveAttributeAsync("href", "/compare/line-cook-vs-pastry-chef/");
        await Assertions.Expect(page.Locator("link[rel=canonical]"))
            .ToHaveAttributeAsync("href", $"{_site.Built.Settings.Address}/compare/line-cook-vs-pastry-chef/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Compare roles");

        await page.GetByLabel("Role to add").SelectOptionAsync("sous-chef");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("link[rel=canonical]")).ToHaveAttributeAsync("href", $"{_site.Built.Settings.Address}/compare/");
        await Assertions.Expect(own).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Filters_leave_rows_of_one_group_and_of_levels_with_a_source()
    {
        await using var open = await _site.OpenAsync(Three);
        var page = open.Page;
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("skills differ");
        var all = (await open.FindAsync(DotRows)).Length;

        await page.GetByLabel("Show group").SelectOptionAsync("fire");
        var group = (await open.FindAsync(DotRows)).Length;
        await page.GetByLabel("Show levels").SelectOptionAsync("sourced");

        Assert.Equal("?roles=line-cook,pastry-chef,baker&group=fire&basis=sourced", new Uri(page.Url).Query);
        var rows = await open.FindAsync(DotRows);
        Assert.InRange(rows.Length, 1, group - 1);
        Assert.InRange(group, 2, all - 1);
        // "e" is a judgement of ours without any source.
        Assert.Equal(rows.Length, await page.EvaluateAsync<int>("""
            async () => {
              const { groups, skills, roles } = await (await fetch('/data/tools.json')).json();
              const three = roles.filter(({ id }) => location.search.includes(id));
              return skills.filter(({ group }, i) => groups[group].id === 'fire' && three.every(({ basis }) => basis[i] !== 'e') && three
                .filter(({ levels }) => levels[i] > 0).length > 1).length;
            }
            """));
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("The filters show");
    }

    [Fact]
    public async Task Each_pair_leads_to_the_moves_both_ways_with_what_they_bring_along()
    {
        await using var open = await _site.OpenAsync("/compare/?roles=barista,pastry-chef,line-cook");
        var link = open.Page.Locator(".alike").GetByRole(AriaRole.Link, new() { Name = "From Pastry Chef to Barista" });
        var share = (await link.EvaluateAsync<string>("link => link.nextSibling.data"))[2..^9];

        await link.ClickAsync();

        await Assertions.Expect(open.Page.Locator(".lead")).ToContainTextAsync($"{share} of what a Barista needs is there");
    }

    private static Task Says(IPage page, string text) => Assertions.Expect(page.Locator("#said p").Last).ToContainTextAsync(text);

    private static async Task Chosen(IPage page, string roles)
    {
        await page.WaitForURLAsync($"**/compare/?roles={roles}*", new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(page.Locator("#chosen a")).ToHaveCountAsync(roles.Split(',').Length);
        Assert.Equal(
            roles, await page.EvaluateAsync<string>("[...document.querySelectorAll('#chosen a')].map(link => link.pathname.split('/')[2]).join()"));
    }
}
