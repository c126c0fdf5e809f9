using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>What readers set in their system is kept.</summary>
public sealed class PreferenceTests(TestSites sites)
{
    /// <summary>The lightness of ground and text, 0 to 255.</summary>
    private const string Lightness = """
        () => {
          const of = color => { const [r, g, b] = color.match(/[\d.]+/g).map(Number); return Math.round(.2126 * r + .7152 * g + .0722 * b) };
          const style = getComputedStyle(document.body);
          return [of(style.backgroundColor), of(style.color)];
        }
        """;

    /// <summary>What takes no time does not move: it is how text appears after a while.</summary>
    private const string Motion = """
        () => [
          ...document.getAnimations().filter(animation => animation.effect.getTiming().duration > 0)
            .map(animation => `runs: ${animation.animationName ?? animation.transitionProperty}`),
          ...[document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(element => {
            const style = getComputedStyle(element);
            const lasts = style.animationDuration.split(', ').map(parseFloat);
            const moves = style.animationName.split(', ').some((name, i) => name !== 'none' && lasts[i] > 0)
              || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0)
              || style.scrollBehavior === 'smooth';
            return moves ? [element.cloneNode().outerHTML] : [];
          }),
        ]
        """;

    /// <summary>One of each picture: signs, bars, lines.</summary>
    private const string Pictures = """
        () => {
          document.querySelectorAll('details').forEach(details => details.open = true);
          const kind = element =>
            [element.localName, element.closest('.bar') ? 'bar' : '', ...[...element.classList].filter(name => !/^[lawz]\d$/.test(name))].join(' ');
          const seen = new Map();
          for (const element of document.querySelectorAll('body i, svg.amount, td.p b, .map rect + rect, .joins line')) {
            const box = element.getBoundingClientRect();
            if (element.checkVisibility() && box.width > 1 && box.height > 1 && !element.classList.contains('w0') && !seen.has(kind(element))) seen.set(kind(element), element);
          }
          window.pictures = [...seen.values()];
          return [...seen.keys()];
        }
        """;

    [Theory]
    [MemberData(nameof(Contents.EveryKind), MemberType = typeof(Contents))]
    public async Task The_ground_is_dark_where_dark_is_preferred_and_light_elsewhere(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind, new View { Scheme = ColorScheme.Dark });
        var dark = await open.Page.EvaluateAsync<int[]>(Lightness);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await open.Page.EvaluateAsync<int[]>(Lightness);

        Assert.InRange(dark[0], 0, 48);
        Assert.InRange(dark[1], 200, 255);
        Assert.InRange(light[0], 230, 255);
        Assert.InRange(light[1], 0, 64);
    }

    [Theory]
    [MemberData(nameof(Contents.EveryKind), MemberType = typeof(Contents))]
    public async Task Nothing_moves_where_less_motion_is_preferred(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind);

        Expect.None(open.Page.Url, await open.FindAsync(Motion));
    }

    /// <summary>The picture of a place must change when the sign in it is hidden; else nobody saw the sign.</summary>
    [Theory]
    [InlineData(PageKind.Home, ColorScheme.Light)]
    [InlineData(PageKind.Home, ColorScheme.Dark)]
    [InlineData(PageKind.Role, ColorScheme.Dark)]
    [InlineData(PageKind.Pair, ColorScheme.Dark)]
    [InlineData(PageKind.Map, ColorScheme.Dark)]
    [InlineData(PageKind.Design, ColorScheme.Dark)]
    public async Task Signs_and_bars_are_to_be_seen_in_forced_colours(PageKind kind, ColorScheme scheme)
    {
        var findings = new List<string>();
        await using var open = await sites.LookAsync(Content.Kitchen, kind, new View { ForcedColors = ForcedColors.Active, Scheme = scheme });
        var page = open.Page;
        var pictures = await open.FindAsync(Pictures);
        Assert.NotEmpty(pictures);

        for (var i = 0; i < pictures.Length; i++)
        {
            var picture = (await page.EvaluateHandleAsync($"pictures[{i}]")).AsElement()!;
            await picture.ScrollIntoViewIfNeededAsync();
            var box = await picture.BoundingBoxAsync();
            PageScreenshotOptions place = new() { Clip = new() { X = box!.X, Y = box.Y, Width = box.Width, Height = box.Height } };
            var shown = await page.ScreenshotAsync(place);
            await picture.EvaluateAsync("picture => picture.style.visibility = 'hidden'");
            var hidden = await page.ScreenshotAsync(place);
            await picture.EvaluateAsync("picture => picture.style.visibility = ''");
            if (shown.AsSpan().SequenceEqual(hidden)) findings.Add(pictures[i]);
        }

        Expect.None($"{page.Url}: not to be seen", findings);
    }

    [Fact]
    public async Task A_role_that_is_not_in_a_combination_looks_different_in_forced_colours()
    {
        await using var open = await sites.LookAsync(Content.Kitchen, PageKind.Home, new View { ForcedColors = ForcedColors.Active });

        var colours = await open.FindAsync("""
            () => ['.members i.off', '.members i:not(.off)'].map(selector => getComputedStyle(document.querySelector(selector)).backgroundColor)
            """);

        Assert.NotEqual(colours[0], colours[1]);
    }
}
