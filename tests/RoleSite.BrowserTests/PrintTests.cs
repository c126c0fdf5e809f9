using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>On paper there is nothing to click, and ink is dear.</summary>
public sealed class PrintTests(TestSites sites)
{
    private const string Mistakes = """
        () => {
          const mistakes = [...document.querySelectorAll('nav, .skip')]
            .filter(element => element.checkVisibility() && element.getClientRects().length > 0)
            .map(element => `still there: ${element.cloneNode().outerHTML}`);
          for (const element of [document.documentElement, document.body, document.querySelector('main'),
            ...document.querySelectorAll('thead th, th[scope=row]')]) {
            const ground = getComputedStyle(element).backgroundColor;
            if (!['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(ground)) mistakes.push(`${element.localName} on ${ground}`);
          }
          const ink = getComputedStyle(document.body).color.match(/[\d.]+/g).slice(0, 3).map(Number);
          if (Math.max(...ink) > 80) mistakes.push(`text in ${ink}`);
          mistakes.push(...[...document.querySelectorAll('main details')]
            .filter(details => details.checkVisibility() && !details.open
              && getComputedStyle(details, '::details-content').contentVisibility === 'hidden')
            .map(details => `closed: ${details.parentElement.cloneNode().outerHTML} ${details.textContent.trim().slice(0, 60)}`));
          mistakes.push(...[...document.querySelectorAll('.scroll')].filter(region => getComputedStyle(region).overflowY !== 'visible')
            .map(region => `cut off: ${region.cloneNode().outerHTML}`));
          return mistakes;
        }
        """;

    [Theory]
    [MemberData(nameof(Contents.EveryKind), MemberType = typeof(Contents))]
    public async Task A_printed_page_is_dark_on_white_and_whole_without_navigation_even_in_dark_mode(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind, new View { Scheme = ColorScheme.Dark });

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Expect.None(open.Page.Url, await open.FindAsync(Mistakes));
    }
}
