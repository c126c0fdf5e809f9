using RoleSite.Generator.Author;
using Xunit;

namespace RoleSite.Tests.Author;

/// <summary>What 'rolesite explain' says of a level and of a line.</summary>
public sealed class ExplainContentTests : IDisposable
{
    private readonly LittleSite _site = LittleSite.Sound();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_level_is_told_with_its_ground_and_who_else_needs_the_skill()
    {
        var text = Cell("baker", "kneading");
        Assert.StartsWith(
            """
            Baker: Kneading

            Level    expert
                     Designs the method of a bakery.
            Basis    research: A study or a description of the job shows that the skill matters; the level is ours.
            Sources  kitchen-study: What kitchens ask for (University of Food, 2024)
            Note     Named in every advert.
            Written  input/matrices/baker.yml(4,3)
            Others   awareness: Cook

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_texts_and_the_pages_that_show_the_level_are_named()
    {
        var text = Cell("baker", "kneading");
        Assert.Contains("input/roles/baker.md(24,3) links to the skill", text, StringComparison.Ordinal);
        Assert.All(["/roles/baker/", "/skills/kneading/", "/compare/: 1 comparison with the role, 1 of them written by hand", "/matrix/"],
            page => Assert.Contains(page, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_skill_that_the_role_does_not_need_is_told_too()
    {
        var text = Cell("baker", "frying");
        Assert.Contains("Level    none: the role does not need the skill\n", text, StringComparison.Ordinal);
        Assert.Contains("Written  nowhere; input/matrices/baker.yml has the levels of the role\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bakr", "kneading", "There is no role 'bakr'. Did you mean 'baker'?")]
    [InlineData("baker", "kneding", "There is no skill 'kneding'. Did you mean 'kneading'?")]
    public void An_unknown_name_is_answered_with_the_nearest(string role, string skill, string refusal) =>
        Assert.Equal(refusal, ExplainCell.Refusal(role, skill, _site.Studied().Parsed));

    [Theory]
    [InlineData("matrices/baker.yml", 4, "Baker: Kneading\n")]
    [InlineData("roles/cook.md", 18, "It belongs to the section 'Focus' of 'Cook', which shows on:\n    /roles/cook/\n")]
    [InlineData("skills/heat.yml", 6, "It belongs to the skill 'Roasting', which shows on:\n    /skills/roasting/\n    /skills/\n    /roles/")]
    [InlineData("sources.yml", 2, "It belongs to the source 'The book of bread', which shows on:\n    /sources/bread-book/\n")]
    [InlineData("glossary.yml", 9, "It belongs to the term 'Yeast', which shows on:\n    /glossary/#yeast\n")]
    [InlineData("comparisons/baker-vs-cook.md", 2, "/compare/baker-vs-cook/\n")]
    [InlineData("pages/about.md", 2, "which shows on:\n    /about/\n")]
    [InlineData("site.yml", 1, "It holds for the site as a whole")]
    public void A_line_is_told_by_what_it_feeds(string file, int line, string said)
    {
        var content = _site.Studied();
        Assert.Contains(said, ExplainLine.Of(file, line, content.Compared!, content.Parsed, content.Texts, "input"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_line_that_is_not_there_nothing_is_said()
    {
        var content = _site.Studied();
        Assert.Null(ExplainLine.Of("site.yml", 1000, content.Compared!, content.Parsed, content.Texts, "input"));
        Assert.Null(ExplainLine.Of("sight.yml", 1, content.Compared!, content.Parsed, content.Texts, "input"));
    }

    [Theory]
    [InlineData("roles/baker.md:12", "roles/baker.md", 12)]
    [InlineData("roles/baker.md(12,5)", "roles/baker.md", 12)]
    [InlineData(@"roles\baker.md:3", "roles/baker.md", 3)]
    public void A_file_and_a_line_may_be_written_as_messages_write_them(string written, string file, int line) =>
        Assert.Equal((file, line), ExplainLine.Read(written));

    [Theory]
    [InlineData("RS0304")]
    [InlineData("roles/baker.md")]
    [InlineData("roles/baker.md:0")]
    public void Other_words_are_no_line(string written) => Assert.Null(ExplainLine.Read(written));

    private string Cell(string role, string skill)
    {
        var content = _site.Studied();
        return ExplainCell.Of(role, skill, content.Compared!, content.Parsed, "input")!;
    }
}
