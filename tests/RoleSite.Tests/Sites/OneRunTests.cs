using RoleSite.Generator;
using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests;

/// <summary>One run names every error, whichever stage finds it; what only follows from an error is not reported.</summary>
public sealed class OneRunTests
{
    /// <summary>An error of each kind, each in its own file: the file, what is replaced in it, by what, and everything that is reported.</summary>
    private static readonly Dictionary<string, (string File, string Old, string With, string[] Told)> Mistakes = new(StringComparer.Ordinal)
    {
        ["YAML that cannot be read"] = ("roles/sous-chef.md", "related: [", "related: [[", ["RS0201 roles/sous-chef.md"]),
        ["an unknown key"] = ("roles/waiter.md", "related:", "relatd:", ["RS0203 roles/waiter.md"]),
        ["a wrong level"] = ("matrices/barista.yml", "cash-handling: working", "cash-handling: wrking", ["RS0209 matrices/barista.yml"]),
        ["an unknown skill"] = ("matrices/restaurant-manager.yml", "  cash-handling:", "  cash-handlin:", ["RS0304 matrices/restaurant-manager.yml"]),
        ["a title that is too long"] = (
            "comparisons/waiter-vs-barista.md", "title: Waiter", $"title: {new string('W', 90)}", ["RS0210 comparisons/waiter-vs-barista.md"]),
        ["a claim without a source"] = ("roles/baker.md", "at three [editorial]", "at three", ["RS0260 roles/baker.md"]),
        ["a dead link"] = ("pages/hours.md", "Restaurants work", "[Restaurants](../roles/watier.md) work", ["RS0401 pages/hours.md"]),
        ["an image that is not there"] = (
            "roles/pastry-chef.md",
            "## Tasks\n\n- ",
            "## Tasks\n\n- ![A cake of three floors](../assets/cake.png) ",
            ["RS0403 roles/pastry-chef.md"]),
        ["a level in a text that the matrix does not say"] = (
            "roles/line-cook.md", "## Goal\n\n", "## Goal\n\n[[plating@awareness]] ", ["RS0420 roles/line-cook.md"]),
        ["a heading that other pages need"] = ("pages/method.md", "## Adverts", "## Notices", ["RS0802 pages/method.md"]),
        ["a link that only the finished pages show to be dead"] = (
            "pages/about.md", "No ladder", "[No](/data/no.json) ladder", ["RS0801 pages/about.md"]),
    };

    public static TheoryData<string> Kinds => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mistake_is_told_once(string kind) => Assert.Equal(Mistakes[kind].Told, Told(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mistake_hides_none_of_another_kind(string kind) => Assert.All(Mistakes.Keys.SkipWhile(other => other != kind).Skip(1), other =>
        Assert.Equal(
            Mistakes[kind].Told.Concat(Mistakes[other].Told).Order(StringComparer.Ordinal), Told(kind, other).Order(StringComparer.Ordinal)));

    [Fact]
    public void Mistakes_of_all_kinds_are_told_together() =>
        Assert.Equal(
            Mistakes.Values.SelectMany(mistake => mistake.Told).Order(StringComparer.Ordinal),
            Told([.. Mistakes.Keys]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("roles/baker.md")]
    [InlineData("pages/about.md")]
    [InlineData("pages/method.md")]
    [InlineData("comparisons/waiter-vs-barista.md")]
    [InlineData("matrices/waiter.yml")]
    [InlineData("glossary.yml")]
    [InlineData("titles.yml")]
    [InlineData("adverts.yml")]
    [InlineData("agreement.yml")]
    [InlineData("skills/dough.yml")]
    [InlineData("sources.yml")]
    [InlineData("levels.yml")]
    [InlineData("site.yml")]
    public void A_file_that_cannot_be_read_makes_no_other_wrong(string file)
    {
        using var site = LittleSite.Kitchen();
        site.With(file, [0xFF, 0xFE, 0xFF]);
        Assert.Equal([$"RS0104 {file}"], Errors(site));
    }

    [Theory]
    [InlineData("pages/method.md")]
    [InlineData("pages/about.md")]
    [InlineData("sources.yml")]
    [InlineData("glossary.yml")]
    [InlineData("levels.yml")]
    [InlineData("site.yml")]
    public void A_file_that_is_missing_is_told_once_and_not_where_it_is_named(string file)
    {
        using var site = LittleSite.Kitchen();
        Assert.Equal([$"RS0106 {file}"], Errors(site.Remove(file)));
    }

    [Fact]
    public void A_skill_with_a_slip_in_its_name_is_told_once_also_where_it_marks_the_role()
    {
        using var site = LittleSite.Kitchen();
        Assert.Equal(["RS0304 matrices/waiter.yml"], Errors(site.Changed("matrices/waiter.yml", "  order-taking:", "  order-takin:")));
    }

    [Fact]
    public void A_required_heading_of_another_level_is_told_once()
    {
        using var site = LittleSite.Kitchen();
        Assert.Equal(["RS0215 roles/baker.md"], Errors(site.Changed("roles/baker.md", "## Focus", "### Focus")));
    }

    [Fact]
    public void A_scale_that_lacks_a_level_is_told_and_no_page_is_made_with_it()
    {
        using var site = LittleSite.Kitchen();
        Assert.Equal(["RS0209 levels.yml"], Errors(site.With("levels.yml", site.Text("levels.yml").Split("  - id: expert")[0])));
    }

    private static string[] Told(params string[] kinds)
    {
        using var site = LittleSite.Kitchen();
        foreach (var (file, old, with, _) in kinds.Select(kind => Mistakes[kind])) site.Changed(file, old, with);
        return Errors(site);
    }

    private static string[] Errors(LittleSite site) =>
        [
            .. Build.Run(new BuildOptions(site.Folder)).Diagnostics
                .Where(found => found.Rule.Severity == Severity.Error)
                .Select(found => $"{found.Rule.Code} {found.Place.File}"),
        ];
}
