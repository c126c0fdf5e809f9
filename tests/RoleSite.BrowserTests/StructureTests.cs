using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>How a page is made for readers who hear it or move through it by keyboard.</summary>
public sealed class StructureTests(TestSites sites)
{
    private const string HeadingMistakes = """
        () => {
          const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
            .map(heading => ({ level: Number(heading.localName[1]), text: heading.textContent.trim() }));
          const mistakes = headings.filter((heading, i) => heading.level > (headings[i - 1]?.level ?? 0) + 1)
            .map(heading => `h${heading.level} "${heading.text}" skips a level`);
          mistakes.push(...headings.filter(heading => !heading.text).map(heading => `h${heading.level} is empty`));
          const first = headings.filter(heading => heading.level === 1);
          if (first.length !== 1) mistakes.push(`${first.length} h1: ${first.map(heading => heading.text)}`);
          if (document.querySelectorAll('main h1').length !== 1) mistakes.push('the h1 stands outside main');
          return mistakes;
        }
        """;

    private const string LandmarkMistakes = """
        () => {
          const mistakes = [];
          for (const landmark of ['main', 'body > header', 'body > footer', 'nav[aria-label="Site"]']) {
            const count = document.querySelectorAll(landmark).length;
            if (count !== 1) mistakes.push(`${count} of ${landmark}`);
          }
          const names = [...document.querySelectorAll('nav')].map(nav => nav.ariaLabel ?? nav.ariaLabelledByElements?.[0]?.textContent ?? '');
          mistakes.push(...names.filter((name, i) => !name || names.indexOf(name) !== i).map(name => `nav "${name}" has no name of its own`));
          if (!document.documentElement.lang) mistakes.push('html has no language');
          if (!document.title) mistakes.push('no title');
          return mistakes;
        }
        """;

    [Theory]
    [MemberData(nameof(Contents.Each), MemberType = typeof(Contents))]
    public async Task Every_page_is_of_a_kind_that_these_tests_look_at(Content content) =>
        Expect.None("Pages of a new kind; add it to PageKind and SitePages:", (await sites.OfAsync(content)).Pages.OfNoKind);

    [Fact]
    public void The_site_of_the_tests_has_a_page_of_every_kind() =>
        Expect.None("Kinds without a page:", Enum.GetValues<PageKind>().Where(kind => !sites.Kitchen.Pages.Has(kind)).Select(kind => $"{kind}"));

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_page_has_one_first_heading_no_skipped_level_and_named_landmarks(Content content, PageKind kind)
    {
        await using var open = await sites.LookAsync(content, kind);

        Expect.None(open.Page.Url, [.. await open.FindAsync(HeadingMistakes), .. await open.FindAsync(LandmarkMistakes)]);
    }

    [Theory]
    [MemberData(nameof(Contents.EveryKind), MemberType = typeof(Contents))]
    public async Task The_first_tab_stop_is_a_link_that_shows_itself_and_skips_to_the_content(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind, View.Phone);
        var page = open.Page;
        var link = page.Locator("a.skip");
        Assert.False(await IsInView(link), "The link is in the way before it has the focus.");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(link).ToBeFocusedAsync();
        Assert.True(await IsInView(link), "The link has the focus and cannot be seen.");

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null && document.activeElement.localName !== 'main'"),
            "The next tab stop is not inside the content.");
    }

    private static Task<bool> IsInView(ILocator link) => link.EvaluateAsync<bool>("""
        link => {
          const box = link.getBoundingClientRect();
          return box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.width > 1 && box.height > 1
            && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === link;
        }
        """);
}
