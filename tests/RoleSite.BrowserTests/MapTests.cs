using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>The map of roles can be read, reached and followed as the browser really draws it.</summary>
public sealed class MapTests(RealSite site)
{
    /// <summary>Names and signs, as boxes on the screen; those that overlap each other or leave the window.</summary>
    private const string Mistakes = """
        () => {
          const parts = [...document.querySelectorAll('.map a')].flatMap(link => [...link.querySelectorAll('tspan:not(.gap), rect + rect')].map(part => ({ link, box: part.getBoundingClientRect(), name: `${part.localName} of ${link.textContent}` })));
          const overlap = (a, b) => a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - .5 && b.top < a.bottom - .5;
          const mistakes = parts.filter(part => part.box.left < 0 || part.box.right > innerWidth || part.box.width < 1).map(part => `${part.name} is not to be seen`);
          parts.forEach((a, i) => parts.slice(i + 1).forEach(b => { if (a.link !== b.link && overlap(a.box, b.box)) mistakes.push(`${a.name} lies on ${b.name}`); }));
          return parts.length > 20 ? mistakes : [`only ${parts.length} names and signs`];
        }
        """;

    /// <summary>A name that is wider than the generator thinks.</summary>
    private const string TooWide = """
        () => [...document.querySelectorAll('.map a')]
          .filter(link => link.querySelector('text').getBBox().width > link.querySelector('rect').getBBox().width)
          .map(link => link.textContent)
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task No_name_lies_on_another_or_on_a_sign_or_leaves_the_window(int width)
    {
        await using var open = await site.OpenAsync(PageKind.Map, new View { Width = width });

        Expect.None($"{open.Page.Url} at {width} px", [.. await open.FindAsync(Mistakes), .. await open.FindAsync(TooWide)]);
    }

    [Theory]
    [InlineData("DejaVu Sans")]
    [InlineData("Liberation Sans")]
    [InlineData("Noto Sans")]
    public async Task Names_have_room_in_any_usual_font(string font)
    {
        await using var open = await site.OpenAsync(PageKind.Map, new View { Width = 390 });

        await open.Page.EvaluateAsync("font => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`:root { --sans: '${font}', sans-serif }`); document.adoptedStyleSheets = [sheet]; }", font);

        Expect.None(font, [.. await open.FindAsync(Mistakes), .. await open.FindAsync(TooWide)]);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task Names_can_be_read_on_a_phone_without_zooming(int width)
    {
        await using var open = await site.OpenAsync(PageKind.Map, new View { Width = width });

        var pixels = await open.Page.EvaluateAsync<float>("() => { const text = document.querySelector('.map a text'); return parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a }");

        Assert.InRange(pixels, 12, 20);
    }

    [Fact]
    public async Task Every_role_is_reached_by_the_keyboard_and_Enter_follows()
    {
        await using var open = await site.OpenAsync(PageKind.Map);
        var roles = await open.FindAsync("() => [...document.querySelectorAll('.map a')].map(link => link.getAttribute('href'))");
        var reached = new List<string>();
        var unseen = new List<string>();
        for (var i = 0; i < roles.Length + 30 && reached.Count < roles.Length; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            var stop = await open.FindAsync("() => { const link = document.activeElement; return link.closest('.map') ? [link.getAttribute('href'), getComputedStyle(link.querySelector('rect')).stroke] : [] }");
            if (stop.Length == 0) continue;
            reached.Add(stop[0]);
            if (stop[1] == "none") unseen.Add(stop[0]);
        }

        Assert.Equal(roles, reached);
        Expect.None("No focus to be seen", unseen);
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page).ToHaveURLAsync(site.Address + roles[^1]);
    }

    [Fact]
    public async Task Names_and_signs_can_be_clicked()
    {
        await using var open = await site.OpenAsync(PageKind.Map, new View { Width = 390 });
        var link = open.Page.Locator(".map a").First;
        var address = await link.GetAttributeAsync("href");

        await link.Locator("rect").Nth(1).ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(site.Address + address);
    }
}
