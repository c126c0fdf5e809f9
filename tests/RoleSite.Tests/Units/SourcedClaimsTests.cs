using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Parse;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What vouches for a claim, and what claims nothing.</summary>
public sealed class SourcedClaimsTests
{
    [Theory]
    [InlineData("Bakers are happy people [@guild].")]
    [InlineData("Bakers are happy people [editorial].")]
    [InlineData("Bakers are happy. So are cooks [editorial].")]
    [InlineData("> Bakers are happy people [@guild].")]
    [InlineData("See also [[cook]].")]
    [InlineData("![Two loaves on a table](../assets/loaves.png)")]
    [InlineData("- Happy people [@guild]\n- [[kneading]]")]
    [InlineData("- Happy people [editorial]\n  - at night\n  - at noon")]
    [InlineData("Two things make them happy [@guild]:\n\n- the dough\n- the oven")]
    [InlineData("Two things make them happy:\n\n- the dough [@guild]\n- the oven [editorial]")]
    [InlineData("- What makes them happy:\n  - the dough [@guild]\n  - the oven [editorial]")]
    [InlineData("Table: What makes them happy [@guild]\n\n| Who | What |\n|---|---|\n| Baker | the dough |")]
    [InlineData("Table: What makes them happy\n\n| Who | What |\n|---|---|\n| Baker | the dough [@guild] |")]
    [InlineData("Table: What makes them happy\n\n| Who | What [@guild] |\n|---|---|\n| Baker | the dough |")]
    [InlineData("Table: What makes them happy\n\n| Who | What |\n|---|---|\n| Baker [@guild] | the dough |")]
    [InlineData("Table: What they need\n\n| Who | How well |\n|---|---|\n| Baker | [[baker/kneading@expert|expert]] |\n| Cook | – |")]
    [InlineData("## At night [editorial]\n\nBakers are happy people.\n\n- In summer too\n\n### In winter\n\nThen they are 100 times happier.")]
    [InlineData("```\nsome code of a baker\n```")]
    public void A_claim_that_something_vouches_for_has_no_message(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Bakers are happy people.", 1)]
    [InlineData("Bakers are happy [editorial].\n\nCooks are happy people too.", 3)]
    [InlineData("> Bakers are happy people.", 1)]
    [InlineData("- Happy people [@guild]\n- Sad people", 2)]
    [InlineData("- Happy people\n  - at night [@guild]", 1)]
    [InlineData("Two things make them happy [@guild].\n\n- the dough", 3)]
    [InlineData("Two things make them happy:\n\n- the dough", 3)]
    [InlineData("Table: What makes them happy\n\n| Who | What |\n|---|---|\n| Baker | the dough |\n| Cook | the oven [@guild] |", 5)]
    [InlineData("## At night [editorial]\n\nThey are happy people.\n\n## At noon\n\nThey are happy people.", 7)]
    public void A_claim_that_nothing_vouches_for_is_reported_at_its_place(string text, int line)
    {
        var found = Assert.Single(Found(text));
        Assert.Equal(("RS0260", line), (found.Rule.Code, found.Place.Line));
    }

    [Fact]
    public void A_claim_with_a_figure_is_reported_for_its_figure_alone() =>
        Assert.Equal("RS0223", Assert.Single(Found("Two thirds of all bakers are happy people.")).Rule.Code);

    [Fact]
    public void A_table_without_sources_has_one_message()
    {
        const string Rows = "| Who | What | When |\n|---|---|---|\n| Baker | the dough | at night |\n| Cook | the oven | at noon |";
        Assert.Contains("nor have 3 others", Assert.Single(Found("Table: What makes them happy\n\n" + Rows)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_citation_is_not_reported_as_missing() =>
        Assert.Equal(["RS0218"], Found("Bakers are happy people (@guild).").Select(found => found.Rule.Code));

    [Fact]
    public void A_heading_with_a_figure_is_reported() =>
        Assert.Equal("RS0223", Assert.Single(Found("## Two thirds are happy\n\nBakers are [editorial].")).Rule.Code);

    private static IReadOnlyList<Diagnostic> Found(string text)
    {
        var report = new Report();
        SourcedClaims.Check(ParseMarkdown.Run(new TextPlaces("roles/baker.md", text, 0), text, report), new Figures("en"), report, everyClaim: true);
        return report.Sorted();
    }
}
