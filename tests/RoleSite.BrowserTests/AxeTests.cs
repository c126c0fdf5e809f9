using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>WCAG 2.0 to 2.2, A and AA, and what axe recommends besides.</summary>
public sealed class AxeTests(TestSites sites)
{
    public static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Asks for violations as text: all that axe has looked at would be many megabytes, four times a page.</summary>
    public const string Violations = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations, passes } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
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
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task Axe_finds_nothing_on_a_phone_or_a_desk_in_light_or_dark(Content content, PageKind kind)
    {
        var findings = new List<(string View, string Finding)>();
        await using var open = await sites.OpenAsync(content, kind);
        await open.Page.EvaluateAsync(Axe);
        foreach (var width in new[] { 320, 1280 })
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            foreach (var (scheme, script) in new[] { (ColorScheme.Light, Violations), (ColorScheme.Dark, Contrast) })
            {
                await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                findings.AddRange((await open.FindAsync(script)).Select(finding => ($"{width} px {scheme}", finding)));
            }
        }

        Expect.None(
            $"{open.Page.Url} is not accessible to everybody.",
            findings.GroupBy(finding => finding.Finding, finding => finding.View).Select(finding => $"{finding.Key} ({string.Join(", ", finding)})"));
    }
}
