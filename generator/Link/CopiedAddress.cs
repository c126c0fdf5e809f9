using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>An address that somebody copied from a browser, a file manager or GitHub, in place of a link inside the site.</summary>
/// <param name="What">What kind of address it is, as a sentence.</param>
/// <param name="Path">Where on this site it leads, from the root, with query and fragment; null where it is of a file.</param>
/// <param name="File">The path of the file that it is of, which may begin with folders of another computer; null where it is of a page.</param>
internal sealed partial record CopiedAddress(string What, string? Path, string? File)
{
    private const string OwnComputer = "This is the path of a file on your own computer, where no reader can follow.";
    private const string LocalPreview = "This address leads to the preview on your own computer, where no reader can follow.";
    private const string NetlifyPreview = "This is the address of a preview, which is taken down again.";
    private const string WholeAddress = "This is the whole address of a page of this site; on a preview it leads away from what is previewed.";
    private const string GitHubFile = "This is the address of the file on GitHub, not of the page that is made from it.";

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Null where the address was not copied: that of another site, or a path.</summary>
    public static CopiedAddress? Of(string address, SiteSettings settings)
    {
        if (WebAddresses.IsFilePath(address))
        {
            var path = address.Replace('\\', '/');
            var isOfOwnComputer = path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal);
            return new CopiedAddress(isOfOwnComputer ? OwnComputer : "A path in a link has slashes (/), not backslashes.", null, path);
        }

        if (WebAddresses.IsLocal(address)) return new CopiedAddress(LocalPreview, PathOf(address), null);
        if (WebAddresses.IsPreview(address)) return new CopiedAddress(NetlifyPreview, PathOf(address), null);
        if (IsOwn(address, settings)) return new CopiedAddress(WholeAddress, PathOf(address), null);
        return OnGitHub(address, settings) is { } file ? new CopiedAddress(GitHubFile, null, file) : null;
    }

    private static bool IsOwn(string address, SiteSettings settings)
    {
        var host = Host(address);
        return host.Length > 0 && (host == Host(settings.Address) || host == Host(settings.WrittenAddress));
    }

    /// <summary>The host of an address, in small letters, without "www." and port. The address may lack "https://".</summary>
    private static string Host(string address)
    {
        var rest = WithoutScheme(address);
        var host = rest[..(rest.IndexOfAny(['/', '?', '#', ':']) is >= 0 and var end ? end : rest.Length)].ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }

    private static string PathOf(string address)
    {
        var rest = WithoutScheme(address);
        var start = rest.IndexOfAny(['/', '?', '#']);
        return start < 0 ? "/" : rest[start] == '/' ? rest[start..] : "/" + rest[start..];
    }

    private static string WithoutScheme(string address) =>
        Scheme().Match(address) is { Success: true, Length: var length } ? address[length..] : address;

    /// <summary>The path below input/ of a file in this repository, or in somebody's fork of it, which mostly has the same name.</summary>
    private static string? OnGitHub(string address, SiteSettings settings)
    {
        var name = settings.Repository[(settings.Repository.LastIndexOf('/') + 1)..];
        if (name.Length == 0 || GitHub().Match(address) is not { Success: true } match) return null;
        return match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase) ? match.Groups["file"].Value : null;
    }

    [GeneratedRegex("^https?://", Options)]
    private static partial Regex Scheme();

    [GeneratedRegex(
        "^(https?://)?(www[.])?(github[.]com|raw[.]githubusercontent[.]com)/[^/]+/(?<name>[^/]+)/.*?/input/(?<file>[^?]*)",
        Options | RegexOptions.ExplicitCapture)]
    private static partial Regex GitHub();
}
