using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using RoleSite.Generator;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>The site of this repository, built in memory once and served to one browser, for all tests.</summary>
public sealed class RealSite : IAsyncLifetime
{
    /// <summary>A machine that is busy with something else is no fault of the site.</summary>
    private const float PatienceInMilliseconds = 30_000;

    private IPlaywright _playwright = null!;
    private SiteHost _host = null!;

    public IBrowser Browser { get; private set; } = null!;

    public SitePages Pages { get; private set; } = null!;

    public BuildResult Built { get; private set; } = null!;

    /// <summary>Address without a slash at its end.</summary>
    public string Address => _host.Address;

    public async ValueTask InitializeAsync()
    {
        Built = Build.Run(new BuildOptions(Path.Combine(RepositoryRoot(), "input")));
        Expect.None("The site could not be built.", Built.HasErrors ? Built.Diagnostics.Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Message}") : []);
        Pages = new SitePages(Built.Files);
        _host = await SiteHost.StartAsync(Built.Files);
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserPath(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        // What was not started when something failed is not there to be ended.
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
    }

    /// <summary>Address of a script of the theme.</summary>
    /// <param name="name">File name without ending.</param>
    public string ScriptAddress(string name) =>
        Built.Files.Select(file => file.Address.Value).Single(address => address.StartsWith("/assets/scripts/", StringComparison.Ordinal) && address.EndsWith($"/{name}.js", StringComparison.Ordinal));

    /// <summary>Calls what a script exports, in a page of a real browser.</summary>
    /// <param name="script">File name without ending.</param>
    /// <param name="call">A function of the module and the argument, in JavaScript.</param>
    public async Task<T> CallAsync<T>(string script, string call, object? argument = null)
    {
        await using var open = await OpenAsync(PageKind.NotFound);
        return await open.Page.EvaluateAsync<T>($"async argument => ({call})(await import('{ScriptAddress(script)}'), argument)", argument);
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
    public async Task<OpenPage> NewPageAsync(View? view = null)
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
        return new OpenPage(context, await context.NewPageAsync());
    }

    /// <summary>The browser of CHROMIUM, or Debian's; null for the one that Playwright installed.</summary>
    private static string? BrowserPath() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen
        : File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium"
        : null;

    private static string RepositoryRoot([CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RoleSite.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No RoleSite.sln in a folder above {file}.");
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

/// <summary>A page in a browser window of its own, closed with it.</summary>
public sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public IBrowserContext Context => context;

    public Task<string[]> FindAsync(string script) => page.EvaluateAsync<string[]>(script);

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
