using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Finds the address of the site from what its pages say about themselves.</summary>
internal static class SiteOrigin
{
    // Enough to get past pages that give none or a wrong one; those are reported later.
    private const int PagesToAsk = 10;

    /// <summary>Such as "https://example.org"; null if no page gives an absolute address that ends in its own.</summary>
    public static string? Of(ImmutableArray<RenderedPage> pages)
    {
        var reader = new PageReader(origin: null);
        var asked = pages.Where(page => page.Page.Address == SitePath.Home).Concat(pages).Take(PagesToAsk);
        return asked.Select(page => From(reader.Read(page))).FirstOrDefault(origin => origin is not null);
    }

    private static string? From(PageFacts page)
    {
        var own = page.Address.Value;
        if (page.Canonical is not { } canonical || !canonical.EndsWith(own, StringComparison.Ordinal)) return null;
        var origin = canonical[..^own.Length];
        return Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.AbsolutePath == "/" ? origin : null;
    }
}
