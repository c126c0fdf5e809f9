using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>The matrix is sorted, filtered, walked through and opened.</summary>
public sealed class MatrixTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string SeenSkills = "[...document.querySelectorAll('.heat tbody tr')].filter(row => row.checkVisibility() && row.cells.length "
        + "> 1).map(row => row.cells[0].textContent.trim())";

    private const string SeenRoles = "[...document.querySelector('.heat').tHead.rows[0].cells].slice(1).filter(cell => !cell.hidden).map(cell "
        + "=> cell.textContent.trim())";

    /// <summary>Letters that can be seen in the first column of roles, without the small marks.</summary>
    private const string FirstLetters = "[...document.querySelectorAll('.heat tbody tr')].filter(row => row.checkVisibility() && "
        + "row.cells.length > 1).map(row => [...row.cells].find(cell => cell.localName === 'td' && !cell.hidden).textContent.trim()[0])";

    [Fact]
    public async Task Skills_are_sorted_by_the_level_that_a_role_needs_and_the_address_keeps_it()
    {
        await using var open = await Opened("/matrix/");
        var catalogue = await open.FindAsync(SeenSkills);

        await Choose(open, "skills", "sous-chef");
        await Choose(open, "role", "sous-chef");

        Assert.Equal("?skills=sous-chef&role=sous-chef", new Uri(open.Page.Url).Query);
        var letters = await open.FindAsync(FirstLetters);
        Assert.Equal(letters.OrderBy(letter => "EPWA–".IndexOf(letter, StringComparison.Ordinal)), letters);
        await open.Page.GoBackAsync();
        await open.Page.GoBackAsync();
        Assert.Equal(catalogue, await open.FindAsync(SeenSkills));
    }

    [Fact]
    public async Task Roles_and_skills_stand_side_by_side_with_those_like_them()
    {
        await using var open = await Opened("/matrix/?skills=likeness&roles=likeness");

        var roles = await open.FindAsync(SeenRoles);
        Assert.Equal(1, Math.Abs(Array.IndexOf(roles, "Sous-chef") - Array.IndexOf(roles, "Line Cook")));
        Assert.Equal(roles, roles.Distinct());
        Assert.Equal(
            await open.FindAsync("[...document.querySelectorAll('.heat tbody th[scope=row]')].map(cell => cell.textContent.trim()).sort()"),
            (await open.FindAsync(SeenSkills)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Roles_are_sorted_by_their_level_in_a_skill()
    {
        await using var open = await Opened("/matrix/?roles=food-safety");

        var cells = await open.FindAsync("[...[...document.querySelectorAll('.heat tbody tr')].find(row => "
            + "row.cells[0].querySelector('a')?.pathname === '/skills/food-safety/').cells].slice(1).map(cell => cell.textContent.trim()[0])");
        Assert.Equal(7, cells.Length);
        Assert.Equal(cells.OrderBy(letter => "EPWA–".IndexOf(letter, StringComparison.Ordinal)), cells);
    }

    [Fact]
    public async Task A_group_and_a_ground_leave_only_what_they_name_and_say_how_much_that_is()
    {
        await using var open = await Opened("/matrix/");

        await Choose(open, "basis", "official");

        var marks = await open.FindAsync("[...document.querySelectorAll('.heat tbody td')].filter(cell => cell.checkVisibility() && "
            + "cell.textContent.trim()).map(cell => cell.querySelector('small')?.textContent ?? cell.textContent)");
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Equal("o", mark));
        var skills = await open.FindAsync(SeenSkills);
        await Assertions.Expect(open.Page.Locator("#matrix-tools output")).ToHaveTextAsync($"{skills.Length} of 31 skills, 7 of 7 roles.");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        Assert.True((await open.FindAsync(SeenSkills)).Length > skills.Length);
    }

    [Fact]
    public async Task A_level_opens_with_its_text_its_note_and_its_sources_and_gives_the_focus_back()
    {
        await using var open = await Opened("/matrix/");
        var cell = open.Page.Locator(".heat tbody td:has(small)").First;

        await cell.ClickAsync();

        var dialog = open.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog.GetByRole(AriaRole.Heading))
            .ToContainTextAsync(await open.Page.EvaluateAsync<string>(
                "document.querySelector('.heat tbody td:has(small)').parentElement.cells[0].textContent.trim()"));
        await Assertions.Expect(dialog.Locator("a[href^='/sources/']").First).ToBeVisibleAsync();
        await Assertions.Expect(dialog.Locator("a[href*='/edit/'][href$='.yml']")).ToHaveTextAsync("Change this level");
        await open.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(cell).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_arrow_keys_walk_through_the_grid_and_Enter_opens_a_level()
    {
        await using var open = await Opened("/matrix/");
        await open.Page.Locator(".heat tbody td").First.FocusAsync();

        await open.Page.Keyboard.PressAsync("ArrowRight");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(open.Page.Locator(".heat tbody tr:nth-child(3) td:nth-child(3)").First).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Control+Home");
        await open.Page.Keyboard.PressAsync("End");
        Assert.Equal((await open.FindAsync(SeenRoles))[^1], await open.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        // Over the heading of a group, which spans all columns, the way down keeps its column.
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(open.Page.Locator(".heat tbody tr:nth-child(2) td:last-child").First).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        Assert.Equal(1, await open.Page.EvaluateAsync<int>("document.querySelectorAll('.heat [tabindex=\"0\"]').length"));
    }

    [Fact]
    public async Task A_phone_sees_one_role_against_one_group_with_the_levels_in_words()
    {
        await using var open = await Opened("/matrix/", View.Phone);

        Assert.Single(await open.FindAsync(SeenRoles));
        Assert.InRange((await open.FindAsync(SeenSkills)).Length, 1, 30);
        await Assertions.Expect(open.Page.Locator(".heat tbody td:visible .level").First).ToBeVisibleAsync();
        await Choose(open, "role", "pastry-chef");
        Assert.Equal(["Pastry Chef"], await open.FindAsync(SeenRoles));
    }

    [Theory]
    [InlineData("?role=nobody&group=%F0", "role=nobody")]
    [InlineData("?skills=constructor", "skills=constructor")]
    public async Task What_an_address_asks_in_vain_is_said_and_the_rest_is_shown(string query, string named)
    {
        await using var open = await Opened("/matrix/" + query);

        await Assertions.Expect(open.Page.Locator("#matrix-tools output")).ToContainTextAsync(named);
        Assert.Equal(7, (await open.FindAsync(SeenRoles)).Length);
    }

    [Fact]
    public async Task Without_its_data_the_tool_says_so_and_the_table_stays()
    {
        await using var open = await _site.NewPageAsync();
        await open.Page.RouteAsync("**/data/tools.json", route => route.AbortAsync());
        await open.Page.GotoAsync("/matrix/");

        await Assertions.Expect(open.Page.Locator("#matrix-tools output")).ToContainTextAsync("could not be loaded");
        Assert.Equal(7, (await open.FindAsync(SeenRoles)).Length);
    }

    [Theory]
    [InlineData("ArrowLeft", 0, 0)]
    [InlineData("ArrowRight", 0, 1)]
    [InlineData("ArrowDown", 1, 0)]
    [InlineData("ArrowUp", 0, 0)]
    [InlineData("End", 0, 2)]
    [InlineData("PageDown", 2, 0)]
    public async Task A_key_leads_to_a_cell_that_is_there(string key, int row, int cell) =>
        Assert.Equal(
            [row, cell], await _site.CallAsync<int[]>("grid", "(m, key) => Object.values(m.moved(key, { row: 0, cell: 0 }, [3, 1, 3]))", key));

    private static async Task Choose(OpenPage open, string name, string value)
    {
        var list = open.Page.Locator($"[name={name}]");
        await list.FocusAsync();
        await list.SelectOptionAsync(value);
    }

    private async Task<OpenPage> Opened(string address, View? view = null)
    {
        var open = await _site.OpenAsync(address, view);
        await Assertions.Expect(open.Page.Locator(".heat[role=grid]")).ToBeVisibleAsync();
        return open;
    }
}
