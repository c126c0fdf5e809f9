using Xunit;

namespace RoleSite.Tests.Commands;

/// <summary>'rolesite new' as it is typed.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly LittleSite _site = LittleSite.Sound();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_new_role_is_written_and_what_comes_next_is_said()
    {
        var run = await Rolesite.Run(_site.Folder, "new", "role", "Pastry Cook", "--group", "kitchen", "-i", ".");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["Wrote ./roles/pastry-cook.md.", "Wrote ./matrices/pastry-cook.yml."], run.OutputLines[..2]);
        Assert.Matches("^Now write what is marked TO WRITE: '.* check' names each place\\.$", run.OutputLines[2]);
        Assert.True(File.Exists(Path.Combine(_site.Folder, "roles/pastry-cook.md")));
    }

    [Theory]
    [InlineData("Nobody said the name of the role. Add it: new role \"Data Journalist\".", "role")]
    [InlineData("Nobody said the group of the role. Add it: --group with one of: kitchen.", "role", "Pastry Cook")]
    [InlineData("There is a role 'baker' already.", "role", "Night Baker", "--group", "kitchen", "--id", "baker")]
    [InlineData("Nobody said the group of the skill. Add it: --group with one of: dough, heat.", "skill", "Glazing")]
    [InlineData("Nobody said the year of the source. Add it: --year 2026.", "source", "A survey")]
    [InlineData("'soon' is not a year. Write four digits.", "source", "A survey", "--year", "soon")]
    [InlineData("Nobody said which roles to compare.", "comparison")]
    public async Task What_is_missing_or_wrong_is_said_and_nothing_is_written(string message, params string[] arguments)
    {
        var run = await Rolesite.Run(_site.Folder, ["new", .. arguments, "-i", "."]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was written.\n", run.Error, StringComparison.Ordinal);
    }
}
