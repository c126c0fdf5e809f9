using Xunit;

namespace RoleSite.Tests.Write;

/// <summary>Which folders and files are refused before anything is touched.</summary>
public sealed class RefusedOutputTests : OutputFolder
{
    [Theory]
    [TriggersRule("RS0901")]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("input/../input/site")]
    [InlineData("")]
    [InlineData("other/../link-to-input/site")]
    public void An_output_folder_that_overlaps_the_input_is_refused(string output)
    {
        Leave("input/site.yml");
        Directory.CreateSymbolicLink(Path.Combine(Root, "link-to-input"), Input);
        Refused("RS0901", Path.Combine(Root, output));
        Assert.True(File.Exists(Path.Combine(Input, "site.yml")));
    }

    [Fact]
    [TriggersRule("RS0902")]
    public void An_output_folder_that_is_a_file_a_link_or_below_a_file_is_refused()
    {
        Leave("file");
        Directory.CreateDirectory(Path.Combine(Root, "real"));
        Directory.CreateSymbolicLink(Path.Combine(Root, "link"), Path.Combine(Root, "real"));
        Refused("RS0902", Path.Combine(Root, "file"));
        Refused("RS0902", Path.Combine(Root, "file/below"));
        Refused("RS0902", Path.Combine(Root, "link"));
    }

    [Theory]
    [TriggersRule("RS0903")]
    [InlineData(".git/config")]
    [InlineData(".git")]
    [InlineData("Site.sln")]
    [InlineData("App.csproj")]
    public void A_repository_is_refused_even_with_our_mark(string mark)
    {
        Leave("output/" + mark);
        Leave("output/.rolesite");
        Refused("RS0903", Output);
        Assert.True(File.Exists(Path.Combine(Output, mark)));
    }

    [Fact]
    public void Roots_home_folders_and_the_folder_one_stands_in_are_refused()
    {
        Refused("RS0903", Path.GetPathRoot(Root)!, input: Path.Combine(Path.GetPathRoot(Root)!, "..", "nowhere"), orElse: "RS0901");
        Refused("RS0903", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        Refused("RS0903", ".");
        Refused("RS0903", "..");
    }

    [Fact]
    [TriggersRule("RS0904")]
    public void A_folder_with_files_of_somebody_else_is_refused()
    {
        Leave("output/photo.jpg");
        Refused("RS0904", Output);
        Assert.Equal(["photo.jpg"], Files(Output));
        Assert.Equal(["output"], Entries(Root));
    }

    [Theory]
    [TriggersRule("RS0907")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_is_refused(string output) => Refused("RS0907", output);

    [Fact]
    public void A_path_that_is_too_long_is_refused() => Refused("RS0907", Path.Combine(Root, new string('a', 300)));

    [Theory]
    [TriggersRule("RS0908")]
    [InlineData("/../out.html")]
    [InlineData("/a/../../out.html")]
    [InlineData("/./out.html")]
    [InlineData("out.html")]
    [InlineData("/a//out.html")]
    [InlineData("/a\\out.html")]
    [InlineData("/c:out.html")]
    [InlineData("/.rolesite")]
    [InlineData("/Index.html")]
    public void A_file_that_would_leave_the_folder_or_hide_another_is_refused(string address)
    {
        Assert.StartsWith("RS0908 ", Assert.Single(Write(Output, ("/", "home"), (address, "x"))), StringComparison.Ordinal);
        Assert.Empty(Entries(Root));
    }

    [Fact]
    [TriggersRule("RS0909")]
    public void A_folder_that_another_build_writes_is_refused()
    {
        Write(Output, ("/", "old"));
        using (new FileStream(
            Path.Combine(Root, ".output.rolesite-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None)) Refused("RS0909", Output);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
    }
}
