using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>The map of roles can be read, reached and followed as the browser really draws it.</summary>
public sealed class MapTests(TestSites sites)
{
    /// <summary>Names and signs, as boxes on the screen; those that overlap each other or leave the window.</summary>
    private const string Mistakes = """
        () => {
          const parts = [...document.querySelectorAll('.map a')]
            .flatMap(link => [...link.querySelectorAll('tspan:not(.gap), rect + rect')]
              .map(part => ({ link, box: part.getBoundingClientRect(), name: `${part.localName} of ${link.textContent}` })));
          const overlap = (a, b) => a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - .5 && b.top < a.bottom - .5;
          const mistakes = parts.filter(part => part.box.left < 0 || part.box.right > innerWidth || part.box.width < 1)
            .map(part => `${part.name} is not to be seen`);
          parts.forEach((a, i) => parts.slice(i + 1)
            .forEach(b => { if (a.link !== b.link && overlap(a.box, b.box)) mistakes.push(`${a.name} lies on ${b.name}`); }));
          return parts.length >= 2 * document.querySelectorAll('.map a').length ? mistakes : [...mistakes, `only ${parts.length} names and signs`];
        }
        """;

    /// <summary>A name that is wider than the generator thinks, in the widest usual font.</summary>
    private const string TooWide = """
        () => [...document.querySelectorAll('.map a')]
          .filter(link => link.querySelector('text').getBBox().width > link.querySelector('rect').getBBox().width)
          .map(link => link.textContent)
        """;

    public static TheoryData<Content, PageKind> Maps => Contents.Of([PageKind.Map]);

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task No_name_lies_on_another_or_on_a_sign_or_leaves_the_window(Content content, PageKind kind)
    {
        await using var open = await sites.LookAsync(content, kind);
        await TestFont.UseAsync(open);

        foreach (var width in new[] { 320, 390, 768, 1280 })
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            Expect.None($"{open.Page.Url} at {width} px", [.. await open.FindAsync(Mistakes), .. await open.FindAsync(TooWide)]);
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task Names_can_be_read_on_a_phone_without_zooming(int width)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, PageKind.Map, new View { Width = width });

        var pixels = await open.Page.EvaluateAsync<float>("() => { const text = document.querySelector('.map a text'); return parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a }");

        Assert.InRange(pixels, 12, 20);
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task Every_role_is_reached_by_the_keyboard_and_Enter_follows(Content content, PageKind kind)
    {
        var site = await sites.WithAsync(content, kind);
        await using var open = await site.OpenAsync(kind);
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
        await using var open = await sites.Kitchen.OpenAsync(PageKind.Map, new View { Width = 390 });
        var link = open.Page.Locator(".map a").First;
        var address = await link.GetAttributeAsync("href");

        await link.Locator("rect").Nth(1).ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync(sites.Kitchen.Address + address);
    }
}
