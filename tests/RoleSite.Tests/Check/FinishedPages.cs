using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Check;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Tests.Check;

/// <summary>A small finished site in which all is well, but for what a test puts into it.</summary>
internal sealed class FinishedPages
{
    private const string Origin = "https://example.org";

    private readonly List<PageFacts> _pages = [];
    private readonly List<OutputFile> _files = [];
    private readonly HashSet<string> _unlisted = new(StringComparer.Ordinal);
    private readonly List<WrittenAddress> _written = [];
    private bool _hasSitemap = true;

    /// <summary>A front page with this content and the pages at these addresses, each linked from it.</summary>
    public static FinishedPages With(string body = "", params string[] addresses)
    {
        var links = string.Concat(addresses.Select(address => $"<a href=\"{address}\">x</a>"));
        var site = new FinishedPages().Page("/", links + body, inputFile: "site.yml");
        foreach (var address in addresses) site.Page(address);
        return site;
    }

    /// <param name="head">Replaces the usual title, description and canonical address.</param>
    public FinishedPages Page(string address, string body = "", string? inputFile = null, string? head = null, string language = "en")
    {
        var usual = $"<title>Title of {address}</title><meta name=\"description\" content=\"About {address}\"><link rel=\"canonical\" "
            + $"href=\"{Origin}{address}\">";
        return Html(
            address, $"<!doctype html><html lang=\"{language}\"><head>{head ?? usual}</head><body><h1>Heading</h1>{body}</body></html>", inputFile);
    }

    public FinishedPages Html(string address, string html, string? inputFile = null)
    {
        _pages.Add(new PageReader(Origin).Read(Encoding.UTF8.GetBytes(html), new SitePath(address)) with { InputFile = inputFile });
        if (html.Contains("noindex", StringComparison.Ordinal)) _unlisted.Add(address);
        return this;
    }

    public FinishedPages File(string address, string content = "")
    {
        _files.Add(new OutputFile(new SitePath(address), Encoding.UTF8.GetBytes(content)));
        return this;
    }

    /// <summary>Says where a writer wrote the address.</summary>
    public FinishedPages Written(string address, SourcePlace place)
    {
        _written.Add(new WrittenAddress(address, place));
        return this;
    }

    public FinishedPages Unlisted(string address)
    {
        _unlisted.Add(address);
        return this;
    }

    public FinishedPages WithoutSitemap()
    {
        _hasSitemap = false;
        return this;
    }

    /// <summary>Every mistake as "code place: message", in order.</summary>
    public ImmutableArray<string> Mistakes(int workers = 2) =>
        [.. Report(workers).Sorted().Select(found => $"{found.Rule.Code} {Where(found.Place)}: {found.Message}")];

    public Report Report(int workers = 2)
    {
        var report = new Report();
        var files = _hasSitemap ? _files.Append(Sitemap()) : _files;
        CheckPages.Run([.. _pages], [.. files.Select(new FileReader(Origin).Read)], Origin, [.. _written], report, workers);
        return report;
    }

    private OutputFile Sitemap()
    {
        var entries = _pages.Select(page => page.Address.Value)
            .Where(address => !_unlisted.Contains(address))
            .Select(address => $"<url><loc>{Origin}{address}</loc></url>");
        var text = $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(entries)}</urlset>";
        return new OutputFile(new SitePath("/sitemap.xml"), Encoding.UTF8.GetBytes(text));
    }

    private static string Where(SourcePlace place) => place.Line == 0 ? place.File : $"{place.File}({place.Line})";
}
