using Xunit;

namespace RoleSite.Tests.Commands;

/// <summary>How the program answers to what is typed, right or wrong.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rolesite-run-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("biuld")]
    [InlineData("--inputt", "x")]
    [InlineData("build", "--output")]
    [InlineData("build", "extra")]
    [InlineData("check", "--output", "x")]
    [InlineData("explain")]
    [InlineData("explain", "RS0000")]
    [InlineData("preview", "--port", "many")]
    [InlineData("preview", "--port", "65536")]
    [InlineData("preview", "--port", "-1")]
    public async Task What_is_not_understood_ends_with_2_and_a_message(params string[] arguments)
    {
        var run = await Rolesite.Run(_folder, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task A_slip_in_a_command_is_answered_with_the_right_one()
    {
        var run = await Rolesite.Run(_folder, "biuld");
        Assert.Contains("build", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public async Task Help_lists_every_command(string option)
    {
        var run = await Rolesite.Run(_folder, option);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["build", "check", "preview", "explain", "new", "rename", "diff"], command => Assert.Matches($@"(?m)^  {command}\b", run.Output));
    }

    [Theory]
    [InlineData("build", "--output")]
    [InlineData("check", "--input")]
    [InlineData("preview", "--port")]
    public async Task Help_of_a_command_lists_its_options(string command, string option)
    {
        var run = await Rolesite.Run(_folder, command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(option, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_number()
    {
        var run = await Rolesite.Run(_folder, "--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Theory]
    [InlineData("[suggest:1]", "c", "check")]
    [InlineData("[suggest:9]", "build --o", "--output")]
    [InlineData("[suggest:10]", "preview --", "--port")]
    public async Task A_shell_is_told_how_a_line_may_go_on(string directive, string line, string completion)
    {
        var run = await Rolesite.Run(_folder, directive, line);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(completion, run.OutputLines.Select(found => found.TrimEnd('\r')));
    }
}
