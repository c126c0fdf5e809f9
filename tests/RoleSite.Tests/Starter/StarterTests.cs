using System.Text;
using RoleSite.Generator;
using RoleSite.Generator.Commands;
using RoleSite.Generator.Starter;
using RoleSite.Generator.Write;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.Starter;

/// <summary>The site that "rolesite init" begins.</summary>
public sealed class StarterTests : IDisposable
{
    private static readonly StarterNames Names =
        new("Our roles", "https://roles.example", "https://github.com/us/roles", new DateOnly(2026, 11, 30));

    private readonly string _folder = Directory.CreateTempSubdirectory("rolesite-starter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Our roles")]
    [InlineData("Nurses: \"ours\" & yours # 1")]
    [InlineData("'{address}' \\ é 護")]
    public void A_new_site_passes_every_check_without_a_warning(string title)
    {
        var result = BuildOf(Names with { Title = title });
        Assert.Empty(result.Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Message}"));
        Assert.Equal(title, result.Settings.Title);
        Assert.Equal(Names.Address, result.Settings.Address);
        Assert.Equal(Names.Repository, result.Settings.Repository);
    }

    [Fact]
    public void A_new_site_holds_three_roles_and_ten_skills()
    {
        var summary = BuildOf(Names).Summary!;
        Assert.Equal((3, 10), (summary.Roles, summary.Skills));
    }

    [Fact]
    public void No_placeholder_is_left_in_a_new_site() =>
        Offenders.None(
            from file in StarterSite.Files(Names)
            from word in new[] { "{title}", "{address}", "{repository}", "{today}", "{version}" }
            where Encoding.UTF8.GetString(file.Content.Span).Contains(word, StringComparison.Ordinal)
            select $"{file.Path}: {word}");

    [Fact]
    public void A_new_site_runs_the_actions_that_this_repository_runs()
    {
        var own = UsesIn(File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "check.yml")));
        var starter = UsesIn(Text(".github/workflows/check.yml"));
        Assert.NotEmpty(starter);
        Assert.Subset(own, starter);
    }

    [Fact]
    public void The_guides_of_a_new_site_name_only_commands_that_there_are()
    {
        const string call = "dotnet tool run rolesite ";
        var commands = RootCommands.Create().Subcommands.Select(command => command.Name).ToHashSet(StringComparer.Ordinal);
        var named = $"{Text("README.md")}\n{Text("CONTRIBUTING.md")}".Split(call).Skip(1).Select(rest => rest.Split(' ', '`', '\n')[0]).ToHashSet();
        Assert.NotEmpty(named);
        Assert.Subset(commands, named);
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_as_it_is()
    {
        File.WriteAllText(Path.Combine(_folder, "diary.txt"), "Monday");
        Assert.Contains("is not empty", WriteNewFiles.Into(_folder, StarterSite.Files(Names)), StringComparison.Ordinal);
        Assert.Equal(["diary.txt"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_site_may_begin_in_a_folder_that_git_has_made()
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".git"));
        Assert.Null(WriteNewFiles.Into(_folder, StarterSite.Files(Names)));
    }

    [Theory]
    [InlineData("/site/generator/bin/Release/net10.0/", "/site/generator/bin/Release/net10.0/rolesite", "dotnet run --project generator --")]
    [InlineData("/home/a/.nuget/packages/rolesite/1.0.0/tools/net10.0/any/", "/usr/bin/dotnet", "dotnet tool run rolesite")]
    [InlineData("/home/a/.dotnet/tools/.store/rolesite/", "/home/a/.dotnet/tools/rolesite", "rolesite")]
    public void Messages_call_the_program_as_it_was_called(string program, string process, string call) =>
        Assert.Equal(call, CallName.Of(program, process));

    private BuildResult BuildOf(StarterNames names)
    {
        Assert.Null(WriteNewFiles.Into(_folder, StarterSite.Files(names)));
        return Build.Run(new BuildOptions(Path.Combine(_folder, "input")));
    }

    private static string Text(string path) =>
        Encoding.UTF8.GetString(StarterSite.Files(Names).Single(file => file.Path == path).Content.Span);

    private static HashSet<string> UsesIn(string workflow) =>
        [.. workflow.Split('\n').Where(line => line.Contains("uses: ", StringComparison.Ordinal)).Select(line => line.Split("uses: ")[1].Trim())];
}
