using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

public sealed class DiagnosticTextTests
{
    private static string? Frame(string text, int line, int column, int length = 1) =>
        new DiagnosticText("input", [new TextFile("a.md", InputKind.Page, new Slug("a"), text)]).Frame(new SourcePlace("a.md", line, column, length));

    [Fact]
    public void The_mark_is_under_the_place() => Assert.Equal("    2 | title: Bakr\n      |        ^^^^", Frame("---\ntitle: Bakr\n---", 2, 8, 4));

    [Fact]
    public void The_mark_ends_with_the_line() => Assert.Equal("    1 | abc\n      |   ^", Frame("abc", 1, 3, 50));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    public void A_place_outside_the_file_has_no_frame(int line, int column) => Assert.Null(Frame("abc", line, column));

    [Fact]
    public void Tabs_and_control_characters_keep_the_mark_in_place() =>
        Assert.Equal("    1 |  a\uFFFD\uFFFDb\n      |     ^", Frame("\ta\u001B\u202Eb", 1, 5));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var frame = Frame(new string('a', 5000) + "X" + new string('b', 5000), 1, 5001)!.Split('\n');
        Assert.True(frame[0].Length < 200);
        Assert.Equal('X', frame[0][frame[1].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Control_characters_of_contributors_do_not_reach_the_terminal()
    {
        var text = new DiagnosticText("input", []);
        var diagnostic = new Diagnostic(
            ParseRules.UnknownKey, new SourcePlace("a\u001B[2J.md", 1, 1), "Key '\u0007\r\n::error::' is \u2028 bad.", "Do \u0000 it.");
        var printed = text.Full(diagnostic, "/help/");
        Assert.DoesNotContain(printed.Replace("\n", "", StringComparison.Ordinal), char.IsControl);
        Assert.Equal(3, printed.Split('\n').Length);
    }

    [Theory]
    [InlineData("a.md", "file=input/a.md,line=1,col=2,title=")]
    [InlineData("", "file=input,line=1,col=2,title=")]
    [InlineData("/assess/", "title=")]
    public void An_annotation_names_a_file_only_if_there_is_one(string place, string properties) =>
        Assert.StartsWith($"::error {properties}{ParseRules.UnknownKey.Code} ", GitHubAnnotation.Of(
            new Diagnostic(ParseRules.UnknownKey, new SourcePlace(place, 1, 2), "Wrong.", "Do it."), "input"), StringComparison.Ordinal);

    [Theory]
    [InlineData(10, 10, 0)]
    [InlineData(11, 10, 1)]
    [InlineData(13, 12, 5)]
    public void What_GitHub_would_not_show_is_counted(int errors, int warnings, int left)
    {
        Diagnostic[] diagnostics = [.. Of(ParseRules.UnknownKey, errors), .. Of(ValidateRules.OldSource, warnings)];
        var lines = GitHubAnnotation.All(diagnostics, "input").ToArray();
        Assert.Equal(
            (10, 10),
            (
                lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)),
                lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal))));
        Assert.Equal(left == 0 ? [] : [$"::notice title={left} more::GitHub shows 10 errors and 10 warnings of a step; {(left == 1 ? "one more "
            + "is" : "5 more are")} in its log."], lines[20..]);

        static IEnumerable<Diagnostic> Of(Rule rule, int count) =>
            Enumerable.Range(1, count).Select(line => new Diagnostic(rule, new SourcePlace("a.md", line, 1), "Wrong.", "Do it."));
    }

    [Fact]
    public void An_annotation_contains_no_character_that_controls_a_log() =>
        Assert.DoesNotContain(
            GitHubAnnotation.Of(
                new Diagnostic(ParseRules.UnknownKey, new SourcePlace("a.md", 1, 1), "A \u001B[2J \r\n::error::b", "Do it."), "input"),
            char.IsControl);

    [Fact]
    public void A_message_names_file_line_column_code_advice_and_help() => Assert.Equal(
        "input/a.md(1,2): error RS0203: Wrong.\n    1 | abc\n      |  ^\n    Do it.\n    More: /help/#rs0203",
        new DiagnosticText("input", [new TextFile("a.md", InputKind.Page, new Slug("a"), "abc")])
            .Full(new Diagnostic(ParseRules.UnknownKey, new SourcePlace("a.md", 1, 2), "Wrong.", "Do it."), "/help/#rs0203"));
}
