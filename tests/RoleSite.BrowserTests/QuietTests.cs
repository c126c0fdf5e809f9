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

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_page_makes_no_error_and_no_request_to_anybody_else(Content content, PageKind kind)
    {
        var findings = new ConcurrentQueue<string>();
        var site = await sites.WithAsync(content, kind);
        var address = site.Address + site.Pages.AddressOf(kind);
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.AddInitScriptAsync("window.violations = []; addEventListener('securitypolicyviolation', event => violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`))");
        page.Console += (_, message) =>
        {
            // The browser says so itself of a page that is not there.
            if (message.Type is "error" or "warning" && !(kind == PageKind.NotFound && message.Location.StartsWith(address, StringComparison.Ordinal)))
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
            if (!request.Url.StartsWith(site.Address + "/", StringComparison.Ordinal)) findings.Enqueue($"elsewhere: {request.Url}");
        };

        var answer = await page.GotoAsync(address);
        await open.SettleAsync();

        Assert.Contains("script-src 'self'", await answer!.HeaderValueAsync("content-security-policy") ?? "", StringComparison.Ordinal);
        Expect.None(address, [.. findings, .. (await open.FindAsync("violations")).Select(violation => $"policy: {violation}")]);
    }

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_page_runs_only_our_scripts_and_keeps_nothing_in_the_browser(Content content, PageKind kind)
    {
        var scripts = new ConcurrentQueue<string>();
        var site = await sites.WithAsync(content, kind);
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        var session = await open.Context.NewCDPSessionAsync(page);
        session.Event("Debugger.scriptParsed").OnEvent += (_, script) =>
        {
            // Those of the tests themselves have no address.
            if (script?.GetProperty("url").GetString() is { Length: > 0 } url && !url.StartsWith(site.Address + "/assets/scripts/", StringComparison.Ordinal)) scripts.Enqueue($"script of {url}");
        };
        await session.SendAsync("Debugger.enable");

        await page.GotoAsync(site.Pages.AddressOf(kind));

        var cookies = await open.Context.CookiesAsync();
        Expect.None(page.Url, [.. scripts, .. cookies.Select(cookie => $"cookie {cookie.Name}"), .. await open.FindAsync(Kept)]);
    }

    [Theory]
    [MemberData(nameof(Contents.ToolKinds), MemberType = typeof(Contents))]
    public async Task A_tool_shows_no_control_that_does_nothing_where_scripts_are_switched_off(Content content, PageKind kind)
    {
        await using var open = await sites.OpenAsync(content, kind, new View { Scripts = false });

        await Assertions.Expect(open.Page.Locator("main").Locator("button:visible, select:visible, input:visible, textarea:visible")).ToHaveCountAsync(0);
        Assert.True((await open.Page.Locator("main").InnerTextAsync()).Length > 100);
    }

    [Theory]
    [MemberData(nameof(Contents.KindsToRead), MemberType = typeof(Contents))]
    public async Task A_page_says_the_same_where_scripts_are_switched_off(Content content, PageKind kind)
    {
        await using var with = await sites.OpenAsync(content, kind);
        await using var without = await sites.OpenAsync(content, kind, new View { Scripts = false });

        var text = await without.Page.Locator("main").InnerTextAsync();

        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), text);
        Assert.True(text.Length > 100, text);
    }

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task Nothing_moves_while_a_page_loads(Content content, PageKind kind)
    {
        var site = await sites.WithAsync(content, kind);
        await using var open = await site.NewPageAsync(View.Phone);
        await open.Page.AddInitScriptAsync("""
            window.shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries().map(shift => `${shift.value}: ${shift.sources.map(source => source.node?.cloneNode().outerHTML)}`)))
              .observe({ type: 'layout-shift', buffered: true });
            """);

        await open.Page.GotoAsync(site.Pages.AddressOf(kind));
        await open.SettleAsync();
        await open.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight / 2)");
        await open.DrawAsync();

        Expect.None(open.Page.Url, await open.FindAsync("shifts"));
    }
}
