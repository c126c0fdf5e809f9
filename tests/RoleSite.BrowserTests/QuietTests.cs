using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>A page asks nobody else, runs only what is ours, keeps nothing and complains of nothing.</summary>
public sealed class QuietTests(TestSites sites)
{
    private const string Kept = """
        async () => [
          ...Object.keys(localStorage).map(key => `localStorage ${key}`),
          ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
          ...(await indexedDB.databases()).map(database => `indexedDB ${database.name}`),
          ...(await caches.keys()).map(cache => `cache ${cache}`),
          ...(await navigator.serviceWorker.getRegistrations()).map(worker => `service worker ${worker.scope}`),
        ]
        """;

    private const string HearThePolicy = """
        window.violations = [];
        addEventListener('securitypolicyviolation',
          event => violations.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
        """;

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_page_asks_nobody_else_runs_only_our_scripts_keeps_nothing_complains_of_nothing_and_stands_still(
        Content content, PageKind kind)
    {
        var findings = new ConcurrentQueue<string>();
        var site = await sites.WithAsync(content, kind);
        var address = site.Address + site.Pages.AddressOf(kind);
        await using var open = await site.NewPageAsync(View.Phone);
        HearRequests(open.Page, site.Address, address, findings);
        await HearScriptsAsync(open, site.Address, findings);
        await open.Page.AddInitScriptAsync(HearThePolicy);
        await open.WatchShiftsAsync();

        var answer = await open.Page.GotoAsync(address);
        await open.SettleAsync();
        await open.UntilShiftsAreWatchedAsync();
        await open.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight / 2)");

        var cookies = await open.Context.CookiesAsync();
        Assert.Contains("script-src 'self'", await answer!.HeaderValueAsync("content-security-policy") ?? "", StringComparison.Ordinal);
        Expect.None(
            address,
            [
                .. await open.FindShiftsAsync(),
                .. findings,
                .. cookies.Select(cookie => $"cookie {cookie.Name}"),
                .. await open.FindAsync(Kept),
                .. await open.FindAsync("violations"),
            ]);
    }

    private static void HearRequests(IPage page, string site, string address, ConcurrentQueue<string> findings)
    {
        page.Console += (_, message) =>
        {
            // The browser says so itself of a page that is not there.
            if (message.Type is "error" or "warning"
                && !(address.EndsWith(SitePages.Nowhere, StringComparison.Ordinal) && message.Location.StartsWith(address, StringComparison.Ordinal)))
                findings.Enqueue($"console: {message.Text} {message.Location}");
        };
        page.PageError += (_, error) => findings.Enqueue($"error: {error}");
        page.RequestFailed += (_, request) => findings.Enqueue($"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != address) findings.Enqueue($"status {response.Status}: {response.Url}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site + "/", StringComparison.Ordinal)) findings.Enqueue($"elsewhere: {request.Url}");
        };
    }

    private static async Task HearScriptsAsync(OpenPage open, string site, ConcurrentQueue<string> findings)
    {
        var session = await open.Context.NewCDPSessionAsync(open.Page);
        session.Event("Debugger.scriptParsed").OnEvent += (_, script) =>
        {
            // Those of the tests themselves have no address.
            if (script?.GetProperty("url").GetString() is { Length: > 0 } url && !url.StartsWith(site + "/assets/scripts/", StringComparison.Ordinal))
                findings.Enqueue($"script of {url}");
        };
        await session.SendAsync("Debugger.enable");
    }

    [Theory]
    [MemberData(nameof(Contents.ToolKinds), MemberType = typeof(Contents))]
    public async Task A_tool_shows_no_control_that_does_nothing_where_scripts_are_switched_off(PageKind kind)
    {
        await using var open = await sites.Kitchen.OpenAsync(kind, new View { Scripts = false });

        await Assertions.Expect(open.Page.Locator("main").Locator("button:visible, select:visible, input:visible, textarea:visible"))
            .ToHaveCountAsync(0);
        Assert.True((await open.Page.Locator("main").InnerTextAsync()).Length > 100);
    }

    [Theory]
    [MemberData(nameof(Contents.KindsToRead), MemberType = typeof(Contents))]
    public async Task A_page_says_the_same_where_scripts_are_switched_off(PageKind kind)
    {
        await using var with = await sites.LookAsync(Content.Kitchen, kind);
        await using var without = await sites.Kitchen.OpenAsync(kind, new View { Scripts = false });

        var text = await without.Page.Locator("main").InnerTextAsync();

        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), text);
        Assert.True(text.Length > 100, text);
    }
}
