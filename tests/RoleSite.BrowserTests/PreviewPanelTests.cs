using System.Text;
using Microsoft.Playwright;
using RoleSite.Generator;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Preview;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>The preview as a writer sees it, under the strictest policy that a site may have.</summary>
public sealed class PreviewPanelTests(TestSites sites) : IAsyncLifetime
{
    private const string Policy = "/*\n  Content-Security-Policy: default-src 'none'; style-src 'self'; require-trusted-types-for 'script'\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("preview-");
    private readonly List<string> _complaints = [];
    private volatile BuildResult _result = Site("First");
    private PreviewServer _server = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PreviewServer.StartAsync(
            new PreviewOptions([_folder.FullName], "input", Port: 0), () => _result, _ => { }, TextWriter.Null, CancellationToken.None);
        _page = await sites.Browser.NewPageAsync(new() { BaseURL = _server.Address, ViewportSize = new() { Width = 800, Height = 600 } });
        _page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) _complaints.Add(message.Text);
        };
        _page.PageError += (_, error) => _complaints.Add(error);
    }

    public async ValueTask DisposeAsync()
    {
        await _page.Context.DisposeAsync();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_change_is_shown_at_the_place_to_which_the_reader_had_scrolled()
    {
        await _page.GotoAsync("/");
        await _page.EvaluateAsync("scrollTo(0, 1500)");

        Save(Site("Second"));

        await Assertions.Expect(_page.Locator("h1")).ToHaveTextAsync("Second");
        await _page.UntilAsync("() => scrollY === 1500");
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Mistakes_are_shown_over_the_last_good_page_as_text_until_they_are_mended()
    {
        await _page.GotoAsync("/");

        Save(Broken("Unknown skill '<img src=x onerror=alert(1)>'."));
        var panel = _page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(panel).ToContainTextAsync("input/matrices/ai-engineer.yml(3,5) RS0304");
        await Assertions.Expect(panel).ToContainTextAsync("Unknown skill '<img src=x onerror=alert(1)>'.");
        await Assertions.Expect(panel).ToContainTextAsync("Correct the name");
        await Assertions.Expect(_page.Locator("h1")).ToHaveTextAsync("First");
        Assert.Equal("rgb(92, 16, 16)", await panel.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));

        await _page.ReloadAsync();
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await Assertions.Expect(panel).ToHaveCountAsync(0);

        Save(Broken("Another."));
        await Assertions.Expect(panel).ToContainTextAsync("Another.");
        Save(Site("First"));
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_page_that_is_removed_and_comes_back_needs_no_hand()
    {
        await _page.GotoAsync("/");

        Save(new BuildResult([], [], [], SiteSettings.Unknown, 0));
        await Assertions.Expect(_page.Locator("h1")).ToHaveTextAsync("There is no such page");
        Save(Site("Back"));

        await Assertions.Expect(_page.Locator("h1")).ToHaveTextAsync("Back");
        Assert.Empty(_complaints);
    }

    private static BuildResult Site(string heading) => new(
        [File("/", $"<!doctype html><html lang=\"en\"><title>x</title><body><h1>{heading}</h1>{string.Concat(Enumerable.Repeat("<p>Text</p>", 200))}</body></html>"), File("/_headers", Policy)],
        [], [], SiteSettings.Unknown, 1);

    private static OutputFile File(string address, string text) => new(new SitePath(address), Encoding.UTF8.GetBytes(text));

    private static BuildResult Broken(string message)
    {
        var place = new SourcePlace("matrices/ai-engineer.yml", 3, 5);
        var diagnostic = new Diagnostic(ValidateRules.UnknownSkill, place, message, ValidateRules.UnknownSkill.Remedy);
        return new BuildResult([], [diagnostic], [], SiteSettings.Unknown, 0);
    }

    private void Save(BuildResult result)
    {
        _result = result;
        System.IO.File.WriteAllText(Path.Combine(_folder.FullName, "saved"), Guid.NewGuid().ToString());
    }
}
