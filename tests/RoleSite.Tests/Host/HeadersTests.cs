using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using RoleSite.Generator.Host;
using Xunit;

namespace RoleSite.Tests.Host;

public sealed class HeadersTests
{
    private const string Styles = "body { color: #111 }\n";

    private const string MoreStyles = "table { width: 100% }";

    [Theory]
    [InlineData(Styles)]
    [InlineData("body { color: #111 }\r\n")]
    public void The_policy_allows_each_style_element_by_the_hash_of_its_text(string styles)
    {
        Assert.Contains(
            $"  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'sha256-{Hash(Styles)}' 'sha256-{Hash(MoreStyles)}'; "
                + $"img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests\n",
            TinySite.Text(Headers.Run([styles, MoreStyles], isPreview: false)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_line_is_a_path_a_header_or_a_remark(bool isPreview)
    {
        foreach (var line in Lines(isPreview)) Assert.Matches("^(|#.*|/[^ ]*|  [A-Z][A-Za-z-]+: [^ ].*)$", line);
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/roles/chef/index.md", false)]
    [InlineData("/roles/chef/index.md", true)]
    [InlineData("/about/index.md", false)]
    [InlineData("/assets/icon.0123456789.svg", false)]
    [InlineData("/data/roles.json", true)]
    [InlineData("/changes.xml", false)]
    public void No_two_rules_that_fit_an_address_set_the_same_header(string address, bool isPreview)
    {
        var names = HeadersOf(address, isPreview).Select(header => header.Name).ToArray();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
    }

    [Theory]
    [InlineData("/assets/icon.0123456789.svg", "Cache-Control: public, max-age=31536000, immutable")]
    [InlineData("/data/roles.json", "Access-Control-Allow-Origin: *")]
    [InlineData("/data/schema/roles.schema.json", "Cross-Origin-Resource-Policy: cross-origin")]
    [InlineData("/roles/chef/index.md", "Content-Type: text/markdown; charset=utf-8")]
    [InlineData("/roles/chef/index.md", "X-Robots-Tag: noindex")]
    [InlineData("/about/index.md", "Content-Type: text/markdown; charset=utf-8")]
    [InlineData("/changes.xml", "Content-Type: application/atom+xml; charset=utf-8")]
    [InlineData("/roles/", "Strict-Transport-Security: max-age=63072000")]
    public void Files_get_the_headers_that_fit_them(string address, string header) =>
        Assert.Contains(header, HeadersOf(address, isPreview: false).Select(found => $"{found.Name}: {found.Value}"));

    [Fact]
    public void Pages_are_for_search_engines_unless_the_site_is_a_preview()
    {
        Assert.DoesNotContain(HeadersOf("/roles/", isPreview: false), header => header.Name == "X-Robots-Tag");
        Assert.Contains(("X-Robots-Tag", "noindex"), HeadersOf("/roles/", isPreview: true));
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string[] Lines(bool isPreview) => TinySite.Text(Headers.Run([Styles], isPreview)).Split('\n');

    /// <summary>The headers of every rule that fits, where a star stands for anything and a placeholder for one part.</summary>
    private static IEnumerable<(string Name, string Value)> HeadersOf(string address, bool isPreview)
    {
        var fits = false;
        foreach (var line in Lines(isPreview))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line.StartsWith('/')) fits = Pattern(line).IsMatch(address);
            else if (fits && colon > 0) yield return (line[..colon].Trim(), line[(colon + 2)..]);
        }
    }

    private static Regex Pattern(string path)
    {
        var parts = path.Split('/').Select(part => part.StartsWith(':') ? "[^/]+" : Regex.Escape(part).Replace(@"\*", ".*"));
        return new Regex($"^{string.Join('/', parts)}$", RegexOptions.NonBacktracking);
    }
}
