using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Preview;

/// <summary>The files of a site, found by address as Netlify finds them.</summary>
/// <remarks>All is kept in memory under the names that the build gave, so no address can lead to a file of the disk.</remarks>
public sealed class SiteFiles
{
    private readonly ImmutableArray<OutputFile> _all;
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moved;

    public SiteFiles(ImmutableArray<OutputFile> files)
    {
        _all = files;
        foreach (var file in files) _files["/" + file.Address.File] = file;
        _moved = Moved(Text(Redirects.File));
        Headers = HeaderRules.Parse(Text(Host.Headers.File));
    }

    public HeaderRules Headers { get; }

    /// <param name="path">The path of the address, decoded.</param>
    public SiteAnswer Find(string path)
    {
        if (Published(path) is { } file) return new SiteAnswer(200, file, null);
        if (!path.EndsWith('/') && Published(path + "/") is not null) return new SiteAnswer(301, null, path + "/");
        return _moved.TryGetValue(path.TrimEnd('/'), out var target) ? new SiteAnswer(301, null, target) : new SiteAnswer(404, Published(PageCatalogue.NotFound.Address.Value), null);
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

    /// <summary>New addresses by old ones. A slash at the end makes no difference.</summary>
    private static Dictionary<string, string> Moved(string redirects) =>
        RedirectLine.ReadAll(redirects).Where(line => line.SendsOn(line.From)).ToDictionary(line => line.From.TrimEnd('/'), line => line.To, StringComparer.Ordinal);

    private OutputFile? Published(string path)
    {
        if (IsHidden(path)) return null;
        if (path.EndsWith('/')) return _files.GetValueOrDefault(path + "index.html");
        return _files.GetValueOrDefault(path) ?? _files.GetValueOrDefault(path + ".html");
    }

    /// <summary>Netlify drops files and folders whose name begins with a dot, and keeps its own two files to itself.</summary>
    private static bool IsHidden(string path) =>
        path is Host.Headers.File or Redirects.File
        || (path.Contains("/.", StringComparison.Ordinal) && !path.StartsWith("/.well-known/", StringComparison.Ordinal));

    private string Text(string path) => _files.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file.Content.Span) : "";
}

/// <summary>What a site answers to an address: a file, or another address to go to.</summary>
/// <param name="File">Null for a redirect, and where the site has no page to show.</param>
public sealed record SiteAnswer(int Status, OutputFile? File, string? Location);
