using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>A page asks nobody else, runs only what is ours, keeps nothing and complains of nothing.</summary>
public sealed class QuietTests(RealSite site)
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
    [MemberData(nameof(SitePages.AllKinds), MemberType = typeof(SitePages))]
    public async Task A_page_makes_no_error_and_no_request_to_anybody_else(PageKind kind)
    {
        var findings = new ConcurrentQueue<string>();
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

        var answer = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains("script-src 'self'", await answer!.HeaderValueAsync("content-security-policy") ?? "", StringComparison.Ordinal);
        Expect.None(address, [.. findings, .. (await open.FindAsync("violations")).Select(violation => $"policy: {violation}")]);
    }

    [Theory]
    [MemberData(nameof(SitePages.AllKinds), MemberType = typeof(SitePages))]
    public async Task A_page_runs_only_our_scripts_and_keeps_nothing_in_the_browser(PageKind kind)
    {
        var scripts = new ConcurrentQueue<string>();
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
    [MemberData(nameof(SitePages.ReadingKinds), MemberType = typeof(SitePages))]
    public async Task A_page_says_the_same_where_scripts_are_switched_off(PageKind kind)
    {
        await using var with = await site.OpenAsync(kind);
        await using var without = await site.OpenAsync(kind, new View { Scripts = false });

        var text = await without.Page.Locator("main").InnerTextAsync();

        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), text);
        Assert.True(text.Length > 100, text);
    }

    [Theory]
    [MemberData(nameof(SitePages.ToolKinds), MemberType = typeof(SitePages))]
    public async Task A_tool_is_whole_where_scripts_are_switched_off(PageKind kind)
    {
        await using var with = await site.OpenAsync(kind);
        await using var without = await site.OpenAsync(kind, new View { Scripts = false });

        var lines = (await without.Page.Locator("main").InnerTextAsync()).Split('\n');

        Expect.None("Said only without a script:", lines.Except((await with.Page.Locator("main").InnerTextAsync()).Split('\n'), StringComparer.Ordinal));
        Assert.True(lines.Sum(line => line.Length) > 100, string.Join('\n', lines));
        Assert.Equal(0, await without.Page.Locator("main :is(input, select, textarea, button):visible").CountAsync());
    }

    [Theory]
    [InlineData(PageKind.Home, 320)]
    [InlineData(PageKind.Home, 1280)]
    [InlineData(PageKind.Role, 320)]
    [InlineData(PageKind.Role, 1280)]
    public async Task Nothing_moves_while_a_page_loads(PageKind kind, int width)
    {
        await using var open = await site.NewPageAsync(new View { Width = width });
        await open.Page.AddInitScriptAsync("""
            window.shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries().map(shift => `${shift.value}: ${shift.sources.map(source => source.node?.cloneNode().outerHTML)}`)))
              .observe({ type: 'layout-shift', buffered: true });
            """);

        await open.Page.GotoAsync(site.Pages.AddressOf(kind), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await open.Page.EvaluateAsync("() => new Promise(done => { scrollTo(0, document.body.scrollHeight / 2); requestAnimationFrame(() => requestAnimationFrame(done)) })");

        Expect.None(open.Page.Url, await open.FindAsync("shifts"));
    }
}
