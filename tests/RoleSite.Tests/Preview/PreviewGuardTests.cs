using System.Net;
using RoleSite.Generator.Preview;
using Xunit;

namespace RoleSite.Tests.Preview;

/// <summary>A site that is not public yet is read by nobody but the person at this machine.</summary>
public sealed class PreviewGuardTests
{
    private const string Headers = "/data/*\n  Access-Control-Allow-Origin: *\n  Access-Control-Expose-Headers: X\n  "
        + "Cross-Origin-Resource-Policy: cross-origin\n  Timing-Allow-Origin: *\n";

    [Theory]
    [InlineData("/")]
    [InlineData("/data/roles.json")]
    [InlineData("/nowhere/")]
    [InlineData("/roles")]
    [InlineData(PageEvents.Address)]
    public async Task Every_answer_is_closed_to_other_sites(string address)
    {
        await using var preview = await Site();
        using var response = await preview.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        AssertClosed(response);
    }

    [Fact]
    public async Task The_page_that_stands_in_for_a_broken_site_is_closed_too()
    {
        await using var preview = await RunningPreview.Of(_ => RunningPreview.Broken("Unknown skill."));
        using var response = await preview.Get("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        AssertClosed(response);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", "cors", "empty", false)]
    [InlineData("cross-site", "no-cors", "image", false)]
    [InlineData("cross-site", "no-cors", "script", false)]
    [InlineData("cross-site", "navigate", "iframe", false)]
    [InlineData("same-site", "cors", "empty", false)]
    [InlineData("cross-site", "navigate", "document", true)]
    [InlineData("same-origin", "cors", "empty", true)]
    [InlineData("none", "navigate", "document", true)]
    public async Task Requests_that_another_site_makes_are_refused(string site, string mode, string destination, bool isAnswered)
    {
        await using var preview = await Site();
        foreach (var address in new[] { "/data/roles.json", PageEvents.Address })
        {
            using var response = await Ask(preview, address, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));
            Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
            AssertClosed(response);
        }
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task A_request_with_the_origin_of_another_site_is_refused(string origin)
    {
        await using var preview = await Site();
        using var response = await Ask(preview, "/data/roles.json", ("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(
            "The preview does not answer to other web sites.\n", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_previews_own_origin_is_answered()
    {
        await using var preview = await Site();
        using var response = await Ask(preview, "/data/roles.json", ("Origin", preview.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static void AssertClosed(HttpResponseMessage response)
    {
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
            || header.Key == "Timing-Allow-Origin");
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
    }

    private static async Task<HttpResponseMessage> Ask(RunningPreview preview, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await preview.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private static Task<RunningPreview> Site() =>
        RunningPreview.Of(("/", "<body>Home</body>"), ("/roles/", "<body>Roles</body>"), ("/data/roles.json", "[]"), ("/_headers", Headers));
}
