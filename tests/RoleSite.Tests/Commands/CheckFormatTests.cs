using System.Text.Json;
using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests.Commands;

/// <summary>The forms in which check says what it found.</summary>
public sealed class CheckFormatTests : IDisposable
{
    private readonly LittleSite _site = LittleSite.Sound().Changed("matrices/baker.yml", "  proving: practitioner", "  prooving: practitioner");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Short_is_a_line_for_each_message_and_nothing_else()
    {
        var run = await Check("short");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["./matrices/baker.yml(5,3): error RS0304: Unknown skill 'prooving'. Did you mean 'proving'?"], run.OutputLines);
    }

    [Fact]
    public async Task GitHub_gets_the_commands_that_make_annotations()
    {
        var run = await Check("github");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("::error file=./matrices/baker.yml,line=5,col=3,title=RS0304", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_rule_severity_place_message_and_advice()
    {
        var run = await Check("json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, log.GetProperty("errors").GetInt32());
        var found = log.GetProperty("diagnostics")[0];
        Assert.Equal(("RS0304", "error"), (found.GetProperty("rule").GetString(), found.GetProperty("severity").GetString()));
        Assert.Equal(("./matrices/baker.yml", 5, 3),
            (found.GetProperty("file").GetString(), found.GetProperty("line").GetInt32(), found.GetProperty("column").GetInt32()));
        Assert.Equal("Unknown skill 'prooving'. Did you mean 'proving'?", found.GetProperty("message").GetString());
        Assert.Equal(ValidateRules.UnknownSkill.Remedy, found.GetProperty("advice").GetString());
    }

    [Fact]
    public async Task Sarif_names_the_rule_the_place_and_what_to_do()
    {
        var run = await Check("sarif");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var sarif = log.GetProperty("runs")[0];
        var rule = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal(ValidateRules.UnknownSkill.Title, rule.GetProperty("shortDescription").GetProperty("text").GetString());
        var found = sarif.GetProperty("results")[0];
        Assert.Equal(("RS0304", 0, "error"),
            (found.GetProperty("ruleId").GetString(), found.GetProperty("ruleIndex").GetInt32(), found.GetProperty("level").GetString()));
        var place = found.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("./matrices/baker.yml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((5, 3, 11),
            (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(),
                place.GetProperty("region").GetProperty("endColumn").GetInt32()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_sound_site_gives_a_whole_document_too(string format)
    {
        _site.Changed("matrices/baker.yml", "prooving", "proving");
        var run = await Check(format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(run.Output).RootElement.ValueKind);
    }

    [Fact]
    public async Task An_unknown_format_is_wrong_use() => Assert.Equal(2, (await Check("xml")).ExitCode);

    [Theory]
    [InlineData("human")]
    [InlineData("short")]
    public async Task There_is_no_colour_where_NO_COLOR_asks_for_none(string format)
    {
        var run = await Rolesite.RunWith(_site.Folder, new Dictionary<string, string> { ["NO_COLOR"] = "1" }, "check", "-i", ".", "--format", format);
        Assert.DoesNotContain("\u001B", run.Output + run.Error, StringComparison.Ordinal);
    }

    private Task<Ran> Check(string format) => Rolesite.Run(_site.Folder, "check", "-i", ".", "--format", format);
}
