using System.Net;
using System.Text.Json;
using RoleSite.Generator.Preview;
using Xunit;

namespace RoleSite.Tests.Preview;

public sealed class PanelErrorTests
{
    [Fact]
    public async Task A_mistake_leaves_the_last_good_site_and_is_sent_with_place_and_advice()
    {
        await using var preview = await RunningPreview.Of(("/", "<body>Good</body>"));
        using var page = await preview.Open();
        var (good, _) = await page.Next();

        preview.Build = _ => RunningPreview.Broken("Unknown skill '<b>'.");
        preview.Write("a", "x");
        var (version, mistakes) = await page.Next();

        Assert.Equal(good, version);
        Assert.Contains("Good", await preview.Text("/"), StringComparison.Ordinal);
        var mistake = Assert.Single(JsonDocument.Parse(mistakes).RootElement.EnumerateArray());
        Assert.Equal("input/matrices/ai-engineer.yml(1,5)", mistake.GetProperty("place").GetString());
        Assert.Equal("    1 | sql: statistcs\n      |     ^", mistake.GetProperty("frame").GetString());
        Assert.Equal("RS0304", mistake.GetProperty("code").GetString());
        Assert.Equal("Unknown skill '<b>'.", mistake.GetProperty("message").GetString());
        Assert.Equal("Write it <right>.", mistake.GetProperty("advice").GetString());
    }

    [Fact]
    public async Task A_page_that_is_opened_later_learns_of_the_mistake_too()
    {
        await using var preview = await RunningPreview.Of(("/", "<body>Good</body>"));
        using var first = await preview.Open();
        await first.Next();
        preview.Build = _ => RunningPreview.Broken("One", "Two");
        preview.Write("a", "x");
        await first.Next();

        using var second = await preview.Open();
        Assert.Equal(2, JsonDocument.Parse((await second.Next()).Mistakes).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_mended_mistake_is_taken_back_and_an_unchanged_page_is_not_loaded_again()
    {
        await using var preview = await RunningPreview.Of(("/", "<body>Good</body>"));
        var good = preview.Build;
        using var page = await preview.Open();
        var (before, _) = await page.Next();
        preview.Build = _ => RunningPreview.Broken("One");
        preview.Write("a", "x");
        await page.Next();

        preview.Build = good;
        preview.Write("a", "y");

        Assert.Equal((before, "[]"), await page.Next());
    }

    [Fact]
    public async Task A_first_build_with_mistakes_shows_them_at_every_address_until_they_are_mended()
    {
        await using var preview = await RunningPreview.Of(_ => RunningPreview.Broken("Unknown skill '<b>'."));
        using var response = await preview.Get("/roles/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("input/matrices/ai-engineer.yml(1,5)", text, StringComparison.Ordinal);
        Assert.Contains("Unknown skill &#39;&lt;b&gt;&#39;.", text, StringComparison.Ordinal);
        Assert.Contains("Write it &lt;right&gt;.", text, StringComparison.Ordinal);

        using var page = await preview.Open();
        var (first, _) = await page.Next();
        preview.Build = _ => RunningPreview.Broken("Another");
        preview.Write("a", "x");
        var (second, _) = await page.Next();
        preview.Build = _ => RunningPreview.Site(("/", "<body>Good</body>"));
        preview.Write("a", "y");
        var (third, _) = await page.Next();

        Assert.Equal(3, new HashSet<string>(StringComparer.Ordinal) { first, second, third }.Count);
        Assert.Contains("Good", await preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_shown_like_a_mistake()
    {
        await using var preview = await RunningPreview.Of(("/", "<body>Good</body>"));
        using var page = await preview.Open();
        var (good, _) = await page.Next();

        preview.Build = _ => throw new AggregateException(new InvalidOperationException("A\nfault."));
        preview.Write("a", "x");
        var (version, mistakes) = await page.Next();

        Assert.Equal(good, version);
        var mistake = Assert.Single(JsonDocument.Parse(mistakes).RootElement.EnumerateArray());
        Assert.Equal("RoleSite itself failed", mistake.GetProperty("place").GetString());
        Assert.Equal("InvalidOperationException: A fault.", mistake.GetProperty("message").GetString());
        Assert.Contains("not in your content", mistake.GetProperty("advice").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_in_the_first_build_is_shown_until_a_build_succeeds()
    {
        await using var preview = await RunningPreview.Of(_ => throw new InvalidOperationException("A fault."));
        using var response = await preview.Get("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(
            "InvalidOperationException: A fault.",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

        using var page = await preview.Open();
        await page.Next();
        preview.Build = _ => RunningPreview.Site(("/", "<body>Good</body>"));
        preview.Write("a", "x");
        await page.Next();
        Assert.Contains("Good", await preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_build_prints_one_line()
    {
        await using var preview = await RunningPreview.Of(("/", "<body>Good</body>"));
        using var page = await preview.Open();
        await page.Next();
        preview.Build = _ => RunningPreview.Broken("One", "Two");
        preview.Write("a", "x");
        await page.Next();

        // The line is printed after pages were told, which is what a writer waits for.
        string[] lines = [];
        using var patience = new CancellationTokenSource(RunningPreview.Patience);
        while (lines.Length < 2)
        {
            await Task.Delay(10, patience.Token);
            lines = preview.Console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        Assert.Matches(@"^1 page in \d+ ms, 0 errors$", lines[0]);
        Assert.Matches(@"^0 pages in \d+ ms, 2 errors$", lines[1]);
    }

    [Fact]
    public void The_script_puts_text_on_the_page_as_text_only()
    {
        Assert.DoesNotContain("innerHTML", PreviewClient.Script, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("insertAdjacentHTML", PreviewClient.Script, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("</script", PreviewClient.Script, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("<html><body>Text</body></html>", "Text<script", "</script></body></html>")]
    [InlineData("Text", "Text<script", "</script>")]
    [InlineData("<body><pre></body></pre></body>", "</pre><script", "</script></body>")]
    public async Task The_script_is_put_before_the_end_of_the_body(string html, string before, string after)
    {
        await using var preview = await RunningPreview.Of(("/", html));
        var text = await preview.Text("/");
        Assert.Contains(before, text, StringComparison.Ordinal);
        Assert.EndsWith(after, text, StringComparison.Ordinal);
    }
}
