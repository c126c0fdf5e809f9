using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Write;
using Xunit;

namespace RoleSite.Tests.Write;

/// <summary>What is written, and what happens to the last site.</summary>
public sealed class WriteOutputTests : OutputFolder
{
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
        Assert.Equal(["output"], Entries(Root));
    }

    [Fact]
    public void An_empty_folder_and_one_that_is_not_there_are_both_welcome()
    {
        Directory.CreateDirectory(Output);
        Assert.Empty(Write(Output, ("/", "x")));
        Assert.Empty(Write(Path.Combine(Root, "a/b/c") + "/", ("/", "x")));
        Assert.True(File.Exists(Path.Combine(Root, "a/b/c/index.html")));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_removed()
    {
        Write(Output, ("/", "old"));
        Leave(".output.rolesite-new/half.html");
        Leave(".output.rolesite-old/index.html");
        Assert.Empty(Write(Output, ("/", "new")));
        Assert.Equal(["output"], Entries(Root));
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
            Assert.Equal([".output.rolesite-lock", ".output.rolesite-new", "output"], Entries(Root));
        }

        Assert.Equal(["output"], Entries(Root));
        Assert.Equal([".rolesite", "index.html"], Files(Output));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void A_site_of_which_no_file_was_finished_touches_nothing()
    {
        using (new WriteOutput(Path.Combine(Root, "a/b"), Input)) Assert.Empty(Entries(Root));
        Assert.Empty(Entries(Root));
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
        Assert.Equal(["output"], Entries(Root));
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
        Assert.Equal(["output"], Entries(Root));
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
        Assert.Equal([".output.rolesite-old", "output"], Entries(Root));
    }

    [Fact]
    public void Links_inside_the_last_site_are_removed_and_not_followed()
    {
        Leave("precious/file.txt");
        Write(Output, ("/", "old"));
        Directory.CreateSymbolicLink(Path.Combine(Output, "link"), Path.Combine(Root, "precious"));
        Assert.Empty(Write(Output, ("/", "new")));
        Assert.Equal([".rolesite", "index.html"], Files(Output));
        Assert.True(File.Exists(Path.Combine(Root, "precious/file.txt")));
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
}
