using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

public sealed class LinkTests
{
    private static readonly string Focus = "A warm meal on time, for as many people as come through the door [editorial].";

    /// <summary>What becomes of a text as the first paragraph of a role.</summary>
    private static (CitedHtml Lead, LinkedBody Body, SiteRun Run) Linked(string text)
    {
        using var site = LittleSite.Sound();
        site.Changed("roles/cook.md", Focus, text);
        var run = SiteRun.Of(site);
        var cook = run.Site.Roles.Single(role => role.Slug.Value == "cook");
        return (cook.Body.Section("Focus")!.Lead, cook.Body, run);
    }

    private static string Html(CitedHtml html) =>
        string.Concat(html.Parts.Select(part => part.Html + (part.Citation is { } source ? $"[{source}]" : "")));

    [Theory]
    [InlineData("[a](baker.md)", "<a href=\"/roles/baker/\">a</a>")]
    [InlineData("[a](baker.md#at-night)", "<a href=\"/roles/baker/#at-night\">a</a>")]
    [InlineData("[a](#tasks)", "<a href=\"/roles/cook/#tasks\">a</a>")]
    [InlineData("[a](/roles/baker/)", "<a href=\"/roles/baker/\">a</a>")]
    [InlineData("[a](/roles/b%61ker/#at-night)", "<a href=\"/roles/baker/#at-night\">a</a>")]
    [InlineData("[a](/roles/baker/#level-table)", "<a href=\"/roles/baker/#level-table\">a</a>")]
    [InlineData("[a](/compare/?roles=baker,cook)", "<a href=\"/compare/?roles=baker,cook\">a</a>")]
    [InlineData("[a](/moves/cook-to-baker/)", "<a href=\"/moves/cook-to-baker/\">a</a>")]
    [InlineData("[a](/data/roles.json)", "<a href=\"/data/roles.json\">a</a>")]
    [InlineData("[a](../pages/about.md)", "<a href=\"/about/\">a</a>")]
    [InlineData("[a](../comparisons/baker-vs-cook.md)", "<a href=\"/compare/baker-vs-cook/\">a</a>")]
    [InlineData("[a](../matrices/baker.yml)", "<a href=\"/roles/baker/#level-table\">a</a>")]
    [InlineData("[a](../skills/dough.yml)", "<a href=\"/skills/#dough\">a</a>")]
    [InlineData("[a](../glossary.yml#yeast)", "<a href=\"/glossary/#yeast\">a</a>")]
    [InlineData("[a](./b%61ker.md)", "<a href=\"/roles/baker/\">a</a>")]
    [InlineData("[a](https://a.example/?b=c&d)", "<a href=\"https://a.example/?b=c&amp;d\">a</a>")]
    [InlineData("[[baker]]", "<a href=\"/roles/baker/\">Baker</a>")]
    [InlineData("[[kneading|to *knead*]]", "<a href=\"/skills/kneading/\">to *knead*</a>")]
    [InlineData("[[yeast]]", "<a href=\"/glossary/#yeast\">Yeast</a>")]
    [InlineData("[editorial]", "<a class=\"ed\" href=\"/method/#editorial\">editorial</a>")]
    [InlineData("a <!-- note --> b", "a  b")]
    [InlineData("1 < 2 & \"3\"", "1 &lt; 2 &amp; &quot;3&quot;")]
    public void Markdown_becomes_HTML(string text, string html)
    {
        var (lead, _, run) = Linked(text);
        Assert.DoesNotContain(run.Codes, code => code.StartsWith("RS04", StringComparison.Ordinal));
        Assert.Equal($"<p>{html}</p>\n", Html(lead));
    }

    [Fact]
    public void The_address_of_an_image_has_a_hash_of_its_content()
    {
        var (lead, body, run) = Linked("![Two *circles*](../assets/overlap.svg)");
        var asset = Assert.Single(run.Site.Assets);
        Assert.Matches("^/assets/overlap\\.[0-9a-f]{10}\\.svg$", asset.Address.Value);
        Assert.Equal($"<p><img loading=\"lazy\" src=\"{asset.Address}\" width=\"6\" height=\"4\" alt=\"Two circles\"></p>\n", Html(lead));
        Assert.Contains($"![Two *circles*](https://little.example{asset.Address})", body.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_divide_the_HTML_where_their_numbers_will_be()
    {
        var (lead, _, _) = Linked("One [@bread-book] two [@kitchen-study] [@bread-book].");
        Assert.Equal(["bread-book", "kitchen-study", "bread-book", null], lead.Parts.Select(part => part.Citation?.Value));
        Assert.Equal("<p>One [bread-book] two [kitchen-study] [bread-book].</p>\n", Html(lead));
    }

    [Fact]
    public void Captions_keep_their_links_and_citations()
    {
        var (_, body, run) = Linked($"{Focus}\n\nTable: Meals & hours of a [[baker]] [@bread-book]\n\n| Meal | Hour |\n|---|---|\n| Lunch | 12 |");
        Assert.Empty(run.Printed());
        var html = Html(body.Section("Focus")!.Rest);
        Assert.Contains("<caption>Meals &amp; hours of a <a href=\"/roles/baker/\">Baker</a> [bread-book]</caption>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Meals &amp; hours of a baker\"", html, StringComparison.Ordinal);
        Assert.Contains("<thead><tr><th scope=\"col\">Meal</th><th scope=\"col\">Hour</th></tr></thead>", html, StringComparison.Ordinal);
        Assert.Contains("<tbody><tr><th scope=\"row\">Lunch</th><td>12</td></tr></tbody>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_for_programs_has_absolute_links_and_is_otherwise_as_written()
    {
        var (_, body, _) = Linked("See **the** [a](baker.md), [[yeast]],\n[[baker|bakers]] [@bread-book];\n[b](https://b.example/) `[[baker]]`.");
        Assert.StartsWith(
            """
            ## Focus

            See **the** [a](https://little.example/roles/baker/), [Yeast](https://little.example/glossary/#yeast),
            [bakers](https://little.example/roles/baker/) [[bread-book](https://little.example/sources/bread-book/)];
            [b](https://b.example/) `[[baker]]`.

            ## Skills
            """.ReplaceLineEndings("\n"),
            body.Markdown,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Backlinks_name_each_linking_page_once_and_never_the_page_itself()
    {
        var (_, _, run) = Linked("See [[baker]], [a baker](baker.md#goal), [me](cook.md) and [[kneading]].");
        var links = run.Site.Backlinks;
        Assert.Equal(["Baker or cook?", "Cook", "Sourdough", "Who says what"], links[new SitePath("/roles/baker/")].Select(link => link.Text));
        Assert.Equal(["Baker", "Cook"], links[new SitePath("/skills/kneading/")].Select(link => link.Text));
        Assert.Equal(["Sourdough"], links[new SitePath("/glossary/#yeast")].Select(link => link.Text));
        Assert.DoesNotContain("Cook", links[new SitePath("/roles/cook/")].Select(link => link.Text));
    }

    [Fact]
    public void Old_addresses_lead_to_the_page_that_moved()
    {
        using var site = LittleSite.Sound();
        var redirect = Assert.Single(SiteRun.Of(site).Site.Redirects);
        Assert.Equal(("/roles/chef/", "/roles/cook/"), (redirect.From, redirect.To.Value));
    }

    [Theory]
    [InlineData("/roles/Chef/")]
    [InlineData("roles/chef")]
    [InlineData("/roles/chef")]
    [InlineData("//chef/")]
    [InlineData("/matrix/")]
    [InlineData("/skills/kneading/")]
    [InlineData("/roles/cook/")]
    public void An_old_address_that_cannot_work_is_reported(string from)
    {
        using var site = LittleSite.Sound();
        site.Changed("roles/cook.md", "[/roles/chef/]", $"[{from}]");
        Assert.Equal(["RS0407"], SiteRun.Of(site).Codes);
    }

    [Fact]
    public void A_link_to_a_broken_document_is_no_second_mistake()
    {
        using var site = LittleSite.Sound();
        site.With("roles/baker.md", "---\ntitle: [\n---\n");
        Assert.Equal(["RS0201", "RS0213"], SiteRun.Of(site).Codes.Order(StringComparer.Ordinal));
    }
}
