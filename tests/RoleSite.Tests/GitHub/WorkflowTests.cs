using System.Text.RegularExpressions;
using RoleSite.Tests.Architecture;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace RoleSite.Tests.GitHub;

/// <summary>What GitHub reads: nothing of a stranger's pull request runs with rights, and forms are whole.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github");

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Path.Combine(Folder, "workflows")).Select(Name)];

    public static TheoryData<string> Forms =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "ISSUE_TEMPLATE")).Select(Name).Where(name => name != "config.yml")];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it(string name)
    {
        var uses = Text("workflows", name).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(uses);
        Offenders.None(uses.Where(line => !Pinned().IsMatch(line)));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_reads_the_repository_and_may_do_nothing_else(string name)
    {
        var permissions = (YamlMappingNode)Root("workflows", name)["permissions"];
        Assert.Equal("contents: read", string.Join(", ", permissions.Children.Select(pair => $"{pair.Key}: {pair.Value}")));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_workflow_gives_a_pull_request_the_rights_of_the_repository(string name) =>
        Assert.DoesNotContain(((YamlMappingNode)Root("workflows", name)["on"]).Children.Keys, key => key.ToString() == "pull_request_target");

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_text_of_a_pull_request_is_pasted_into_a_command(string name)
    {
        var steps = ((YamlMappingNode)Root("workflows", name)["jobs"]).Children.Values
            .SelectMany(job => (YamlSequenceNode)((YamlMappingNode)job)["steps"]).Cast<YamlMappingNode>();
        var commands = steps.Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString());
        Offenders.None(commands.Where(command => command.Contains("${{", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_asks_each_question_under_an_id_of_its_own(string name)
    {
        var form = Root("ISSUE_TEMPLATE", name);
        Assert.All((string[])["name", "description", "body"], key => Assert.True(form.Children.ContainsKey(key), key));
        var ids = ((YamlSequenceNode)form["body"]).Select(question => ((YamlMappingNode)question)["id"].ToString()).ToArray();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    private static YamlMappingNode Root(string folder, string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text(folder, name)));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static string Text(string folder, string name) => File.ReadAllText(Path.Combine(Folder, folder, name));

    private static string Name(string path) => Path.GetFileName(path);

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+(\\.[0-9]+){2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pinned();
}
