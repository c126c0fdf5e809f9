using RoleSite.Generator.Model;
using RoleSite.Generator.Write;
using RoleSite.Tests.Author;
using Xunit;

namespace RoleSite.Tests.Write;

/// <summary>A change of the input folder is made as a whole or not at all.</summary>
public sealed class ChangeInputTests : IDisposable
{
    private readonly LittleSite _site = LittleSite.Sound();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Files_are_made_changed_and_moved_in_one_go()
    {
        Assert.Null(ChangeInput.Run(_site.Folder, new InputChange
        {
            Created = [NewFile.OfText("new/folder/file.md", "text\n")],
            Edits = [Edit("roles/cook.md", 2, 8, "Cook", "Chef")],
            Moved = [new MovedFile("roles/cook.md", "roles/chef.md")],
        }));
        Assert.Equal("text\n", _site.Text("new/folder/file.md"));
        Assert.StartsWith("---\ntitle: Chef\n", _site.Text("roles/chef.md"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_site.Folder, "roles/cook.md")));
    }

    [Fact]
    public void Nothing_but_the_new_files_is_left_behind()
    {
        ChangeInput.Run(_site.Folder, new InputChange { Edits = [Edit("roles/cook.md", 2, 8, "Cook", "Chef")] });
        var files = Directory.EnumerateFiles(_site.Folder, "*", SearchOption.AllDirectories);
        Assert.DoesNotContain(files, file => file.Contains("rolesite", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_that_does_not_fit_changes_nothing()
    {
        var before = _site.Everything();
        var failure = ChangeInput.Run(_site.Folder, new InputChange
        {
            Created = [NewFile.OfText("a.md", "")],
            Edits = [Edit("roles/cook.md", 2, 8, "Cook", "Chef"), Edit("roles/baker.md", 2, 8, "Cook", "Chef")],
        });
        Assert.Equal("roles/baker.md was changed by somebody else at the same time.", failure);
        Assert.Equal(before, _site.Everything());
    }

    [Fact]
    public void A_file_that_is_there_is_not_overwritten()
    {
        var before = _site.Everything();
        Assert.Equal("There is a file roles/cook.md already.",
            ChangeInput.Run(_site.Folder, new InputChange { Created = [NewFile.OfText("new.md", "x"), NewFile.OfText("roles/cook.md", "x")] }));
        Assert.Equal(before, _site.Everything());
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_everything_as_it_was()
    {
        var before = _site.Everything();
        // A folder cannot be made where a file is.
        Assert.NotNull(ChangeInput.Run(_site.Folder, new InputChange
        {
            Created = [NewFile.OfText("a.md", "x"), NewFile.OfText("site.yml/b.md", "x")],
            Edits = [Edit("roles/cook.md", 2, 8, "Cook", "Chef")],
        }));
        Assert.Equal(before, _site.Everything());
    }

    [Fact]
    public void Several_edits_of_a_line_do_not_move_each_other()
    {
        _site.With("text.md", "one two three\nfour\n");
        var edits = new[] { Edit("text.md", 1, 1, "one", "1000"), Edit("text.md", 1, 9, "three\nfour", "3\n4\n5") };
        ChangeInput.Run(_site.Folder, new InputChange { Edits = [.. edits] });
        Assert.Equal("1000 two 3\n4\n5\n", _site.Text("text.md"));
    }

    [Fact]
    public void Lines_with_different_ends_keep_theirs()
    {
        _site.With("text.md", "one\r\ntwo\nthree\rfour");
        ChangeInput.Run(_site.Folder, new InputChange { Edits = [Edit("text.md", 3, 1, "three", "3"), Edit("text.md", 4, 5, "", "\n5")] });
        Assert.Equal("one\r\ntwo\n3\rfour\r\n5", _site.Text("text.md"));
    }

    [Fact]
    public void A_place_counts_a_letter_and_its_accent_as_one()
    {
        _site.With("text.md", "cafe\u0301 old\n");
        Assert.Null(ChangeInput.Run(_site.Folder, new InputChange { Edits = [Edit("text.md", 1, 6, "old", "new")] }));
        Assert.Equal("café new\n", _site.Text("text.md"));
    }

    private static TextEdit Edit(string file, int line, int column, string old, string with) => new(new SourcePlace(file, line, column), old, with);
}
