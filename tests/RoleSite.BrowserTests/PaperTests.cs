using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>What is printed, read from the sheets themselves.</summary>
public sealed partial class PaperTests(TestSites sites)
{
    /// <summary>
    /// What the page says on the screen with all details open, without navigation and controls: its words, then the number of links to sources.
    /// </summary>
    private const string Said = """
        () => {
          const wasOpen = [...document.querySelectorAll('details')].map(details => [details, details.open]);
          for (const [details] of wasOpen) details.open = true;
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          const words = [];
          const controls = 'nav, form, button, select, input, textarea, label, output, legend, noscript, .tools, .v, sup, .turn, [role=status], script, style';
          while (walker.nextNode()) {
            const { parentElement: holder, data } = walker.currentNode;
            if (!holder.closest(controls) && holder.checkVisibility({ visibilityProperty: true })) words.push(...data.match(/[\p{L}\p{N}]+/gu) ?? []);
          }
          for (const [details, was] of wasOpen) details.open = was;
          return [words.join(' '), `${[...document.querySelectorAll('main sup a')].filter(link => link.checkVisibility()).length}`];
        }
        """;

    /// <summary>
    /// Pages whose paper is another than their screen: a list to fill in, a form without an advert, a search without a search, a plan on two sheets.
    /// </summary>
    private static readonly PageKind[] Tools =
        [PageKind.CompareIndex, PageKind.Move, PageKind.MoveIndex, PageKind.Assess, PageKind.Decode, PageKind.Search];

    /// <summary>What is printed is for the theme to say; of other content only those pages are printed that are mostly what writers wrote.</summary>
    public static TheoryData<Content, PageKind> Kinds =>
    [
        .. Enum.GetValues<PageKind>().Except(Tools).Select(kind => (Content.Kitchen, kind)),
        .. Contents.Written([PageKind.Home, PageKind.Role, PageKind.WrittenComparison, PageKind.PlainPage]),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Paper_says_what_the_screen_says_and_begins_on_its_first_sheet(Content content, PageKind kind)
    {
        await using var open = await sites.LookAsync(content, kind);
        await WithoutLigaturesAsync(open);
        var said = await open.FindAsync(Said);
        using var paper = PdfDocument.Open(await open.Page.PdfAsync(
            new() { Format = "A4", PreferCSSPageSize = true, Margin = new() { Top = "1cm", Right = "1cm", Bottom = "1cm", Left = "1cm" } }));
        var sheets = paper.GetPages().ToList();
        var printed = Joined(string.Concat(sheets.Select(sheet => sheet.Text)));
        var words = said[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Expect.None($"{open.Page.Url}: not on paper", words.Distinct().Where(
            word => word.Length > 2 && !printed.Contains(Joined(word), StringComparison.Ordinal)).Take(20));
        // Words that stand twice must be printed twice: all letters are counted, too.
        Assert.InRange(printed.Length, words.Sum(word => word.Length), int.MaxValue);
        Assert.InRange(Note().Count(printed), int.Parse(said[1]), int.MaxValue);
        Assert.True(
            sheets.Count == 1
                || sheets[0].Letters.Where(letter => letter.Value.Trim().Length > 0).Min(letter => letter.StartBaseLine.Y) < .6 * sheets[0].Height,
            "The first sheet is almost empty.");
    }

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.WrittenComparison)]
    public async Task Roles_that_are_compared_stand_side_by_side_on_paper(PageKind kind)
    {
        // A4 across within its margins.
        await using var open = await sites.LookAsync(Content.Kitchen, kind, new View { Width = 1032, Height = 703 });
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Expect.None(open.Page.Url, await open.FindAsync("""
            () => [...document.querySelectorAll('.facets tbody tr')].flatMap(row => {
              const boxes = [...row.cells].map(cell => cell.getBoundingClientRect());
              return boxes.every((box, i) => i === 0
                || (box.top === boxes[0].top && box.left >= boxes[i - 1].right - 1 && box.right < innerWidth + 1)) ? [] : [row.cells[0].textContent];
            })
            """));
        using var paper = PdfDocument.Open(await open.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.All(paper.GetPages(), sheet => Assert.True(sheet.Width > sheet.Height));
    }

    /// <summary>Many fonts write "fi" as one sign, which cannot be read back from the sheet as two letters.</summary>
    private static Task WithoutLigaturesAsync(OpenPage open) => open.Page.EvaluateAsync(
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { font-variant-ligatures: none !important }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """);

    private static string Joined(string text) => Unsaid().Replace(text.Normalize(System.Text.NormalizationForm.FormKC), "");

    /// <summary>White space, and signs without width.</summary>
    [GeneratedRegex(@"[\s\p{Cf}\p{Cc}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.NonBacktracking)]
    private static partial Regex Note();
}
