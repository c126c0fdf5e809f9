using System.Net;
using System.Net.Http.Headers;
using RoleSite.Generator.Host;
using RoleSite.Generator.Preview;
using Xunit;

namespace RoleSite.Tests.Preview;

public sealed class PreviewHeaderTests
{
    private const string Headers = """
        # Rules of the site
        /*
          Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self'
          Strict-Transport-Security: max-age=63072000
          X-Content-Type-Options: nosniff
          Cache-Control: public, max-age=0
        /assets/*
          Cache-Control: public, max-age=31536000, immutable
        /roles/
          X-Page: roles
        """;

    [Fact]
    public async Task Headers_of_the_site_are_sent_without_those_that_would_outlive_the_preview()
    {
        await using var preview = await Site();
        using var response = await preview.Get("/roles/");
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("roles", Assert.Single(response.Headers.GetValues("X-Page")));
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_policy_allows_the_previews_script_and_its_events_and_nothing_more()
    {
        await using var preview = await Site();
        using var response = await preview.Get("/");
        Assert.Equal(
            $"default-src 'none'; script-src 'self' 'sha256-abc=' {PreviewClient.ScriptSource}; style-src 'self'; connect-src 'self'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Nothing_is_kept_by_the_browser_without_asking()
    {
        await using var preview = await Site();
        using var first = await preview.Get("/assets/a.css");
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());

        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/a.css");
        request.Headers.IfNoneMatch.Add(Assert.IsType<EntityTagHeaderValue>(first.Headers.ETag));
        using var second = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Head_answers_like_get_without_the_body()
    {
        await using var preview = await Site();
        using var get = await preview.Get("/");
        using var head = await preview.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task The_preview_can_only_be_read(string method)
    {
        await using var preview = await Site();
        using var response = await preview.Client
            .SendAsync(new HttpRequestMessage(new HttpMethod(method), "/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:4000", HttpStatusCode.OK)]
    [InlineData("[::1]:4000", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("192.168.0.10", HttpStatusCode.Forbidden)]
    public async Task Only_requests_to_this_machine_by_its_own_name_are_answered(string host, HttpStatusCode status)
    {
        await using var preview = await Site();
        foreach (var address in new[] { "/", PageEvents.Address })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Host = host;
            using var response = await preview.Client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    [InlineData("script-src 'none'; connect-src 'none'", "script-src X; connect-src 'self'")]
    [InlineData("default-src 'self'; upgrade-insecure-requests", "default-src 'self'; script-src 'self' X; connect-src 'self'")]
    [InlineData("script-src 'self'; script-src-elem 'self'", "script-src 'self'; script-src-elem 'self' X")]
    public void A_policy_is_opened_no_further_than_needed(string policy, string expected) =>
        Assert.Equal(expected, SecurityPolicy.ForPreview(policy, "X"));

    [Fact]
    public void A_header_named_twice_under_one_path_has_both_values_and_a_later_path_wins()
    {
        var lines = HeaderLine.ReadAll("  X-Lost: 1\n/*\n  Link: a\n  Link: b\n  X: 1\n/roles/:role/\n  x: 2\nno colon here\n");
        Assert.Equal("a, b", HeaderLine.HeadersFor("/any/where/", lines)["Link"]);
        Assert.Equal("1", HeaderLine.HeadersFor("/roles/", lines)["X"]);
        Assert.Equal("2", HeaderLine.HeadersFor("/roles/ai-engineer/", lines)["X"]);
        Assert.Equal("1", HeaderLine.HeadersFor("/roles/ai-engineer/more/", lines)["X"]);
        Assert.DoesNotContain("X-Lost", HeaderLine.HeadersFor("/", lines).Keys);
    }

    private static Task<RunningPreview> Site() => RunningPreview.Of(
        ("/", "<body>Home</body>"), ("/roles/", "<body>Roles</body>"), ("/assets/a.css", "a{}"), ("/_headers", Headers));
}
