using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>Ratings and what they say fit on a phone and on a sheet of paper.</summary>
public sealed partial class AssessLooksTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string SidewaysScroll = "document.documentElement.scrollWidth - innerWidth";

    [Theory]
    [InlineData("")]
    [InlineData("baker")]
    public async Task Nothing_scrolls_sideways_once_skills_are_rated(string start)
    {
        await using var open = await Opened(View.Phone);
        await Rate(open, start);

        Assert.Equal(0, await open.Page.EvaluateAsync<int>(SidewaysScroll));
    }

    [Fact]
    public async Task On_a_phone_the_bar_leads_to_all_roles_and_back_to_the_skills()
    {
        await using var open = await Opened(View.Phone);
        await Rate(open, "");

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "See all roles" }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("#results-heading")).ToBeFocusedAsync();
        await Assertions.Expect(open.Page.Locator("#results-heading")).ToBeInViewportAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "To the skills" }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("#group-heading")).ToBeFocusedAsync();
        await Assertions.Expect(open.Page.Locator("#group-heading")).ToBeInViewportAsync();
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "See all roles" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_nothing_moves_under_the_finger_that_rates()
    {
        await using var open = await Opened(View.Phone);
        var next = open.Page.Locator("#assess fieldset").Nth(1);
        await open.Page.Locator("#assess fieldset").First.GetByRole(AriaRole.Radio).Nth(3).ScrollIntoViewIfNeededAsync();
        var top = (await next.BoundingBoxAsync())!.Y;

        await open.Page.Locator("#assess fieldset").First.GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await Assertions.Expect(open.Page.Locator("#assess output")).ToContainTextAsync("1 skill rated");

        Assert.Equal(top, (await next.BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task On_a_phone_a_skill_rated_before_stands_folded_in_its_order_and_opens_when_it_is_changed()
    {
        await using var open = await Opened(View.Phone);
        var question = open.Page.Locator("#assess fieldset").First;
        var height = await HeightOf(question);
        await question.GetByRole(AriaRole.Radio).Nth(3).CheckAsync();
        await open.Page.ReloadAsync();
        await Assertions.Expect(question).ToBeVisibleAsync();

        Assert.True(await HeightOf(question) < height, "The question is as high as before.");
        await Assertions.Expect(question.GetByRole(AriaRole.Radio, new() { Name = "Practitioner: " })).ToHaveCountAsync(1);
        var labels = await question.Locator("label")
            .EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect()).map(box => Math.round(box.top) * 10000 + box.left)");
        Assert.Equal(labels.Order(), labels);

        await question.GetByRole(AriaRole.Radio).Nth(4).CheckAsync();
        Assert.Equal(height, await HeightOf(question));
    }

    /// <summary>The roles that need most, from where most is missing, and long lists of both what one brings and what is missing.</summary>
    [Theory]
    [InlineData("", "Sous-chef")]
    [InlineData("", "Pastry Chef")]
    [InlineData("barista", "Sous-chef")]
    [InlineData("restaurant-manager", "Sous-chef")]
    [InlineData("sous-chef", "Sous-chef")]
    public async Task The_result_prints_on_one_sheet(string start, string role)
    {
        await using var open = await Opened(new View());
        await Rate(open, start);
        await open.Page.Locator(".roles-there").GetByRole(AriaRole.Button, new() { Name = role }).ClickAsync();

        await TestFont.UseAsync(open);
        var pdf = Encoding.Latin1.GetString(
            await open.Page.PdfAsync(new() { Format = "A4", Margin = new() { Top = "1cm", Right = "1cm", Bottom = "1cm", Left = "1cm" } }));

        Assert.Single(PageOfPdf().Matches(pdf));
    }

    private static async Task<double> HeightOf(ILocator element) => (await element.BoundingBoxAsync())!.Height;

    /// <param name="start">The role to start from, or one skill rated where it is empty.</param>
    private static async Task Rate(OpenPage open, string start)
    {
        if (start.Length > 0) await open.Page.Locator("[name=from]").SelectOptionAsync(start);
        else await open.Page.Locator("#assess fieldset").First.GetByRole(AriaRole.Radio).Nth(2).CheckAsync();
        await Assertions.Expect(open.Page.Locator(".roles-there")).ToBeVisibleAsync();
    }

    private async Task<OpenPage> Opened(View view)
    {
        var open = await _site.OpenAsync(PageKind.Assess, view);
        await Assertions.Expect(open.Page.Locator("#assess fieldset").First).ToBeVisibleAsync();
        return open;
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.NonBacktracking)]
    private static partial Regex PageOfPdf();
}
