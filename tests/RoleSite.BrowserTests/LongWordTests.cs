using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>Writers may use the longest of words, in any language, and readers windows of any width.</summary>
public sealed class LongWordTests(TestSites sites)
{
    private static readonly int[] Widths = [320, 390, 768, 1024, 1280, 1920];

    /// <summary>Puts a word of 80 letters into every text that writers write: headings, paragraphs, items, links, captions, names of rows. A page lets such a word break.</summary>
    private const string Lengthen = """
        () => {
          const writers = 'h1, h2, h3, h4, p, li, dt, dd, caption, summary, legend, label, blockquote, :not(pre) > code, :not(td, th) > a, .facets a, .facets td, tbody:first-of-type tr:first-child > :first-child a';
          for (const element of document.body.querySelectorAll(writers)) {
            const text = [...element.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (text && !element.closest('svg, td:not(.facets td), dialog')) text.data += ` ${'Donaudampfschiff'.repeat(5)}`;
          }
        }
        """;

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_page_scrolls_sideways_in_no_window_and_with_no_word(Content content, PageKind kind)
    {
        await using var open = await sites.OpenAsync(content, kind);
        await TestFont.UseAsync(open);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Expect.None(open.Page.Url, await FindAsync(open));

        await open.Page.EvaluateAsync(Lengthen);
        Expect.None($"{open.Page.Url} with long words", await FindAsync(open));
    }

    private static async Task<List<string>> FindAsync(OpenPage open)
    {
        var findings = new List<string>();
        foreach (var width in Widths)
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            findings.AddRange(await open.FindAsync(ReflowTests.TooWide));
        }

        return findings;
    }
}
