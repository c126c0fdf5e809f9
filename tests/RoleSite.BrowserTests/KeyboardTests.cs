using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>All can be reached and seen by somebody without a mouse.</summary>
public sealed class KeyboardTests(TestSites sites)
{
    /// <summary>Writes down each element that gets the focus and how that shows.</summary>
    private const string Listen = """
        () => {
          const tabbable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
          window.expected = [...document.querySelectorAll(tabbable)].filter(element => element.checkVisibility());
          window.stops = [];
          window.unseen = [];
          const label = element => `${element.cloneNode().outerHTML} ${element.textContent.trim().slice(0, 40)}`;
          document.addEventListener('focusin', event => {
            const element = event.target, style = getComputedStyle(element);
            window.stops.push(element);
            const colour = color => color !== 'transparent' && !/, 0\)$/.test(color);
            const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && colour(style.outlineColor)
              && style.outlineColor !== getComputedStyle(document.body).backgroundColor;
            if (!outline && style.boxShadow === 'none') window.unseen.push('no focus to be seen: ' + label(element));
          });
          window.compare = () => {
            const mistakes = [...window.unseen];
            window.expected.forEach((element, i) => {
              const stop = window.stops[i];
              if (stop === element || mistakes.length >= 20) return;
              mistakes.push(`stop ${i} should be ${label(element)}, is ${stop ? label(stop) : 'nowhere'}`);
            });
            const after = window.stops[window.expected.length];
            if (after && after !== window.expected[0]) mistakes.push('after the last stop the focus is held by ' + label(after));
            return mistakes;
          };
          return window.expected.length;
        }
        """;

    /// <summary>
    /// What has the focus must not lie under something, such as a header that stays in view (WCAG 2.4.11). Looked at when the next key goes down.
    /// </summary>
    private const string Watch = """
        () => {
          window.covered = [];
          addEventListener('keydown', event => {
            const element = document.activeElement, boxes = [...element.getClientRects()], parts = [.1, .5, .9];
            if (event.key !== 'Tab' || element === document.body) return;
            const hits = boxes.flatMap(box => parts
              .flatMap(x => parts.map(y => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y))));
            if (hits.some(hit => element.contains(hit))) return;
            const over = hits.find(hit => hit);
            covered.push(`${element.cloneNode().outerHTML} ${element.textContent.trim().slice(0, 40)} under ${over ? over.cloneNode().outerHTML : 'the edge of the window'}`);
          });
          return document.querySelectorAll('a[href], summary, [tabindex="0"]').length;
        }
        """;

    public static TheoryData<Content, PageKind, int> Covered =>
    [
        .. Contents.With([PageKind.Home, PageKind.Matrix], 320, 1280),
        .. Contents.With([PageKind.Pair, PageKind.Map], 320),
        .. Contents.With([PageKind.Role], 1280),
    ];

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Role)]
    [InlineData(PageKind.Pair)]
    public async Task Tab_goes_to_every_stop_in_order_and_out_again_and_the_focus_is_always_to_be_seen(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind);
        var expected = await open.Page.EvaluateAsync<int>(Listen);

        for (var i = 0; i <= expected; i++) await open.Page.Keyboard.PressAsync("Tab");

        Expect.None(open.Page.Url, await open.FindAsync("compare()"));
    }

    [Theory]
    [MemberData(nameof(Covered))]
    public async Task Nothing_lies_over_what_has_the_focus(Content content, PageKind kind, int width)
    {
        await using var open = await sites.LookAsync(content, kind, new View { Width = width, Height = 640 });
        var stops = await open.Page.EvaluateAsync<int>(Watch);

        // Back through the page: then headers that stay in view are where the focus arrives.
        for (var i = 0; i < stops; i++) await open.Page.Keyboard.PressAsync("Shift+Tab");

        var covered = await open.FindAsync("covered");
        Expect.None($"{open.Page.Url}: {covered.Length} of {stops} stops are covered", covered.Take(20));
    }

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Role)]
    [InlineData(PageKind.CompareIndex)]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.WrittenComparison)]
    [InlineData(PageKind.Matrix)]
    public async Task Wide_tables_are_named_regions_that_scroll_by_arrow_keys(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind, View.Phone);
        var page = open.Page;
        var regions = await page.Locator(".scroll:visible").AllAsync();
        Assert.NotEmpty(regions);

        foreach (var region in regions)
        {
            await region.FocusAsync();
            await Assertions.Expect(region).ToBeFocusedAsync();
            await Assertions.Expect(region).ToHaveRoleAsync(AriaRole.Region);
            await Assertions.Expect(region).Not.ToHaveAccessibleNameAsync("");
            if (await region.EvaluateAsync<bool>("region => region.scrollWidth > region.clientWidth + 8"))
                await Moves(page, region, "ArrowRight", "scrollLeft");
            if (await region.EvaluateAsync<bool>("region => region.scrollHeight > region.clientHeight + 8"))
                await Moves(page, region, "ArrowDown", "scrollTop");
        }
    }

    private static async Task Moves(IPage page, ILocator region, string key, string measure)
    {
        await page.Keyboard.PressAsync(key);
        await page.UntilAsync($"region => region.{measure} > 0", await region.ElementHandleAsync());
    }
}
