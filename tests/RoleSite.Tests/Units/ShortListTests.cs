using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

public sealed class ShortListTests
{
    private static IEnumerable<Diagnostic> Mistakes(Rule rule, string file, int count) =>
        Enumerable.Range(1, count).Select(line => new Diagnostic(rule, new SourcePlace(file, line, 1), "Wrong.", "Do it."));

    private static string[] Listed(params IEnumerable<Diagnostic>[] mistakes) =>
        [.. ShortList.Of([.. mistakes.SelectMany(many => many)], mistake => $"{mistake.Place.File}:{mistake.Place.Line}", "input")];

    [Fact]
    public void Ten_errors_of_a_kind_in_a_file_are_shown() => Assert.Equal(10, Listed(Mistakes(LinkRules.MissingFile, "a.md", 10)).Length);

    [Fact]
    public void What_is_left_out_of_a_kind_is_counted()
    {
        var lines = Listed(Mistakes(LinkRules.MissingFile, "a.md", 5_000));
        Assert.Equal(11, lines.Length);
        Assert.Equal("input/a.md: and 4,990 more like it (RS0401).", lines[10]);
    }

    [Fact]
    public void Another_kind_in_the_same_file_is_shown_nevertheless() =>
        Assert.Contains("a.md:1", Listed(Mistakes(LinkRules.MissingFile, "a.md", 50), Mistakes(LinkRules.MissingImage, "a.md", 1))[11..]);

    [Fact]
    public void What_is_left_out_in_all_is_counted()
    {
        var lines = Listed([.. Enumerable.Range(0, 100).Select(file => Mistakes(LinkRules.MissingFile, $"{file}.md", 30))]);
        Assert.Equal("And 2,400 more in other places; correct these first, then run the check again.", lines[^1]);
    }

    [Fact]
    public void Places_that_name_the_same_missing_thing_are_one_error()
    {
        var report = new Report();
        foreach (var line in Enumerable.Range(1, 3))
            report.Missing(
                ValidateRules.UnknownSkill,
                new SourcePlace("a.yml", line, 3),
                "tasting",
                "Unknown skill 'tasting'.",
                () => new Guess(" Did you mean 'testing'?"));
        var mistake = Assert.Single(report.Sorted());
        Assert.Equal("Unknown skill 'tasting'. Did you mean 'testing'?", mistake.Message);
        Assert.Equal([2, 3], mistake.Also.Select(place => place.Line));
        Assert.Equal("The same in 2 more places: input/a.yml(2,3), input/a.yml(3,3).", DiagnosticText.Elsewhere(mistake, "input"));
    }

    [Fact]
    public void Guesses_are_made_only_for_the_first_fifty_missing_names()
    {
        var report = new Report();
        var guesses = 0;
        for (var line = 1; line <= 500; line++)
        {
            report.Missing(ValidateRules.UnknownSkill, new SourcePlace("a.yml", line, 3), $"skill-{line}", "Unknown skill.", () =>
            {
                guesses++;
                return default;
            });
        }

        Assert.Equal(500, report.Sorted().Length);
        Assert.Equal(50, guesses);
    }
}
