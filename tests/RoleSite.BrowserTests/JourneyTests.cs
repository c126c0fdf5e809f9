using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>A visitor's way through the site, by links alone.</summary>
public sealed class JourneyTests(TestSites sites)
{
    public static TheoryData<Content, PageKind, int> Starts => Contents.With([PageKind.Home], 320, 1280);

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task From_the_front_page_a_visitor_compares_two_roles_and_comes_to_a_skill_and_a_role(Content content, PageKind start, int width)
    {
        await using var open = await sites.OpenAsync(content, start, new View { Width = width });
        var page = open.Page;

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).Locator("a[href='/compare/']").ClickAsync();
        await Arrived(page, "^/compare/$");
        await page.GetByRole(AriaRole.Table).First.GetByRole(AriaRole.Cell).GetByRole(AriaRole.Link).First.ClickAsync();
        await Arrived(page, "^/compare/[a-z0-9-]+-vs-[a-z0-9-]+/$");
        await page.GetByRole(AriaRole.Rowheader).Locator("a[href^='/skills/']:visible").First.ClickAsync();
        await Arrived(page, "^/skills/[a-z0-9-]+/$");
        await page.GetByRole(AriaRole.Table).First.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync();
        await Arrived(page, "^/roles/[a-z0-9-]+/$");
    }

    [Theory]
    [InlineData(PageKind.Role)]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.WrittenComparison)]
    [InlineData(PageKind.Skill)]
    public async Task The_way_back_leads_to_the_index_and_to_the_front_page(PageKind kind)
    {
        await using var open = await sites.Kitchen.OpenAsync(kind);
        var index = $"/{new Uri(open.Page.Url).Segments[1]}";
        var crumbs = open.Page.GetByRole(AriaRole.Navigation, new() { Name = "You are here" }).GetByRole(AriaRole.Link);

        await crumbs.And(open.Page.Locator($"a[href='{index}']")).ClickAsync();
        await Arrived(open.Page, $"^{index}$");
        await crumbs.First.ClickAsync();
        await Arrived(open.Page, "^/$");
    }

    [Fact]
    public async Task The_menu_says_where_the_reader_is()
    {
        await using var open = await sites.Kitchen.OpenAsync(PageKind.RoleIndex);

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).Locator("[aria-current=page]"))
            .ToHaveAttributeAsync("href", "/roles/");
    }

    [Theory]
    [MemberData(nameof(Contents.Each), MemberType = typeof(Contents))]
    public async Task An_address_that_is_not_there_answers_404_with_doors_that_open(Content content)
    {
        await using var open = await (await sites.OfAsync(content)).NewPageAsync();

        var answer = await open.Page.GotoAsync(SitePages.Nowhere);

        Assert.Equal(404, answer!.Status);
        var doors = await open.FindAsync("[...document.querySelectorAll('main .doors a')].map(door => door.getAttribute('href'))");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Banner).Locator("a[href='/']")).ToBeVisibleAsync();
        Assert.True(doors.Length >= 3, string.Join(", ", doors));
        foreach (var door in doors) Assert.Equal(200, (await open.Context.APIRequest.GetAsync(door)).Status);
    }

    private static async Task Arrived(IPage page, string path)
    {
        await page.WaitForURLAsync(address => Regex.IsMatch(new Uri(address).AbsolutePath, path, RegexOptions.NonBacktracking));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }
}
