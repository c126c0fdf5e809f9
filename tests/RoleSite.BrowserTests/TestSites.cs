using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using RoleSite.Tests.Guide;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>One browser for all tests, and the sites that it looks at, each built and served once, when a test first asks for it.</summary>
public sealed class TestSites : IAsyncLifetime
{
    private readonly ConcurrentDictionary<Content, Lazy<Task<TestSite>>> _sites = new();
    private readonly ConcurrentBag<OpenPage> _windows = [];
    private IPlaywright _playwright = null!;
    private ContentCopy? _contributed;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The site that the tests own.</summary>
    public TestSite Kitchen { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(TestSite.PatienceInMilliseconds);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserPath(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync",
            ],
        });
        Kitchen = await OfAsync(Content.Kitchen);
    }

    public async ValueTask DisposeAsync()
    {
        // What was not started when something failed is not there to be ended.
        foreach (var site in _sites.Values.Where(site => site.IsValueCreated && site.Value.IsCompletedSuccessfully))
            await (await site.Value).DisposeAsync();
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        _contributed?.Dispose();
    }

    public Task<TestSite> OfAsync(Content content) =>
        _sites.GetOrAdd(content, _ => new Lazy<Task<TestSite>>(() => Task.Run(() => StartAsync(content)))).Value;

    /// <summary>
    /// Opens the page of a kind in a window that has never seen the site, for tests that do more than look. Skips the test where content of this
    /// kind has no such page.
    /// </summary>
    public async Task<OpenPage> OpenAsync(Content content, PageKind kind, View? view = null)
    {
        var site = await WithAsync(content, kind);
        return await site.OpenAsync(kind, view);
    }

    /// <summary>
    /// Shows the page of a kind in a window in which other tests looked at pages before: to open a window takes the browser longer than to show a
    /// page.
    /// For tests that look and change nothing but the page itself. Skips the test where content of this kind has no such page.
    /// </summary>
    public async Task<OpenPage> LookAsync(Content content, PageKind kind, View? view = null)
    {
        var site = await WithAsync(content, kind);
        view ??= new View();
        if (!_windows.TryTake(out var open)) open = await site.NewPageAsync(view, _windows.Add);
        await open.Page.EmulateMediaAsync(
            new() { Media = Media.Null, ColorScheme = view.Scheme, ReducedMotion = view.ReducedMotion, ForcedColors = view.ForcedColors });
        await open.Page.SetViewportSizeAsync(view.Width, view.Height);
        await open.Page.GotoAsync(site.Address + site.Pages.AddressOf(kind));
        return open;
    }

    /// <summary>The site of a content. Skips the test where it has no page of this kind.</summary>
    public async Task<TestSite> WithAsync(Content content, PageKind kind)
    {
        var site = await OfAsync(content);
        Assert.SkipUnless(site.Pages.Has(kind), $"This content has no page of the kind {kind}.");
        return site;
    }

    private async Task<TestSite> StartAsync(Content content)
    {
        if (content != Content.Contributed) return await TestSite.StartAsync(Browser, FolderOf(content), []);
        _contributed = Contributions.Together(Path.Combine(RepositoryRoot(), "CONTRIBUTING.md"), FolderOf(Content.Real));
        var real = await OfAsync(Content.Real);
        return await TestSite.StartAsync(Browser, _contributed.Folder, [.. real.Built.Files.Select(file => file.Address.Value)]);
    }

    /// <summary>The folder that a site is built from.</summary>
    public static string FolderOf(Content content) => content switch
    {
        Content.Kitchen => Path.Combine(RepositoryRoot(), "tests", "Sites", "good", "kitchen"),
        Content.Real => Environment.GetEnvironmentVariable("ROLESITE_CONTENT") is { Length: > 0 } folder
            ? folder
            : Path.Combine(RepositoryRoot(), "input"),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "It is made when a test asks for it."),
    };

    /// <summary>The browser of CHROMIUM, or Debian's; null for the one that Playwright installed.</summary>
    private static string? BrowserPath() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen
        : Array.Find(["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"], File.Exists);

    private static string RepositoryRoot([CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RoleSite.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No RoleSite.sln in a folder above {file}.");
    }
}
