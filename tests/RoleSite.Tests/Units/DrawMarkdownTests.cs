using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What of a text is finished HTML, and what is left to Link.</summary>
public sealed class DrawMarkdownTests
{
    [Fact]
    public void What_depends_on_other_documents_is_a_gap() => Assert.Equal(
        [
            ("<p>See ", new NameGap("baker", "bakers", new TextSpan(4, 16), At(5, 16))),
            (", ", new LevelGap("cook", "kneading", "expert", null, new TextSpan(22, 24), At(23, 24))),
            (" ", new CitationGap("bread-book", new TextSpan(47, 13), At(48, 13))),
            (".</p>\n", null),
        ],
        Drawn("See [[baker|bakers]], [[cook/kneading@expert]] [@bread-book]."));

    [Fact]
    public void A_link_is_a_gap_and_its_words_are_HTML() => Assert.Equal(
        [("<p>", new LinkGap("cook.md", "the cook", new TextSpan(13, 7), At(1, 21))), ("the <em>cook</em></a></p>\n", null)],
        Drawn("[the *cook*](cook.md)"));

    [Fact]
    public void An_image_is_a_gap_as_a_whole() => Assert.Equal(
        [("<p>", new ImageGap("map.svg", "A map", new TextSpan(9, 7), At(1, 17))), ("</p>\n", null)],
        Drawn("![A map](map.svg)"));

    [Fact]
    public void The_address_of_a_named_link_is_where_its_name_is_defined()
    {
        var (_, gap) = Drawn("[a][b]\n\n[b]: cook.md")[0];
        Assert.Equal(new TextSpan(13, 7), Assert.IsType<LinkGap>(gap).UrlSpan);
    }

    [Fact]
    public void Lines_with_nothing_but_gaps_keep_their_line_breaks() =>
        Assert.Equal(["<p>", "\n", "\n", "</p>\n"], Drawn("[[a]]\n[[b]]\n[[c]]").Select(part => part.Html));

    [Fact]
    public void A_lead_without_a_mark_is_followed_by_that_of_its_heading()
    {
        var sections = Body("## A [editorial]\n\nOne.\n\n## B [editorial]\n\nTwo [editorial].\n\n## C\n\nThree.").Sections;
        Assert.Equal([true, false, false], sections.Select(section => section.LeadMark.Contains("editorial", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_section_that_begins_with_a_table_has_no_lead()
    {
        var section = Assert.Single(Body("## A\n\nTable: b\n\n| c | d |\n|---|---|\n| e | f |").Sections);
        Assert.Null(section.Lead);
        Assert.NotEmpty(section.Rest.Parts);
    }

    [Theory]
    [InlineData("At the stove [[kneading]] is needed at expert.", "kneading")]
    [InlineData("Cooks need [[kneading]] [[baking]] at expert [editorial].", "kneading baking")]
    [InlineData("Cooks need [[kneading]]. Bakers are at expert.", "")]
    [InlineData("Cooks need [[kneading]] at expert [@guild].", "")]
    [InlineData("Cooks need [[kneading]] at expert. So do bakers [@guild].", "")]
    [InlineData("Cooks need [[kneading]] at [[cook/kneading@expert|expert]], so at expert.", "")]
    [InlineData("Table: a\n\n| b | c |\n|---|---|\n| [[kneading]] | Expert |", "kneading")]
    [InlineData("Table: a\n\n| b | c |\n|---|---|\n| [[kneading]] | an expert |", "")]
    public void A_level_in_words_beside_a_link_is_noticed(string text, string names) =>
        Assert.Equal(names, string.Join(' ', Body(text).LevelsInWords.SelectMany(level => level.Names).Select(name => name.Value)));

    private static SourcePlace At(int column, int length) => new("a.md", 1, column, length);

    private static (string Html, Gap? Gap)[] Drawn(string text) => [.. Body(text).Introduction.Parts.Select(part => (part.Html, part.Gap))];

    private static MarkdownBody Body(string text) => DrawMarkdown.Run(ParseMarkdown.Run(new TextPlaces("a.md", text, 0), text, new Report()));
}
