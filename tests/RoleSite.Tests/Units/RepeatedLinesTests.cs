using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

public sealed class RepeatedLinesTests
{
    private static readonly TextFile File = new("pages/a.md", InputKind.Page, new Slug("a"), "one\nsame\ntwo\nsame\nsame");

    private static Diagnostic Mistake(int line, string message = "Wrong.") =>
        new(ParseRules.TableCaption, new SourcePlace(File.Path, line, 1), message, "Do it.");

    private static Diagnostic[] Gathered(params Diagnostic[] mistakes) => [.. RepeatedLines.Gather([.. mistakes], [File])];

    [Fact]
    public void The_same_error_in_equal_lines_is_one_message()
    {
        var found = Assert.Single(Gathered(Mistake(2), Mistake(4), Mistake(5)));
        Assert.Equal(2, found.Place.Line);
        Assert.Equal([4, 5], found.Also.Select(place => place.Line));
    }

    [Fact]
    public void Other_lines_keep_their_messages() => Assert.Equal(2, Gathered(Mistake(1), Mistake(2)).Length);

    [Fact]
    public void Other_errors_keep_their_messages() => Assert.Equal(2, Gathered(Mistake(2), Mistake(4, "Wrong otherwise.")).Length);

    [Fact]
    public void An_error_of_a_whole_file_keeps_its_message() =>
        Assert.Equal(
            2, Gathered(Mistake(0), new Diagnostic(ParseRules.TableCaption, SourcePlace.WholeFile("pages/b.md"), "Wrong.", "Do it.")).Length);
}
