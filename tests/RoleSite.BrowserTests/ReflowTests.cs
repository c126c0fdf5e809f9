using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>A page never scrolls sideways, from the narrowest phone to the widest desk; wide tables scroll inside a region of their own.</summary>
public sealed class ReflowTests(TestSites sites)
{
    private static readonly int[] Widths = [320, 390, 768, 1024, 1280, 1920];

    /// <summary>
    /// Puts a word of 80 letters into every text that writers write: headings, paragraphs, items, links, captions, names of rows. A page lets such
    /// a word break.
    /// </summary>
    private const string Lengthen = """
        () => {
          const writers = 'h1, h2, h3, h4, p, li, dt, dd, caption, summary, legend, label, blockquote, :not(pre) > code, :not(td, th) > a, .facets a, .facets td, tbody:first-of-type tr:first-child > :first-child a';
          for (const element of document.body.querySelectorAll(writers)) {
            const text = [...element.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (text && !element.closest('svg, td:not(.facets td), dialog')) text.data += ` ${'Donaudampfschiff'.repeat(5)}`;
          }
        }
        """;

    /// <summary>What readers may set for themselves, in the measures of WCAG 1.4.12.</summary>
    private const string TextSpacing = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """;

    /// <summary>Elements that stand out to the right, unless something around them scrolls or cuts them off.</summary>
    private const string TooWide = """
        () => {
          const page = document.documentElement;
          if (page.scrollWidth <= innerWidth) return [];
          const cut = element => element && element !== document.body
            && (getComputedStyle(element).overflowX !== 'visible' || cut(element.parentElement));
          const out = [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().right > innerWidth + .5 && !cut(element.parentElement));
          const innermost = out.filter(element => !out.some(other => other.parentElement === element));
          return [`${page.scrollWidth} px wide in a window of ${innerWidth}`,
            ...innermost.slice(0, 10)
              .map(element => `${Math.round(element.getBoundingClientRect().right)} px: ${element.cloneNode().outerHTML} ${element.textContent.trim().slice(0, 40)} in ${element.closest('[id], table, section')?.cloneNode().outerHTML}`)];
        }
        """;

    /// <summary>Boxes that scroll inside the page, which on a phone catch the finger that wants to go on. Writers' own tables may.</summary>
    private const string Traps = """
        () => [...document.body.querySelectorAll('*')].filter(element => !element.closest('.side'))
          .filter(element => ['auto', 'scroll'].some(value => value === getComputedStyle(element).overflowX || value === getComputedStyle(element).overflowY)
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
          .map(element => `${element.cloneNode().outerHTML}: ${element.clientWidth} by ${element.clientHeight} px of ${element.scrollWidth} by ${element.scrollHeight}`)
        """;

    /// <summary>Text that its own box cuts off. Text for screen readers only is cut off on purpose.</summary>
    private const string CutOff = """
        () => [...document.body.querySelectorAll('*')]
          .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && !element.closest('.v, svg')
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
          .map(element => element.cloneNode().outerHTML)
        """;

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_page_scrolls_sideways_in_no_window(Content content, PageKind kind)
    {
        await using var open = await sites.LookAsync(content, kind, View.Phone);
        await TestFont.UseAsync(open);

        Expect.None(open.Page.Url, await open.FindAsync(TooWide));

        await OpenAllDetails(open);
        Expect.None($"{open.Page.Url} with all details open", await FindAtEveryWidthAsync(open));
    }

    /// <summary>The matrix alone is a table too wide for a phone; squares of pairs are as wide.</summary>
    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.WrittenComparison)]
    public async Task On_a_phone_nothing_scrolls_inside_the_page(PageKind kind)
    {
        var findings = new List<string>();
        foreach (var content in new[] { Content.Kitchen, Content.Real })
        {
            await using var open = await sites.LookAsync(content, kind, View.Phone);
            await TestFont.UseAsync(open);
            await OpenAllDetails(open);
            foreach (var width in new[] { 320, 390 })
            {
                await open.Page.SetViewportSizeAsync(width, 800);
                findings.AddRange((await open.FindAsync(Traps)).Select(trap => $"{content}, {width} px: {trap}"));
            }
        }

        Expect.None(kind.ToString(), findings);
    }

    /// <summary>Writers may use the longest of words, in any language.</summary>
    [Theory]
    [MemberData(nameof(Contents.EveryKind), MemberType = typeof(Contents))]
    public async Task A_page_has_room_for_the_longest_words(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind);
        await TestFont.UseAsync(open);
        await OpenAllDetails(open);

        await open.Page.EvaluateAsync(Lengthen);

        Expect.None(open.Page.Url, await FindAtEveryWidthAsync(open));
    }

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_page_has_room_for_wider_text_spacing(Content content, PageKind kind)
    {
        await using var open = await sites.LookAsync(content, kind, View.Phone);
        await TestFont.UseAsync(open);
        await OpenAllDetails(open);

        await open.Page.EvaluateAsync(TextSpacing);

        Expect.None(open.Page.Url, [.. await open.FindAsync(TooWide), .. await open.FindAsync(CutOff)]);
    }

    /// <summary>As a reader who set the browser's font to twice its size.</summary>
    [Theory]
    [MemberData(nameof(Contents.EveryKind), MemberType = typeof(Contents))]
    public async Task A_page_has_room_for_text_of_twice_the_size(PageKind kind)
    {
        var findings = new List<string>();
        await using var open = await sites.Kitchen.NewPageAsync();
        var session = await open.Context.NewCDPSessionAsync(open.Page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = 32, ["fixed"] = 26 } });
        await open.Page.GotoAsync(sites.Kitchen.Pages.AddressOf(kind));
        await TestFont.UseAsync(open);
        Assert.Equal("32px", await open.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));

        // 640 px with twice the text is what 320 px are with text of the usual size.
        foreach (var width in new[] { 640, 1280 })
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            findings.AddRange([.. await open.FindAsync(TooWide), .. await open.FindAsync(CutOff)]);
        }

        Expect.None(open.Page.Url, findings);
    }

    private static async Task<List<string>> FindAtEveryWidthAsync(OpenPage open)
    {
        var findings = new List<string>();
        foreach (var width in Widths)
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            findings.AddRange(await open.FindAsync(TooWide));
        }

        return findings;
    }

    private static Task OpenAllDetails(OpenPage open) =>
        open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
