using RoleSite.Generator.Author;
using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests.Author;

/// <summary>What 'rolesite new' writes for a skill, a term, a source or a comparison, and what it refuses.</summary>
public sealed class NewEntryTests : IDisposable
{
    private static readonly SkillRequest Glazing = new("Glazing", null, "heat", []);

    private static readonly SourceRequest Survey = new("A survey of ovens", null, "Oven Press", 2026, "https://ovens.example/survey", "CC BY 4.0");

    private readonly LittleSite _site = LittleSite.Sound();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_new_skill_passes_the_checks_but_for_what_only_a_person_can_write()
    {
        _site.Make(Skill(Glazing with { NeededBy = ["baker=working", "cook=awareness"] }));
        Assert.Empty(_site.OtherErrors());
        Assert.EndsWith("\n  roasting: working\n  glazing: working\n", _site.Text("matrices/baker.yml"), StringComparison.Ordinal);
        Assert.EndsWith("\n  glazing: awareness\n", _site.Text("matrices/cook.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_put_in_with_the_empty_line_that_stands_between_the_others()
    {
        _site.Changed("skills/heat.yml", "  frying:", "\n  frying:");
        _site.Make(Skill(Glazing));
        Assert.Contains("Cooking in hot fat.\n\n  glazing:\n    name: Glazing\n", _site.Text("skills/heat.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_goes_to_the_end_of_its_block_even_where_other_keys_follow()
    {
        const string Skills = "skills:\n  roasting: practitioner\n  frying:\n    level: practitioner\n";
        const string About = "\n# On what it rests\nabout: Our judgement.\n";
        _site.With("matrices/cook.yml", Skills + About);
        _site.Make(Skill(Glazing with { NeededBy = ["cook=working"] }));
        Assert.Equal(Skills + "  glazing: working\n" + About, _site.Text("matrices/cook.yml"));
    }

    [Fact]
    public void A_file_without_a_line_break_at_its_end_keeps_its_last_line()
    {
        _site.With("glossary.yml", _site.Text("glossary.yml").TrimEnd('\n'));
        _site.Make(Term("Crumb"));
        Assert.EndsWith("gas.\ncrumb:\n  term: Crumb\n  definition: \"TO WRITE: what the word means, in one to three sentences.\"",
            _site.Text("glossary.yml"), StringComparison.Ordinal);
        Assert.Empty(_site.OtherErrors());
    }

    [Fact]
    public void Line_ends_of_Windows_and_a_byte_order_mark_stay()
    {
        _site.With("glossary.yml", "\uFEFF" + _site.Text("glossary.yml").ReplaceLineEndings("\r\n"));
        _site.Make(Term("Crumb"));
        var text = _site.Text("glossary.yml");
        Assert.Equal(text.Split('\n').Length, text.Split("\r\n").Length);
        Assert.Equal(0xEF, File.ReadAllBytes(Path.Combine(_site.Folder, "glossary.yml"))[0]);
        Assert.Empty(_site.OtherErrors());
    }

    [Fact]
    public void A_new_source_lacks_only_a_text_that_cites_it()
    {
        _site.Make(Source(Survey));
        var errors = SiteRun.Of(_site).Diagnostics.Where(found => found.Rule.Severity == Severity.Error);
        Assert.Equal(["RS0320"], errors.Select(found => found.Rule.Code));
        Assert.Contains("\n  seen: 2026-12-24", _site.Text("sources.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_of_a_source_is_made_of_its_title_and_year()
    {
        _site.Make(Source(Survey with { Title = "A very long title about everything that anybody ever said of ovens" }));
        Assert.Contains("\na-very-long-title-about-everything-that-2026:\n", _site.Text("sources.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_comparison_passes_the_checks_but_for_what_only_a_person_can_write()
    {
        _site.Remove("comparisons/baker-vs-cook.md");
        _site.Make(NewComparison.Run(["cook", "baker"], _site.Studied().Parsed, Drafts.Today));
        Assert.Empty(_site.OtherErrors());
        Assert.StartsWith("---\ntitle: Cook or Baker?\n", _site.Text("comparisons/cook-vs-baker.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_that_are_compared_already_are_refused_in_any_order() =>
        Assert.Equal("comparisons/baker-vs-cook.md compares the same roles already. Change that one.", Comparison("cook", "baker"));

    [Fact]
    public void An_unknown_role_is_refused_with_the_nearest() =>
        Assert.Equal("There is no role 'coook'. Did you mean 'cook'?", Comparison("baker", "coook"));

    [Fact]
    public void A_title_is_understood_as_the_role_it_means() =>
        Assert.Equal("There is no role 'Bread maker'. 'Bread maker' is another name of 'baker'.", Comparison("cook", "Bread maker"));

    [Fact]
    public void A_role_is_not_compared_with_itself() => Assert.Equal("A role cannot be compared with itself.", Comparison("cook", "cook"));

    [Theory]
    [InlineData("cook")]
    [InlineData("a", "b", "c", "d", "e")]
    public void A_comparison_is_of_two_to_four_roles(params string[] roles) =>
        Assert.StartsWith("A comparison is of two to four roles", Comparison(roles), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kneading", "heat", "'Kneading' is the name of the skill 'kneading' already.")]
    [InlineData("Working dough", "heat", "'Working dough' is another name of the skill 'kneading' already.")]
    [InlineData("Baker", "heat", "There is a role 'baker' already.")]
    [InlineData("Glazing", "haet", "There is no group of skills 'haet'. Did you mean 'heat'?")]
    public void A_skill_that_cannot_be_is_refused_with_a_reason(string name, string group, string reason) =>
        Assert.StartsWith(reason, Drafts.Refusal(Skill(Glazing with { Name = name, Group = group })), StringComparison.Ordinal);

    [Theory]
    [InlineData("baker", "'baker' is not a role and a level.")]
    [InlineData("baker=good", "'baker=good' is not a role and a level.")]
    [InlineData("baker=none", "'baker=none' is not a role and a level.")]
    [InlineData("bakr=working", "There is no role 'bakr'. Did you mean 'baker'?")]
    public void A_level_of_no_role_or_of_no_scale_is_refused(string needed, string reason) =>
        Assert.StartsWith(reason, Drafts.Refusal(Skill(Glazing with { NeededBy = [needed] })), StringComparison.Ordinal);

    [Fact]
    public void Entries_on_one_line_are_left_to_a_person()
    {
        _site.With("matrices/cook.yml", "about: Our judgement.\nskills: { roasting: practitioner }\n");
        Assert.StartsWith("matrices/cook.yml cannot be read as a list", Drafts.Refusal(Skill(Glazing with { NeededBy = ["cook=working"] })),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yeast", "'Yeast' is the name of the term 'yeast' already.")]
    [InlineData("Levain", "'Levain' is another name of the term 'sourdough' already.")]
    [InlineData("Frying", "There is a skill 'frying' already.")]
    public void A_term_that_is_there_is_refused(string term, string reason) =>
        Assert.StartsWith(reason, Drafts.Refusal(Term(term)), StringComparison.Ordinal);

    [Fact]
    public void A_source_without_an_address_of_the_web_is_refused() =>
        Assert.Contains("is no address of the web", Drafts.Refusal(Source(Survey with { Address = "ovens" })), StringComparison.Ordinal);

    [Fact]
    public void A_source_of_no_year_is_refused() =>
        Assert.Contains("must be from 1900 to 2100", Drafts.Refusal(Source(Survey with { Year = 26 })), StringComparison.Ordinal);

    private Planned Skill(SkillRequest request)
    {
        var content = _site.Studied();
        return NewSkill.Run(request, content.Parsed, content.Texts);
    }

    private Planned Term(string term)
    {
        var content = _site.Studied();
        return NewEntry.Term(term, null, content.Parsed, content.Texts);
    }

    private Planned Source(SourceRequest request)
    {
        var content = _site.Studied();
        return NewEntry.Source(request, content.Parsed, content.Texts, Drafts.Today);
    }

    private string Comparison(params string[] roles) => Drafts.Refusal(NewComparison.Run([.. roles], _site.Studied().Parsed, Drafts.Today));
}
