using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Preview;

/// <summary>The files of a site, found by address as Netlify finds them.</summary>
/// <remarks>All is kept in memory under the names that the build gave, so no address can lead to a file of the disk.</remarks>
public sealed class SiteFiles
{
    private readonly ImmutableArray<OutputFile> _all;
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly ImmutableArray<RedirectRule> _redirects;

    public SiteFiles(ImmutableArray<OutputFile> files)
    {
        _all = files;
        foreach (var file in files) _files["/" + file.Address.File] = file;
        _redirects = RedirectRule.ParseAll(Text("/_redirects"));
        Headers = HeaderRules.Parse(Text("/_headers"));
    }

    public HeaderRules Headers { get; }

    /// <param name="path">The path of the address, decoded.</param>
    public SiteAnswer Find(string path)
    {
        var rule = _redirects.FirstOrDefault(rule => rule.Matches(path));
        if (rule is { Force: true }) return Follow(rule, path);
        if (Published(path) is { } file) return new SiteAnswer(200, file, null);
        if (!path.EndsWith('/') && Published(path + "/") is not null) return new SiteAnswer(301, null, path + "/");
        return rule is null ? new SiteAnswer(404, Published("/404.html"), null) : Follow(rule, path);
    }

    public bool HasSameContentAs(ImmutableArray<OutputFile> files)
    {
        if (files.Length != _all.Length) return false;
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i].Address != _all[i].Address || !files[i].Content.Span.SequenceEqual(_all[i].Content.Span)) return false;
        }

        return true;
    }

    private SiteAnswer Follow(RedirectRule rule, string path)
    {
        var target = rule.TargetOf(path);
        return rule.Status is 200 or 404
            ? new SiteAnswer(rule.Status, Published(target), null)
            : new SiteAnswer(rule.Status, null, target);
    }

    private OutputFile? Published(string path)
    {
        if (IsHidden(path)) return null;
        if (path.EndsWith('/')) return _files.GetValueOrDefault(path + "index.html");
        return _files.GetValueOrDefault(path) ?? _files.GetValueOrDefault(path + ".html");
    }

    /// <summary>Netlify drops files and folders whose name begins with a dot, and keeps its own two files to itself.</summary>
    private static bool IsHidden(string path) =>
        path is "/_headers" or "/_redirects"
        || (path.Contains("/.", StringComparison.Ordinal) && !path.StartsWith("/.well-known/", StringComparison.Ordinal));

    private string Text(string path) => _files.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file.Content.Span) : "";
}

/// <summary>What a site answers to an address: a file, or another address to go to.</summary>
/// <param name="File">Null for a redirect, and where the site has no page to show.</param>
public sealed record SiteAnswer(int Status, OutputFile? File, string? Location);
