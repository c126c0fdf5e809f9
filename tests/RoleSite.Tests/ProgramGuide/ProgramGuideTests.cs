using Xunit;

namespace RoleSite.Tests.ProgramGuide;

/// <summary>Whoever changes the program as CONTRIBUTING.md says, word for word, gets what it says.</summary>
public sealed class ProgramGuideTests(ChangedProgram changed) : IClassFixture<ChangedProgram>
{
    [Fact]
    public void The_changed_program_compiles() => Assert.True(changed.Build.ExitCode == 0, changed.Build.Output);

    [Fact]
    public void The_changed_program_builds_the_kitchen() => Assert.True(changed.Site.ExitCode == 0, changed.Site.Error);

    [Fact]
    public void A_new_page_is_made_and_linked_from_the_front_page()
    {
        Assert.Contains("skills are described here", changed.Page("numbers/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/numbers/\"", changed.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_rule_is_reported_and_explained()
    {
        Assert.Contains($"roles/{changed.Role}.md", changed.Site.Error, StringComparison.Ordinal);
        Assert.Contains("warning RS0331", changed.Site.Error, StringComparison.Ordinal);
        Assert.Contains("id=\"rs0331\"", changed.Page("help/together/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_field_of_a_role_is_shown_on_its_page() =>
        Assert.Contains("First come, first served.", changed.Page($"roles/{changed.Role}/index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_new_script_is_published_and_loaded_by_its_page()
    {
        Assert.True(changed.Has("numbers.js"));
        Assert.Contains("numbers.js", changed.Page("numbers/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_picture_is_drawn() => Assert.Contains("viewBox=\"0 0 400 ", changed.Page("map/index.html"), StringComparison.Ordinal);
}
