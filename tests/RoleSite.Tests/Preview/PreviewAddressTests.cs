using System.Net;
using Xunit;

namespace RoleSite.Tests.Preview;

public sealed class PreviewAddressTests
{
    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/roles/", "All roles")]
    [InlineData("/roles/?sort=name#top", "All roles")]
    [InlineData("/data/roles.json", "{}")]
    [InlineData("/.well-known/security.txt", "Contact")]
    public async Task A_page_or_file_is_found_at_its_address(string address, string content)
    {
        await using var preview = await Site();
        Assert.Contains(content, await preview.Text(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_slash_leads_to_the_page_and_keeps_the_query()
    {
        await using var preview = await Site();
        using var response = await preview.Get("/roles?sort=name");
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/roles/?sort=name", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/nothing/")]
    [InlineData("/roles/nothing")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    [InlineData("/.secret")]
    [InlineData("/.git/config")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("//evil.example")]
    [InlineData("/roles%00/")]
    public async Task Anything_else_is_the_sites_404_page_with_status_404(string address)
    {
        await using var preview = await Site();
        var asItIs = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        using var response = await preview.Client
            .GetAsync(new Uri(preview.Client.BaseAddress!.ToString().TrimEnd('/') + address, asItIs), TestContext.Current.CancellationToken);
        if (response.StatusCode == HttpStatusCode.BadRequest) return; // Kestrel refuses such an address before anyone looks at it.
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Lost", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/old/", "/roles/")]
    [InlineData("/old", "/roles/")]
    [InlineData("/old?x=1", "/roles/?x=1")]
    [InlineData("/old/index.md", "/roles/index.md")]
    public async Task An_old_address_leads_to_the_new_one(string address, string target)
    {
        await using var preview = await Site();
        using var response = await preview.Get(address);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(target, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_redirect_does_not_hide_a_page()
    {
        await using var preview = await Site();
        Assert.Contains("All roles", await preview.Text("/roles/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/data/roles.json", "application/json; charset=utf-8")]
    [InlineData("/a.js", "text/javascript; charset=utf-8")]
    [InlineData("/a.svg", "image/svg+xml")]
    [InlineData("/a.unknown", "application/octet-stream")]
    public async Task Files_have_their_media_type(string address, string type)
    {
        await using var preview = await Site();
        using var response = await preview.Get(address);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_site_without_a_404_page_gets_a_plain_one_that_listens()
    {
        await using var preview = await RunningPreview.Of(("/", "<body>Home</body>"));
        using var response = await preview.Get("/nothing/");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("EventSource", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Task<RunningPreview> Site() => RunningPreview.Of(
        ("/", "<body>Home</body>"), ("/roles/", "<body>All roles</body>"), ("/404.html", "<body>Lost</body>"),
        ("/data/roles.json", "{}"), ("/a.js", "1"), ("/a.svg", "<svg/>"), ("/a.unknown", "?"),
        ("/.secret", "secret"), ("/.git/config", "secret"), ("/.well-known/security.txt", "Contact"), ("/_headers", "/*\n  X-Test: 1\n"),
        ("/_redirects", """
            # A comment
            /old/ /roles/ 301
            /old/index.md /roles/index.md 301
            /roles/ / 301
            """));
}
