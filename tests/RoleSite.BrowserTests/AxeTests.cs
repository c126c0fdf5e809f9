using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>WCAG 2.0 to 2.2, A and AA, and what axe recommends besides.</summary>
public sealed class AxeTests(TestSites sites)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Asks for violations as text: all that axe has looked at would be many megabytes, four times a page.</summary>
    private const string Violations = """
        async colours => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations, passes } = await axe.run(document,
            { runOnly: { type: 'tag', values: tags }, rules: { 'color-contrast': { enabled: colours } }, resultTypes: ['violations'] });
          if (passes.length < 10) return [`axe looked at ${passes.length} rules only`];
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.help}) at ${node.target}: ${node.html}`));
        }
        """;

    /// <summary>In the dark only colours differ.</summary>
    private const string Contrast = """
        async () => {
          const { violations, passes, incomplete } = await axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast'] } });
          if (passes.length + incomplete.length === 0) return ['axe looked at no contrast'];
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.help}) at ${node.target}: ${node.html}`));
        }
        """;

    [Theory]
    [MemberData(nameof(Contents.EveryKind), MemberType = typeof(Contents))]
    public async Task Axe_finds_nothing_on_a_phone_or_a_desk_in_light_or_dark(PageKind kind)
    {
        var findings = new List<string>();
        await using var open = await sites.LookAsync(Content.Kitchen, kind);
        foreach (var width in new[] { 320, 1280 })
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            findings.AddRange((await FindAsync(open)).Select(finding => $"{width} px {finding}"));
        }

        Expect.None($"{open.Page.Url} is not accessible to everybody.", findings);
    }

    /// <summary>Colours, which take axe longest, are those of the theme whatever writers write.</summary>
    [Theory]
    [MemberData(nameof(Contents.WrittenKinds), MemberType = typeof(Contents))]
    public async Task Axe_finds_nothing_in_what_is_written(Content content, PageKind kind)
    {
        await using var open = await sites.LookAsync(content, kind, View.Phone);
        await open.Page.EvaluateAsync(Axe);

        Expect.None($"{open.Page.Url} is not accessible to everybody.", await open.Page.EvaluateAsync<string[]>(Violations, false));
    }

    /// <summary>What axe finds on a page as it stands, in light and in dark.</summary>
    public static async Task<IEnumerable<string>> FindAsync(OpenPage open)
    {
        await open.Page.EvaluateAsync(Axe);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await open.Page.EvaluateAsync<string[]>(Violations, true);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await open.FindAsync(Contrast);
        return [.. light.Select(finding => $"in light: {finding}"), .. dark.Select(finding => $"in dark: {finding}")];
    }
}
