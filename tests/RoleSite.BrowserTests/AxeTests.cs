using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>WCAG 2.0 to 2.2, A and AA, and what axe recommends besides.</summary>
public sealed class AxeTests(RealSite site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(SitePages.AllKinds), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_a_phone_or_a_desk_in_light_or_dark(PageKind kind)
    {
        var findings = new List<string>();
        await using var open = await site.OpenAsync(kind);
        foreach (var width in new[] { 320, 1280 })
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await open.Page.RunAxe(Rules);
                findings.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{width} px, {scheme}: {rule.Id} ({rule.Help}) at {node.Target}: {node.Html}")));
            }
        }

        Expect.None($"{open.Page.Url} is not accessible to everybody.", findings);
    }
}
