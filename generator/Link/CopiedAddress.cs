using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>An address that somebody copied from a browser, a file manager or GitHub, where a link inside the site belongs.</summary>
/// <param name="What">What it is, as a sentence.</param>
/// <param name="Path">Where it leads on this site, from the root, with query and fragment; null where it names a file.</param>
/// <param name="File">The path of the file that it names, of which only the end may be known here; null where it names a page.</param>
public sealed partial record CopiedAddress(string What, string? Path, string? File)
{
    /// <summary>Null where the address is an ordinary one: of another site, or a path.</summary>
    public static CopiedAddress? Of(string address, SiteSettings settings)
    {
        if (WebAddresses.IsFilePath(address))
        {
            var path = address.Replace('\\', '/');
            return new CopiedAddress(path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)
                ? "This is the path of a file on your own computer, where no reader can follow."
                : "A path in a link has slashes (/), not backslashes.", null, path);
        }

        if (WebAddresses.IsLocal(address)) return new CopiedAddress("This address leads to the preview on your own computer, where no reader can follow.", PathOf(address), null);
        if (WebAddresses.IsPreview(address)) return new CopiedAddress("This is the address of a preview, which is taken down again.", PathOf(address), null);
        if (IsOwn(address, settings)) return new CopiedAddress("This is the whole address of a page of this site; on a preview it leads away from what is previewed.", PathOf(address), null);
        return OnGitHub(address, settings) is { } file ? new CopiedAddress("This is the address of the file on GitHub, not of the page that is made from it.", null, file) : null;
    }

    private static bool IsOwn(string address, SiteSettings settings)
    {
        var host = Host(address);
        return host.Length > 0 && (host == Host(settings.Address) || host == Host(settings.WrittenAddress));
    }

    /// <summary>Small letters, without "www." and port; where nothing stands before "://", what stands before the first slash.</summary>
    private static string Host(string address)
    {
        var rest = WithoutScheme(address);
        var host = rest[..(rest.IndexOfAny(['/', '?', '#', ':']) is >= 0 and var end ? end : rest.Length)].ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string PathOf(string address)
    {
        var rest = WithoutScheme(address);
        var start = rest.IndexOfAny(['/', '?', '#']);
        return start < 0 ? "/" : rest[start] == '/' ? rest[start..] : "/" + rest[start..];
    }

    private static string WithoutScheme(string address) =>
        Scheme().Match(address) is { Success: true, Length: var length } ? address[length..] : address;

    /// <summary>The path below input/ of a file of this repository or of somebody's fork of it, which mostly keeps its name.</summary>
    private static string? OnGitHub(string address, SiteSettings settings)
    {
        var match = GitHub().Match(address);
        var name = settings.Repository[(settings.Repository.LastIndexOf('/') + 1)..];
        return match.Success && name.Length > 0 && match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase) ? match.Groups["file"].Value : null;
    }

    [GeneratedRegex("^https?://", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex("^(https?://)?(www[.])?(github[.]com|raw[.]githubusercontent[.]com)/[^/]+/(?<name>[^/]+)/.*?/input/(?<file>[^?]*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GitHub();
}
