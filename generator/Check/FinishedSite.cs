using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>The site as a whole: which page or file is at which address.</summary>
internal sealed class FinishedSite
{
    private readonly FrozenDictionary<string, PageFacts> _pages;
    private readonly FrozenDictionary<string, FileFacts> _files;
    private readonly ILookup<(string Path, string? Fragment), SourcePlace> _written;
    private readonly ConcurrentDictionary<string, string> _hints = new(StringComparer.Ordinal);

    public FinishedSite(ImmutableArray<PageFacts> pages, ImmutableArray<FileFacts> files, string? origin, ImmutableArray<WrittenAddress> written)
    {
        Pages = pages;
        Files = files;
        Origin = origin;
        // Two files with one address are reported elsewhere; here either will do.
        _pages = pages.DistinctBy(page => page.Address.Value).ToFrozenDictionary(page => page.Address.Value);
        _files = files.DistinctBy(file => file.Address.Value).ToFrozenDictionary(file => file.Address.Value);
        Redirects = TextOf(Host.Redirects.File) is { } text ? RedirectLine.ReadAll(text) : [];
        var reader = new ReferenceReader(origin);
        _written = written
            .Select(address => (Key: reader.Read(ReferenceKind.Link, address.Address, SitePath.Home), address.Place))
            .Where(address => address.Key is not null)
            .ToLookup(address => KeyOf(address.Key!), address => address.Place);
        IsPreview = pages.All(page => page.NoIndex || page.Address == PageCatalogue.NotFound.Address);
    }

    /// <summary>Where contributors wrote the address; empty if the program made the link.</summary>
    public IEnumerable<SourcePlace> PlacesOf(Reference reference) => _written[KeyOf(reference)];

    public ImmutableArray<PageFacts> Pages { get; }

    /// <summary>The files that are not pages.</summary>
    public ImmutableArray<FileFacts> Files { get; }

    public ImmutableArray<RedirectLine> Redirects { get; }

    /// <summary>The address of the site, without a slash at its end; null if no page gives it.</summary>
    public string? Origin { get; }

    /// <summary>Whether every page asks search engines to leave it out, as in the preview of a change. All checks hold for it too.</summary>
    public bool IsPreview { get; }

    /// <summary>Whether search engines may show the page, or could if this were not a preview.</summary>
    public bool IsListed(PageFacts page) => page.Address != PageCatalogue.NotFound.Address && (IsPreview || !page.NoIndex);

    public bool Has(string address) => _pages.ContainsKey(address) || _files.ContainsKey(address);

    public PageFacts? PageAt(string address) => _pages.GetValueOrDefault(address);

    public FileFacts? FileAt(string address) => _files.GetValueOrDefault(address);

    /// <summary>The content of a text file; null if there is none at the address.</summary>
    public string? TextOf(string address) => FileAt(address) is { } file ? Encoding.UTF8.GetString(file.Content.Span) : null;

    /// <summary>Where a reader who asks for the address is sent; null if no line of _redirects matches.</summary>
    public string? MovedTo(string address) => Redirects.FirstOrDefault(line => line.SendsOn(address))?.To;

    /// <summary>Whether a reader who follows the fragment finds what it names.</summary>
    public bool HasPlace(string address, string fragment)
    {
        // "top" always works, text fragments name words, and "roles=a,b" is a state that a script reads.
        if (fragment.Length == 0 || fragment == "top" || fragment.Contains('=') || fragment.StartsWith(":~:", StringComparison.Ordinal)) return true;
        if (PageAt(address) is { } page) return page.Ids.BinarySearch(fragment, StringComparer.Ordinal) >= 0;
        return !address.EndsWith(".svg", StringComparison.Ordinal) || TextOf(address)!.Contains($"id=\"{fragment}\"", StringComparison.Ordinal);
    }

    /// <summary>" Did you mean '/roles/x/'?" with a space before it, or nothing.</summary>
    public string HintFor(string address) => _hints.GetOrAdd(address, FindHint);

    private static (string Path, string? Fragment) KeyOf(Reference reference) => (reference.Path, reference.Fragment);

    private string FindHint(string address)
    {
        const string IndexFile = "index.html";
        if (address.EndsWith("/" + IndexFile, StringComparison.Ordinal) && Has(address[..^IndexFile.Length])) address = address[..^IndexFile.Length];
        return DidYouMean.Hint(address, _pages.Keys.Concat(_files.Keys));
    }
}
