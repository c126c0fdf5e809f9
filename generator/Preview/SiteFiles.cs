using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Preview;

/// <summary>Finds the files of a site by address, as Netlify does.</summary>
/// <remarks>All files are kept in memory under the names that the build gave them, so no address can lead to a file on the disk.</remarks>
internal sealed class SiteFiles
{
    private readonly ImmutableArray<OutputFile> _all;
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moved;
    private readonly ImmutableArray<HeaderLine> _headers;

    public SiteFiles(ImmutableArray<OutputFile> files)
    {
        _all = files;
        foreach (var file in files) _files["/" + file.Address.File] = file;
        _moved = Moved(Text(Redirects.File));
        _headers = HeaderLine.ReadAll(Text(Headers.File));
    }

    /// <summary>What the host sends with the answer at a path.</summary>
    public IReadOnlyDictionary<string, string> HeadersFor(string path) => HeaderLine.HeadersFor(path, _headers);

    /// <param name="path">The path of the address, decoded.</param>
    public SiteAnswer Find(string path)
    {
        if (Published(path) is { } file) return new SiteAnswer(200, file, null);
        if (!path.EndsWith('/') && Published(path + "/") is not null) return new SiteAnswer(301, null, path + "/");
        if (_moved.TryGetValue(path.TrimEnd('/'), out var target)) return new SiteAnswer(301, null, target);
        return new SiteAnswer(404, Published(PageCatalogue.NotFound.Address.Value), null);
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

    /// <summary>New addresses by old ones, which are compared without a slash at the end.</summary>
    private static Dictionary<string, string> Moved(string redirects) =>
        RedirectLine.ReadAll(redirects)
            .Where(line => line.SendsOn(line.From))
            .ToDictionary(line => line.From.TrimEnd('/'), line => line.To, StringComparer.Ordinal);

    private OutputFile? Published(string path)
    {
        if (IsHidden(path)) return null;
        if (path.EndsWith('/')) return _files.GetValueOrDefault(path + "index.html");
        return _files.GetValueOrDefault(path) ?? _files.GetValueOrDefault(path + ".html");
    }

    /// <summary>Netlify does not serve files and folders whose names begin with a dot, nor its own two files.</summary>
    private static bool IsHidden(string path) =>
        path is Headers.File or Redirects.File
        || (path.Contains("/.", StringComparison.Ordinal) && !path.StartsWith("/.well-known/", StringComparison.Ordinal));

    private string Text(string path) => _files.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file.Content.Span) : "";
}

/// <summary>The answer of a site to a request: a file, or another address.</summary>
/// <param name="File">Null for a redirect, or if the site has no page to show.</param>
internal sealed record SiteAnswer(int Status, OutputFile? File, string? Location);
