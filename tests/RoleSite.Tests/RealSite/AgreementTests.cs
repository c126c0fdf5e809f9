using System.Globalization;
using AngleSharp.Dom;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>
/// The page on agreement says what the levels of today say. Of its tables only the others' side is taken as given;
/// ours, the counts and the correlations are worked out again. A failure says what the page should say.
/// </summary>
public sealed class AgreementTests
{
    private static readonly Lazy<IElement[]> TablesOnce = new(() => [.. RealBuild.Page("/agreement/").QuerySelectorAll("table")]);

    private static Site Site => RealBuild.Compared.Site;

    [Fact]
    public void The_correlations_are_those_of_textbooks()
    {
        // Worked by hand: one swap of neighbours in four gives ρ = 1 − 6·2/60 and τ = (5 − 1)/6.
        Assert.Equal(0.8, RankCorrelation.Spearman([1, 2, 3, 4], [1, 3, 2, 4])!.Value, 9);
        Assert.Equal(2 / 3.0, RankCorrelation.KendallTauB([1, 2, 3, 4], [1, 3, 2, 4])!.Value, 9);
        // With a tie: ranks 1.5, 1.5, 3 against 1, 2, 3.
        Assert.Equal(1.5 / Math.Sqrt(1.5 * 2), RankCorrelation.Spearman([5, 5, 6], [1, 2, 3])!.Value, 9);
        Assert.Equal(2 / Math.Sqrt(2 * 3), RankCorrelation.KendallTauB([5, 5, 6], [1, 2, 3])!.Value, 9);
        Assert.Null(RankCorrelation.Spearman([3, 3, 3], [1, 2, 3]));
    }

    [Fact]
    public void Every_compared_level_of_ours_is_that_of_the_matrix() => Offenders.None(
        from pair in Compared("Official levels").Concat(Compared("Levels of a neighbouring role"))
        let should = $"{Site.Levels.Levels[pair.Ours].Name}, {(pair.IsOfficial ? "yes" : "no")}"
        where pair.Said != should
        select $"{pair.Role}, {pair.Skill}: should be {should}; is {pair.Said}");

    [Fact]
    public void Every_official_level_is_compared()
    {
        var compared = Compared("Official levels").Select(pair => $"{pair.Role}, {pair.Skill}").ToHashSet(StringComparer.Ordinal);
        Offenders.None(from role in Site.Roles from cell in role.Role.Matrix.Cells where cell.Basis == Basis.Official let name = $"{role.Title}, {cell.Skill.Value.Value}" where !compared.Contains(name) select name);
    }

    [Theory]
    [InlineData("Our levels against", "Official levels")]
    [InlineData("Two roles against", "Levels of a neighbouring role")]
    public void The_counts_follow_from_the_compared_levels(string counts, string levels)
    {
        var pairs = Compared(levels);
        Offenders.None(from row in Rows(counts) let should = Summary(pairs.Where(Belongs(row[0])).ToArray()) let said = string.Join(' ', row[1..]) where said != should select $"{row[0]}: should be {should}; is {said}");
    }

    [Fact]
    public void The_beginning_says_the_counts()
    {
        var pairs = Compared("Official levels");
        var same = pairs.Count(pair => pair.Ours == pair.Theirs);
        var text = RealBuild.Page("/agreement/").QuerySelector("main")!.TextContent;
        Assert.Contains($"the same in {same} of {pairs.Length} cases and at most one away in {pairs.Count(pair => Math.Abs(pair.Ours - pair.Theirs) <= 1)} of {pairs.Length}", text, StringComparison.Ordinal);
        Assert.Contains($"{pairs.Count(pair => pair.IsOfficial)} of the {same} were taken from that very framework", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_similarity_of_ours_is_that_of_the_levels() => Offenders.None(
        new[] { "How alike two roles are in the UK", "How alike two roles are in European", "How alike each role is", "What one author", "Relevance in EDISON" }
            .SelectMany(table => Rows(table).Select(row => (Row: row, Should: Two(Ours(table, row)))))
            .Where(found => found.Row[^1] != found.Should).Select(found => $"{string.Join(", ", found.Row[..^1])}: should be {found.Should}; is {found.Row[^1]}"));

    [Theory]
    [InlineData("UK framework, pairs of roles", "How alike two roles are in the UK")]
    [InlineData("Adverts in Europe, 2021", "How alike two roles are in European")]
    [InlineData("Adverts of 2026", "How alike each role is")]
    [InlineData("EDISON", "Relevance in EDISON")]
    public void The_order_of_roles_agrees_as_well_as_the_page_says(string name, string table)
    {
        var rows = Rows(table);
        var (theirs, ours) = (rows.Select(row => double.Parse(row[^2], CultureInfo.InvariantCulture)).ToArray(), rows.Select(row => Ours(table, row)).ToArray());
        var said = Rows("How well our orders").Single(row => row[0] == name)[1..];
        Assert.Equal([$"{rows.Length}", Two(RankCorrelation.Spearman(theirs, ours)), Two(RankCorrelation.KendallTauB(theirs, ours))], said);
    }

    /// <summary>Cells of the table whose caption begins so; a skill is given by its id.</summary>
    private static string[][] Rows(string caption) =>
        [.. TablesOnce.Value.Single(table => table.QuerySelector("caption")!.TextContent.StartsWith(caption, StringComparison.Ordinal)).QuerySelectorAll("tbody tr")
            .Select(row => row.Children.Select(cell => cell.QuerySelector("a[href^='/skills/']")?.GetAttribute("href")!.Split('/')[2] ?? cell.TextContent).ToArray())];

    private static Pair[] Compared(string caption) => [.. Rows(caption).Select(row =>
    {
        var cell = Role(row[0]).Role.Matrix.Cells.FirstOrDefault(cell => cell.Skill.Value.Value == row[3]);
        return new Pair(row[0], row[3], Array.FindIndex([.. Site.Levels.Levels], level => level.Name == row[2]), cell?.Level ?? 0, cell?.Basis == Basis.Official, $"{row[4]}, {row[5]}");
    })];

    private static Func<Pair, bool> Belongs(string row) => row switch
    {
        "All seven roles" => _ => true,
        "Taken from the framework" => pair => pair.IsOfficial,
        "Set otherwise" => pair => !pair.IsOfficial,
        _ => pair => pair.Role == row,
    };

    private static string Summary(Pair[] pairs)
    {
        double[] theirs = [.. pairs.Select(pair => pair.Theirs)], ours = [.. pairs.Select(pair => pair.Ours)];
        var near = pairs.Count(pair => Math.Abs(pair.Ours - pair.Theirs) <= 1);
        return $"{pairs.Length} {pairs.Count(pair => pair.Ours == pair.Theirs)} {near} {Two(RankCorrelation.Spearman(theirs, ours))} {Two(RankCorrelation.KendallTauB(theirs, ours))}";
    }

    /// <summary>What our levels say to the row of a table.</summary>
    private static double Ours(string table, string[] row) => table switch
    {
        "What one author" => Kept(Role(row[0]), Role("AI Engineer")),
        "How alike each role is" => Alike(Role("Data Scientist"), Role(row[0])),
        "Relevance in EDISON" => Mean(Role(row[0]), row[1].Split('(', ')')[1]),
        _ => Alike(Role(row[0]), Role(row[1])),
    };

    private static double Alike(LinkedRole a, LinkedRole b) => Similarities.Of(a.Role.Levels.AsSpan(), b.Role.Levels.AsSpan()).Index;

    private static double Kept(LinkedRole from, LinkedRole to) => (double)from.Role.Levels.Zip(to.Role.Levels, Math.Min).Sum(level => level) / to.Role.Levels.Sum(level => level);

    /// <summary>Mean level of a role in the skills that name a competence of an EDISON group, such as DSDA.</summary>
    private static double Mean(LinkedRole role, string group) => Site.Skills.Skills.Zip(role.Role.Levels)
        .Where(pair => pair.First.References.Any(reference => reference is { Framework: "EDISON", Code: { } code } && code.StartsWith(group, StringComparison.Ordinal))).Average(pair => pair.Second);

    private static LinkedRole Role(string title) => Site.Roles.Single(role => role.Title == title);

    private static string Two(double? value) => value is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−') : "–";

    private sealed record Pair(string Role, string Skill, int Theirs, int Ours, bool IsOfficial, string Said);
}
