using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>
/// What the host says with each answer, in the form of Netlify's _headers. Netlify joins the values of all rules that match, so no
/// two rules that can match one address set the same header: caching is therefore left to Netlify's default, which asks each time
/// whether the file is still the same, except where names carry a hash.
/// </summary>
public static class Headers
{
    public const string File = "/_headers";

    private static readonly string[] SwitchedOff =
    [
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope",
        "hid", "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking",
    ];

    /// <summary>Hosts differ in what a star before other text fits; a placeholder is one part of an address everywhere, so each depth at which a markdown twin can stand has a rule.</summary>
    private static readonly string[] Twins = ["/:page/index.md", "/:folder/:page/index.md"];

    /// <param name="styles">Text of each style element that occurs on the site.</param>
    public static OutputFile Run(ImmutableArray<string> styles, bool isPreview)
    {
        (string For, (string Name, string Value)[] Headers)[] rules =
        [
            ("/*", [.. Everywhere(styles), .. isPreview ? [NoIndex] : Array.Empty<(string, string)>()]),
            ("/assets/*", [("Cache-Control", "public, max-age=31536000, immutable")]),
            ("/data/*", [("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin")]),
            .. Twins.Select(path => (path, TwinHeaders(isPreview))),
            (PublishedData.FeedAddress, [("Content-Type", "application/atom+xml; charset=utf-8")]),
        ];
        var text = new StringBuilder("# Caching: where nothing is said, Netlify sends \"public, max-age=0, must-revalidate\".\n");
        foreach (var (path, headers) in rules)
        {
            text.Append('\n').Append(path).Append('\n');
            foreach (var (name, value) in headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        return OutputFile.OfText(File, text.ToString());
    }

    /// <summary>
    /// Nothing may run, load or frame but our own scripts, style and images. What a page may fetch is this site only: the tools ask for data that way. Blocks of JSON-LD are data and need no hash. HSTS is not
    /// "preload": that binds the whole domain of whoever deploys this, for longer than they can take back, so it is theirs to choose.
    /// </summary>
    private static (string Name, string Value)[] Everywhere(ImmutableArray<string> styles) =>
    [
        ("Content-Security-Policy", $"default-src 'none'; script-src 'self'; style-src {string.Join(' ', styles.Select(StyleHash))}; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests"),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", string.Join(", ", SwitchedOff.Select(feature => $"{feature}=()"))),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>A twin is the same text as the page beside it: search engines should show the page.</summary>
    private static (string, string)[] TwinHeaders(bool isPreview) =>
        [("Content-Type", "text/markdown; charset=utf-8"), .. isPreview ? Array.Empty<(string, string)>() : [NoIndex]];

    private static (string, string) NoIndex => ("X-Robots-Tag", "noindex");

    /// <summary>A browser hashes the text of the style element, in which HTML knows one kind of line end only.</summary>
    private static string StyleHash(string styles) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(styles.ReplaceLineEndings("\n"))))}'";
}
