using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleSite.Generator.Model;

/// <summary>Tells what kind of address a writer wrote: of the web, of mail, of this site, of a file, or one that nobody else can open.</summary>
public static partial class WebAddresses
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly ImmutableArray<string> Tracking = ["utm_", "gclid=", "fbclid=", "msclkid="];

    private static readonly ImmutableArray<string> FileEndings =
        ["md", "yml", "yaml", "html", "htm", "txt", "pdf", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "csv", "json"];

    /// <summary>An absolute http or https address with a host and without a user name.</summary>
    public static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or '\\');

    /// <summary>The address that a text was probably meant to be, without a full stop after it; null where the text looks like none.</summary>
    public static string? Meant(string text)
    {
        var at = text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        var candidate = at >= 0 ? text[at..].TrimEnd(')', '>', ']', '"', '\'', '\u201D', '.', ',') : $"https://{text}";
        var host = candidate.Split("://")[^1].Split('/')[0];
        var isHost = host.Contains('.', StringComparison.Ordinal) && !host.EndsWith(".md", StringComparison.Ordinal);
        return candidate != text && isHost && IsWeb(candidate) ? candidate : null;
    }

    public static bool IsMail(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        && address.Contains('@', StringComparison.Ordinal)
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>An address of this site from its root; two slashes would lead to another site.</summary>
    public static bool IsOwn(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(c => c is '\\' || char.IsControl(c));

    /// <summary>A path without a scheme: "javascript:" and the like hold a colon before any slash.</summary>
    public static bool IsRelative(string address) =>
        address.Length > 0 && address[0] != '/' && !address.Any(c => c is '\\' || char.IsControl(c))
        && !address.Split('/', '#', '?')[0].Contains(':', StringComparison.Ordinal);

    /// <summary>A path as a file manager shows it: with backslashes, or with "file:" or a drive before it.</summary>
    public static bool IsFilePath(string address) => address.Contains('\\', StringComparison.Ordinal) || FilePath().IsMatch(address);

    /// <summary>An address that only works on the computer that runs the preview, with or without "http://" before it.</summary>
    public static bool IsLocal(string address) => Local().IsMatch(address);

    /// <summary>The address of a preview of a change: Netlify takes it down again.</summary>
    public static bool IsPreview(string address) => Preview().IsMatch(address);

    /// <summary>An address that somebody copied where a link inside the site belongs; Link knows what it means.</summary>
    public static bool IsCopied(string address) => IsFilePath(address) || IsLocal(address) || IsPreview(address);

    /// <summary>The address without what search engines, newsletters and chat programs add to learn where a reader comes from.</summary>
    public static string WithoutTracking(string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0) return address;
        var end = address.IndexOf('#', query) is >= 0 and var hash ? hash : address.Length;
        var kept = string.Join('&', address[(query + 1)..end].Split('&').Where(part => !IsTracking(part)));
        return $"{address[..query]}{(kept.Length > 0 ? "?" : "")}{kept}{address[end..]}";

        static bool IsTracking(string part) => Tracking.Any(mark => part.StartsWith(mark, StringComparison.Ordinal));
    }

    /// <summary>A path that begins with the name of a host, such as "example.org/page", because "https://" was left out.</summary>
    public static bool LacksScheme(string path) =>
        HostName().Match(path) is { Success: true } host && !FileEndings.Contains(host.Groups["end"].Value.ToLowerInvariant());

    [GeneratedRegex(@"^(file:|[A-Za-z]:[/\\])", Options)]
    private static partial Regex FilePath();

    [GeneratedRegex(@"^(https?://)?(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(:[0-9]+)?([/?#]|$)", Options)]
    private static partial Regex Local();

    [GeneratedRegex(@"^(https?://)?[^/?#]*--[^/?#]*\.netlify\.app([/?#]|$)", Options)]
    private static partial Regex Preview();

    [GeneratedRegex(@"^([a-z0-9-]+\.)+(?<end>[a-z]{2,12})([/?#:]|$)", Options)]
    private static partial Regex HostName();
}
