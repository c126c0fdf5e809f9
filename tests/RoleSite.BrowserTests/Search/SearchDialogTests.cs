using Microsoft.Playwright;
using Xunit;
using static RoleSite.BrowserTests.Search.SearchParts;

namespace RoleSite.BrowserTests.Search;

/// <summary>The dialog of the search opens and closes, by key and by mouse.</summary>
public sealed class SearchDialogTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Fact]
    public async Task The_key_can_be_switched_off_and_on_again()
    {
        await using var open = await _site.OpenAsync(PageKind.Home);
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
        await using var open = await _site.OpenAsync(PageKind.Pair);
        var link = Link(open.Page);

        await link.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Field(open.Page)).ToBeFocusedAsync();
        await open.Page.Keyboard.TypeAsync("bread");
        await open.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task By_mouse_a_reader_opens_the_search_closes_it_and_follows_a_result(int width)
    {
        await using var open = await _site.OpenAsync(PageKind.Skill, new View { Width = width, Height = 640 });
        var page = open.Page;

        await Link(page).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Link(page).ClickAsync();
        await page.Mouse.ClickAsync(3, 600);
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Link(page).ClickAsync();
        await Field(page).FillAsync("haccp");
        await Options(page).First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(_site.Address + "/skills/food-safety/");
    }

    [Fact]
    public async Task With_the_control_key_the_link_opens_the_page_beside_this_one()
    {
        await using var open = await _site.OpenAsync(PageKind.Method);

        var other = await open.Context.RunAndWaitForPageAsync(() => Link(open.Page).ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));

        Assert.EndsWith("/search/", other.Url, StringComparison.Ordinal);
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_slash_in_a_field_is_a_slash()
    {
        await using var open = await Opened(_site, PageKind.Home);
        await open.Page.Keyboard.TypeAsync("a/b");
        await Assertions.Expect(Field(open.Page)).ToHaveValueAsync("a/b");
    }

    [Theory]
    [InlineData("/matrix/", "select")]
    [InlineData("/assess/", "input[type=radio]")]
    public async Task The_key_works_on_what_takes_no_letters(string address, string control)
    {
        await using var open = await _site.OpenAsync(address);
        await open.Page.Locator($"main {control}:visible").First.FocusAsync();

        await open.Page.Keyboard.PressAsync("/");

        await Assertions.Expect(Field(open.Page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Control_and_K_open_the_search_also_where_letters_are_written()
    {
        await using var open = await _site.OpenAsync("/decode/");
        await open.Page.Locator("#advert").FocusAsync();

        await open.Page.Keyboard.PressAsync("Control+k");

        await Assertions.Expect(Field(open.Page)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("<input>")]
    [InlineData("<input type='search'>")]
    [InlineData("<textarea></textarea>")]
    [InlineData("<p contenteditable><b>a</b></p>")]
    public async Task Where_letters_are_written_the_key_is_a_letter(string control)
    {
        await using var open = await _site.OpenAsync(PageKind.Method);
        await open.Page.EvaluateAsync(
            "control => { const box = document.createElement('div'); box.innerHTML = control; document.querySelector('main').prepend(box); box.firstChild.focus(); }",
            control);

        await open.Page.Keyboard.TypeAsync("a/b");

        Assert.Contains(
            "a/b",
            await open.Page.EvaluateAsync<string>("document.activeElement.value ?? document.activeElement.textContent"),
            StringComparison.Ordinal);
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }
}
