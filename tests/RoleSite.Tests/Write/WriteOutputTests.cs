using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Write;
using Xunit;

namespace RoleSite.Tests.Write;

public sealed class WriteOutputTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rolesite-").FullName;

    private string Output => Path.Combine(_root, "output");

    private string Input => Path.Combine(_root, "input");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_site_is_written_with_its_folders_and_the_mark_that_it_is_ours()
    {
        Assert.Empty(Write(Output, ("/", "home"), ("/roles/a/", "a"), ("/data/roles.json", "{}"), ("/_headers", "")));
        Assert.Equal([".rolesite", "_headers", "data/roles.json", "index.html", "roles/a/index.html"], Files(Output));
        Assert.Equal("a", File.ReadAllText(Path.Combine(Output, "roles/a/index.html")));
    }

    [Fact]
    public void The_last_site_is_replaced_as_a_whole()
    {
        Write(Output, ("/", "old"), ("/gone/", "old"));
        Assert.Empty(Write(Output, ("/", "new"), ("/added/", "new")));
        Assert.Equal([".rolesite", "added/index.html", "index.html"], Files(Output));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output"], Entries(_root));
    }

    [Fact]
    public void An_empty_folder_and_one_that_is_not_there_are_both_welcome()
    {
        Directory.CreateDirectory(Output);
        Assert.Empty(Write(Output, ("/", "x")));
        Assert.Empty(Write(Path.Combine(_root, "a/b/c") + "/", ("/", "x")));
        Assert.True(File.Exists(Path.Combine(_root, "a/b/c/index.html")));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_removed()
    {
        Write(Output, ("/", "old"));
        Leave(".output.rolesite-new/half.html");
        Leave(".output.rolesite-old/index.html");
        Assert.Empty(Write(Output, ("/", "new")));
        Assert.Equal(["output"], Entries(_root));
        Assert.Equal([".rolesite", "index.html"], Files(Output));
    }

    [Fact]
    public void A_site_that_is_staged_and_not_published_leaves_no_trace()
    {
        Write(Output, ("/", "old"));
        using (var writing = new WriteOutput(Output, Input))
        {
            writing.Add(Finished("/", "new"));
            writing.Add(Finished("/roles/a/", "new"));
            Assert.Equal([".output.rolesite-lock", ".output.rolesite-new", "output"], Entries(_root));
        }

        Assert.Equal(["output"], Entries(_root));
        Assert.Equal([".rolesite", "index.html"], Files(Output));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void A_site_of_which_no_file_was_finished_touches_nothing()
    {
        using (new WriteOutput(Path.Combine(_root, "a/b"), Input)) Assert.Empty(Entries(_root));
        Assert.Empty(Entries(_root));
    }

    [Fact]
    public void Several_threads_can_stage_files_of_the_same_new_folders()
    {
        using var writing = new WriteOutput(Output, Input);
        Parallel.For(0, 400, i => writing.Add(Finished($"/a/b-{i % 20}/c-{i}/", $"{i}")));
        var report = new Report();
        writing.Publish(report);
        Assert.Empty(report.Sorted());
        Assert.All(Enumerable.Range(0, 400), i => Assert.Equal($"{i}", File.ReadAllText(Path.Combine(Output, $"a/b-{i % 20}/c-{i}/index.html"))));
    }

    [Fact]
    public void Another_build_is_refused_while_files_are_staged()
    {
        using var writing = new WriteOutput(Output, Input);
        writing.Add(Finished("/", "mine"));
        Refused("RS0909", Output);
        var report = new Report();
        writing.Publish(report);
        Assert.Empty(report.Sorted());
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void A_last_site_that_a_killed_build_left_aside_is_put_back_when_the_next_build_fails()
    {
        Leave(".output.rolesite-old/.rolesite");
        Leave(".output.rolesite-old/index.html");
        Assert.Single(Write(Output, ("/a", "a file"), ("/a/b", "and a folder")));
        Assert.Equal([".rolesite", "index.html"], Files(Output));
        Assert.Equal(["output"], Entries(_root));
    }

    [Fact]
    [TriggersRule("RS0910")]
    public void A_build_that_cannot_be_written_leaves_the_last_site_whole()
    {
        Write(Output, ("/", "old"));
        var mistake = Assert.Single(Write(Output, ("/", "new"), ("/a", "a file"), ("/a/b", "and a folder")));
        Assert.StartsWith("RS0910 ", mistake, StringComparison.Ordinal);
        Assert.Equal([".rolesite", "index.html"], Files(Output));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output"], Entries(_root));
    }

    [Fact]
    public void A_folder_that_cannot_be_renamed_changes_its_content_instead()
    {
        Write(Output, ("/", "old"), ("/gone/", "old"));
        // Stands where the old folder would go, so the system refuses the rename as it does for a mount point.
        Leave(".output.rolesite-old");
        Assert.Empty(Write(Output, ("/", "new"), ("/added/", "new")));
        Assert.Equal([".rolesite", "added/index.html", "index.html"], Files(Output));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal([".output.rolesite-old", "output"], Entries(_root));
    }

    [Fact]
    public void Links_inside_the_last_site_are_removed_and_not_followed()
    {
        Leave("precious/file.txt");
        Write(Output, ("/", "old"));
        Directory.CreateSymbolicLink(Path.Combine(Output, "link"), Path.Combine(_root, "precious"));
        Assert.Empty(Write(Output, ("/", "new")));
        Assert.Equal([".rolesite", "index.html"], Files(Output));
        Assert.True(File.Exists(Path.Combine(_root, "precious/file.txt")));
    }

    [Fact]
    public void Two_builds_of_one_site_write_the_same_bytes()
    {
        Write(Output, ("/", "x"), ("/a/", "y"));
        Write(Output + "2", ("/", "x"), ("/a/", "y"));
        Assert.Equal(Files(Output), Files(Output + "2"));
        foreach (var file in Files(Output))
            Assert.Equal(File.ReadAllBytes(Path.Combine(Output, file)), File.ReadAllBytes(Path.Combine(Output + "2", file)));
    }

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
        Directory.CreateSymbolicLink(Path.Combine(_root, "link-to-input"), Input);
        Refused("RS0901", Path.Combine(_root, output));
        Assert.True(File.Exists(Path.Combine(Input, "site.yml")));
    }

    [Fact]
    [TriggersRule("RS0902")]
    public void An_output_folder_that_is_a_file_a_link_or_below_a_file_is_refused()
    {
        Leave("file");
        Directory.CreateDirectory(Path.Combine(_root, "real"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "link"), Path.Combine(_root, "real"));
        Refused("RS0902", Path.Combine(_root, "file"));
        Refused("RS0902", Path.Combine(_root, "file/below"));
        Refused("RS0902", Path.Combine(_root, "link"));
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
        Refused("RS0903", Path.GetPathRoot(_root)!, input: Path.Combine(Path.GetPathRoot(_root)!, "..", "nowhere"), orElse: "RS0901");
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
        Assert.Equal(["output"], Entries(_root));
    }

    [Theory]
    [TriggersRule("RS0907")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_is_refused(string output) => Refused("RS0907", output);

    [Fact]
    public void A_path_that_is_too_long_is_refused() => Refused("RS0907", Path.Combine(_root, new string('a', 300)));

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
        Assert.Empty(Entries(_root));
    }

    [Fact]
    [TriggersRule("RS0909")]
    public void A_folder_that_another_build_writes_is_refused()
    {
        Write(Output, ("/", "old"));
        using (new FileStream(
            Path.Combine(_root, ".output.rolesite-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None)) Refused("RS0909", Output);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    private ImmutableArray<string> Write(string output, params (string Address, string Content)[] files) => Write(output, Input, files);

    private static ImmutableArray<string> Write(string output, string input, params (string Address, string Content)[] files)
    {
        var report = new Report();
        using var writing = new WriteOutput(output, input);
        foreach (var (address, content) in files) writing.Add(Finished(address, content));
        writing.Publish(report);
        return [.. report.Sorted().Select(found => $"{found.Rule.Code} {found.Message}")];
    }

    private static OutputFile Finished(string address, string content) => new(new SitePath(address), Encoding.UTF8.GetBytes(content));

    private void Refused(string code, string output, string? input = null, string? orElse = null)
    {
        var mistake = Assert.Single(Write(output, input ?? Input, ("/", "x")));
        Assert.Contains(mistake[..6], new[] { code, orElse ?? code });
    }

    private void Leave(string file)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "left");
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);
}
