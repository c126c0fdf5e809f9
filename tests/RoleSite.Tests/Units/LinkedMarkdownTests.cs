using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What becomes of a text in HTML and in the markdown for programs.</summary>
public sealed class LinkedMarkdownTests
{
    [Fact]
    public void Comments_reach_neither_the_page_nor_the_markdown()
    {
        var body = Linked("Bread <!-- secret one --> is good.\n\n<!-- secret\ntwo -->\n\n- Rye <!-- secret three -->\n\n  <!-- secret four -->\n");
        Assert.DoesNotContain("secret", body.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Html(body), StringComparison.Ordinal);
        Assert.Contains("Bread  is good.\n\n- Rye", body.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_keep_their_words_as_written() => Assert.Equal(
        "[the *good* \\[cook\\]](https://little.example/roles/cook/) and [it][c] and [the \\| cook](https://little.example/roles/cook/)\n\n"
        + "[c]: https://little.example/roles/cook/",
        Linked("[the *good* \\[cook\\]](../roles/cook.md) and [it][c] and [[cook|the \\| cook]]\n\n[c]: ../roles/cook.md\n").Markdown);

    [Fact]
    public void Escapes_in_cells_survive()
    {
        var body = Linked("Table: Signs\n\n| Sign | Code |\n|---|---|\n| a \\| b \\* \\[c\\] | `a\\|b` |\n| [[cook\\|Cooks]] | [[baker|Bakers]] |\n");
        Assert.Contains("a | b * [c]</th><td><code>a|b</code>", Html(body), StringComparison.Ordinal);
        Assert.Contains(">Cooks</a></th>", Html(body), StringComparison.Ordinal);
        Assert.Contains("| a \\| b \\* \\[c\\] | `a\\|b` |\n", body.Markdown, StringComparison.Ordinal);
        const string Row = "| [Cooks](https://little.example/roles/cook/) | [Bakers](https://little.example/roles/baker/) |";
        Assert.Contains(Row, body.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_keeps_its_emphasis_and_its_mark()
    {
        var section = Assert.Single(Linked("## A *good* `week` [editorial]\n\nMonday.\n").Sections);
        Assert.Equal(("A good week", "a-good-week"), (section.Heading, section.Id));
        Assert.Equal("A <em>good</em> <code>week</code> <a class=\"ed\" href=\"/method/#editorial\">editorial</a>", section.HeadingHtml);
    }

    [Fact]
    public void The_language_of_code_is_kept() =>
        Assert.Contains("<code class=\"language-sql\">select 1", Html(Linked("```sql\nselect 1\n```\n")), StringComparison.Ordinal);

    private static LinkedBody Linked(string text)
    {
        using var site = LittleSite.Sound();
        var about = site.Text("pages/about.md");
        site.With("pages/about.md", about[..(about.LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + "\n" + text);
        var run = SiteRun.Of(site);
        Assert.Empty(run.Codes);
        return run.Site.Pages.Single(page => page.Head.Slug.Value == "about").Body;
    }

    private static string Html(LinkedBody body) =>
        string.Concat(body.Sections.SelectMany(section => section.Lead.Followed(section.Rest).Parts)
            .Concat(body.Introduction.Parts)
            .Select(part => part.Html));
}
