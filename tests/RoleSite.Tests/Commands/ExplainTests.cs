using RoleSite.Generator.Commands;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Commands;

/// <summary>Where a message leads whoever wants to know more.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rolesite-run-").FullName;

    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Select(rule => rule.Code)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_rule_is_explained_with_its_reason_its_remedy_and_examples()
    {
        var run = await Rolesite.Run(_folder, "explain", "RS0304");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(RuleText.Of(ValidateRules.UnknownSkill), run.Output);
        Assert.Equal(
            """
            RS0304 error: An unknown skill

            Skills are listed in the files of skills/; other files refer to them by their id, not by their name. All places that name the same missing skill make one message.
            Correct the name, or add the skill to a file of skills/.

            Wrong:
                sql-queryng: working

            Right:
                sql-querying: working

            """,
            run.Output);
    }

    [Fact]
    public async Task A_code_that_does_not_exist_is_answered_with_the_nearest()
    {
        var run = await Rolesite.Run(_folder, "explain", "RSO304");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("There is no rule 'RSO304'. Did you mean 'RS0304'? ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rs0304")]
    [InlineData("0304")]
    [InlineData("304")]
    [InlineData(" RS0304 ")]
    public void A_code_may_be_written_as_one_likes(string code) => Assert.Equal("RS0304", RuleText.Find(code)?.Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_can_be_explained(string code) =>
        Assert.Contains(RuleText.Find(code)!.Remedy, RuleText.Of(RuleText.Find(code)!), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://rolesite.example", null)]
    [InlineData("https://www.example.org", null)]
    [InlineData("http://localhost:4000", null)]
    [InlineData("https://roles.netlify.app", "https://roles.netlify.app/help/together/#rs0304")]
    [InlineData("https://example-roles.org", "https://example-roles.org/help/together/#rs0304")]
    public void A_message_names_the_published_page_or_else_the_command(string address, string? page) =>
        Assert.Equal(
            page ?? $"{CallName.Text} explain RS0304",
            PrintDiagnostics.More(ValidateRules.UnknownSkill, SiteSettings.Unknown with { Address = address }));

    [Fact]
    public async Task A_message_of_a_site_that_is_not_published_names_the_command()
    {
        using var site = LittleSite.Sound().Changed("matrices/baker.yml", "  proving: practitioner", "  prooving: practitioner");
        var run = await Rolesite.Run(_folder, "check", "-i", site.Folder);
        Assert.Contains("\n    More: dotnet tool run rolesite explain RS0304\n", run.Error, StringComparison.Ordinal);
    }
}
