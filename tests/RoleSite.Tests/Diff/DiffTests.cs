using System.Text.Json;
using RoleSite.Generator.Author;
using RoleSite.Generator.Diff;
using RoleSite.Tests.Author;
using Xunit;

namespace RoleSite.Tests.Diff;

/// <summary>What 'rolesite diff' says of a change.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly LittleSite _before = LittleSite.Sound();
    private readonly LittleSite _after = LittleSite.Sound();

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    [Fact]
    public void The_same_content_changes_nothing() => Assert.Equal("Nothing changes for readers.\n", Text());

    [Fact]
    public void A_changed_level_is_told_with_its_ground_and_what_follows_from_it()
    {
        _after.Changed("matrices/cook.yml", "kneading: awareness", "kneading: working");
        var diff = Compare();
        var cell = Assert.Single(diff.Cells);
        Assert.Equal(("cook", "kneading", "awareness", "working", "editorial"),
            (cell.Role.Value, cell.Skill.Value, cell.Before.Id, cell.After.Id, cell.Basis));
        var pair = Assert.Single(diff.Pairs);
        Assert.True(pair.After > pair.Before);
        Assert.Equal(["Cook, Kneading: the new level has neither a source nor a note that says why."], diff.Odd);
    }

    [Fact]
    public void A_jump_of_two_levels_is_odd()
    {
        _after.Changed("matrices/cook.yml", "kneading: awareness", "kneading: { level: practitioner, basis: editorial, note: Seen. }");
        Assert.Equal(["Cook, Kneading: from awareness to practitioner is a jump of 2 levels."], Compare().Odd);
    }

    [Fact]
    public void A_role_that_becomes_the_twin_of_another_is_odd()
    {
        _after.Changed("matrices/cook.yml", "  frying: { level: practitioner, basis: editorial }\n", "  proving: practitioner\n");
        _after.Changed("matrices/cook.yml", "kneading: awareness", "kneading: expert");
        _after.Changed("matrices/cook.yml", "signature: [roasting, frying]", "signature: []");
        Assert.Contains(Compare().Odd, odd => odd.Contains("so that hardly a level tells them apart", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_speaks_of_the_level_is_named()
    {
        _after.Changed("matrices/baker.yml", "proving: practitioner", "proving: working");
        Assert.Contains("speaks of proving", string.Join('\n', Compare().Prose.Select(spoken => spoken.What)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_that_appear_or_vanish_are_told_with_their_page()
    {
        _after.Changed("roles/cook.md", "A warm meal on time, for", "Soup. A warm meal in time, for");
        var text = Assert.Single(Compare().Texts);
        Assert.Equal("/roles/cook/", text.Address);
        Assert.Contains("Soup.", text.Appeared);
        Assert.StartsWith("A warm meal on time", Assert.Single(text.Gone), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_role_moves_no_level_and_loses_no_page_of_its_own()
    {
        var content = _after.Studied();
        _after.Make(RenameId.Run("role", "cook", "kitchen-hand", content.Parsed, content.Texts));
        var diff = Compare();
        Assert.Equal(["The role Cook is now called 'kitchen-hand' instead of 'cook'."], diff.Things);
        Assert.Empty(diff.Cells);
        Assert.DoesNotContain("/roles/cook/", diff.Vanished);
    }

    [Fact]
    public void An_address_that_leads_nowhere_any_more_is_named()
    {
        _after.Changed("skills/heat.yml", "  frying:\n    name: Frying\n", "  deep-frying:\n    name: Frying\n");
        _after.Changed("matrices/cook.yml", "frying", "deep-frying");
        Assert.Equal(["/skills/frying/"], Compare().Vanished);
    }

    [Fact]
    public void What_is_said_in_markdown_and_in_JSON_is_the_same()
    {
        _after.Changed("matrices/cook.yml", "kneading: awareness", "kneading: working");
        var diff = Compare();
        Assert.Contains("### Levels\n\n- Cook, Kneading: awareness before, working now (editorial).\n", new DiffText("input").Markdown(diff),
            StringComparison.Ordinal);
        var levels = JsonDocument.Parse(DiffJson.Of(diff)).RootElement.GetProperty("levels");
        Assert.Equal("working", levels[0].GetProperty("after").GetString());
    }

    private SiteDiff Compare()
    {
        var after = _after.Studied();
        return CompareContent.Run(_before.Studied().Compared!, after.Compared!, after.Parsed);
    }

    private string Text() => new DiffText("input").Plain(Compare());
}
