using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Host;

/// <summary>
/// The HTTP headers of each answer, in the form of Netlify's _headers. Netlify joins the values of all rules that match, so no two rules
/// that can match one address set the same header. Caching is therefore left to Netlify's default, by which browsers ask each time whether
/// a file is still the same, except for files that have a hash in their names.
/// </summary>
public static class Headers
{
    public const string File = "/_headers";

    private static readonly string[] SwitchedOff =
    [
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope",
        "hid", "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking",
    ];

    /// <summary>
    /// Hosts differ in what a star before other text matches, but everywhere a placeholder matches one part of an address. So there is one rule
    /// for each depth at which a markdown alternate can be.
    /// </summary>
    private static readonly string[] MarkdownAlternates = ["/:page/index.md", "/:folder/:page/index.md"];

    /// <param name="styles">The text of each style element on the site.</param>
    public static OutputFile Run(ImmutableArray<string> styles, bool isPreview)
    {
        (string For, (string Name, string Value)[] Headers)[] rules =
        [
            ("/*", [.. Everywhere(styles), .. isPreview ? [NoIndex] : Array.Empty<(string, string)>()]),
            ("/assets/*", [("Cache-Control", "public, max-age=31536000, immutable")]),
            ("/data/*", [("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin")]),
            .. MarkdownAlternates.Select(path => (path, MarkdownHeaders(isPreview))),
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
    /// Only our own scripts, styles and images may run or load, nothing may frame a page, and pages may fetch from this site alone, as the tools do
    /// for their data. Blocks of JSON-LD are data and need no hash. HSTS binds this host alone: "includeSubDomains" would cut off hosts below it
    /// that do not speak HTTPS, and "preload" would bind the whole domain for longer than its owner can take it back.
    /// </summary>
    private static (string Name, string Value)[] Everywhere(ImmutableArray<string> styles) =>
    [
        ("Content-Security-Policy", $"default-src 'none'; script-src 'self'; style-src {string.Join(' ', styles.Select(StyleHash))}; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests"),
        ("Strict-Transport-Security", "max-age=63072000"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", string.Join(", ", SwitchedOff.Select(feature => $"{feature}=()"))),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>A markdown alternate has the same text as its page, and search engines should show the page.</summary>
    private static (string, string)[] MarkdownHeaders(bool isPreview) =>
        [("Content-Type", "text/markdown; charset=utf-8"), .. isPreview ? Array.Empty<(string, string)>() : [NoIndex]];

    private static (string, string) NoIndex => ("X-Robots-Tag", "noindex");

    /// <summary>The hash as a browser computes it, from the text of the style element with every line end as "\n".</summary>
    private static string StyleHash(string styles) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(styles.ReplaceLineEndings("\n"))))}'";
}
