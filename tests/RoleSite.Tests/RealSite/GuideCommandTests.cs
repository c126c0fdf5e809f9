using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.Commands;
using RoleSite.Tests.Guide;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>The commands that CONTRIBUTING.md shows, run on a copy of the content as they are written.</summary>
public sealed partial class GuideCommandTests : IDisposable
{
    private const string Program = "dotnet run --project generator -- ";

    private readonly ContentCopy _copy = new(Repository.Guide, Repository.Input);

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("A role by command")]
    [InlineData("A skill by command")]
    [InlineData("A term by command")]
    [InlineData("A comparison by command")]
    public async Task What_a_command_of_the_guide_writes_is_sound_but_for_what_is_to_be_written(string heading)
    {
        await RunGuide(heading);
        Offenders.None(Errors().Where(found => found.Rule != ParseRules.Unfinished).Select(found => found.Message));
        Assert.NotEmpty(Errors());
    }

    [Fact]
    public async Task A_source_that_the_guide_adds_by_command_lacks_only_words_and_a_text_that_cites_it()
    {
        await RunGuide("A source by command");
        Assert.Equal(["RS0240", "RS0320"], Errors().Select(found => found.Rule.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_role_that_the_guide_renames_by_command_leaves_no_mistake()
    {
        await RunGuide("A new id by command");
        Offenders.None(Errors().Select(found => found.Message));
    }

    private async Task RunGuide(string heading)
    {
        var line = new WorkedExamples(await File.ReadAllTextAsync(Repository.Guide, TestContext.Current.CancellationToken)).Block(heading).Trim();
        Assert.StartsWith(Program, line, StringComparison.Ordinal);
        var arguments = Word().Matches(line[Program.Length..]).Select(word => word.Value.Trim('"'));
        var run = await Rolesite.Run(_copy.Folder, [.. arguments, "--input", "."]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private Diagnostic[] Errors() => [.. SiteRun.Of(_copy.Folder).Diagnostics.Where(found => found.Rule.Severity == Severity.Error)];

    [GeneratedRegex("\"[^\"]*\"|[^ \"]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
