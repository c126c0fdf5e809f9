using Microsoft.Playwright;
using RoleSite.Generator;

namespace RoleSite.BrowserTests;

/// <summary>A site built in memory from one content and served to the browser of the tests.</summary>
public sealed class TestSite : IAsyncDisposable
{
    /// <summary>A machine that is busy with something else is no fault of the site.</summary>
    public const float PatienceInMilliseconds = 120_000;

    private readonly SiteHost _host;
    private readonly Lazy<Task<OpenPage>> _bench;

    private TestSite(IBrowser browser, BuildResult built, SiteHost host, HashSet<string> known)
    {
        Browser = browser;
        Built = built;
        _host = host;
        Pages = new SitePages(built.Files, known);
        _bench = new(() => OpenAsync(PageKind.NotFound));
    }

    public IBrowser Browser { get; }

    public SitePages Pages { get; }

    public BuildResult Built { get; }

    /// <summary>Address without a slash at its end.</summary>
    public string Address => _host.Address;

    /// <param name="browser">The browser that opens the pages.</param>
    /// <param name="folder">The content; with a mistake in it no test can run.</param>
    /// <param name="known">Addresses of pages that need not be looked at where there are others of their kind.</param>
    public static async Task<TestSite> StartAsync(IBrowser browser, string folder, HashSet<string> known)
    {
        var built = Build.Run(new BuildOptions(folder));
        Expect.None($"{folder} could not be built.", built.HasErrors ? built.Diagnostics.Select(
            diagnostic => $"{diagnostic.Place}: {diagnostic.Message}") : []);
        return new TestSite(browser, built, await SiteHost.StartAsync(built.Files), known);
    }

    public async ValueTask DisposeAsync()
    {
        if (_bench.IsValueCreated) await (await _bench.Value).DisposeAsync();
        await _host.DisposeAsync();
    }

    /// <summary>Address of a script of the theme.</summary>
    /// <param name="name">File name without ending.</param>
    public string ScriptAddress(string name) =>
        Built.Files.Select(file => file.Address.Value)
            .Single(address => address.StartsWith("/assets/scripts/", StringComparison.Ordinal)
                && address.EndsWith($"/{name}.js", StringComparison.Ordinal));

    /// <summary>Calls what a script exports, in a page of a real browser that all calls share.</summary>
    /// <param name="script">File name without ending.</param>
    /// <param name="call">A function of the module and the argument, in JavaScript.</param>
    public async Task<T> CallAsync<T>(string script, string call, object? argument = null)
    {
        var bench = await _bench.Value;
        return await bench.Page.EvaluateAsync<T>($"async argument => ({call})(await import('{ScriptAddress(script)}'), argument)", argument);
    }

    /// <summary>Opens a page in a browser that has never seen the site.</summary>
    public Task<OpenPage> OpenAsync(PageKind kind, View? view = null) => OpenAsync(Pages.AddressOf(kind), view);

    public async Task<OpenPage> OpenAsync(string address, View? view = null)
    {
        var open = await NewPageAsync(view);
        await open.Page.GotoAsync(address);
        return open;
    }

    /// <summary>An empty page, for tests that listen before anything is loaded.</summary>
    /// <param name="view">How to look at it.</param>
    /// <param name="putBack">What becomes of the window when it is no longer needed; it is closed where nothing is given.</param>
    public async Task<OpenPage> NewPageAsync(View? view = null, Action<OpenPage>? putBack = null)
    {
        view ??= new View();
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            ColorScheme = view.Scheme,
            ReducedMotion = view.ReducedMotion,
            ForcedColors = view.ForcedColors,
            JavaScriptEnabled = view.Scripts,
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        return new OpenPage(context, await context.NewPageAsync(), putBack);
    }
}

/// <summary>How a reader looks at a page.</summary>
public sealed record View
{
    public static readonly View Phone = new() { Width = 320, Height = 640 };

    public int Width { get; init; } = 1280;
    public int Height { get; init; } = 800;
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;
    public ReducedMotion ReducedMotion { get; init; } = ReducedMotion.Reduce;
    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;
    public bool Scripts { get; init; } = true;
}

/// <summary>A page in a browser window.</summary>
/// <param name="context">What the browser keeps for this window alone.</param>
/// <param name="page">The page.</param>
/// <param name="putBack">Takes the window when the test is done with it; without it, the window is closed.</param>
public sealed class OpenPage(IBrowserContext context, IPage page, Action<OpenPage>? putBack = null) : IAsyncDisposable
{
    public IPage Page => page;

    public IBrowserContext Context => context;

    /// <summary>Waits until the page is drawn and its tool, where it has one, is there.</summary>
    public async Task SettleAsync()
    {
        await page.UntilAsync("() => ![...document.querySelectorAll('.waiting')].some(one => one.checkVisibility())");
        await DrawAsync();
    }

    /// <summary>Waits until what has been done to the page so far has been drawn.</summary>
    public Task DrawAsync() => page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    public Task<string[]> FindAsync(string script) => page.EvaluateAsync<string[]>(script);

    public ValueTask DisposeAsync()
    {
        if (putBack is null) return context.DisposeAsync();
        putBack(this);
        return ValueTask.CompletedTask;
    }
}
