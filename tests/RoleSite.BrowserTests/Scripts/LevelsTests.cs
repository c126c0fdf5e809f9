using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>What the browser works out from levels is what the generator works out.</summary>
public sealed class LevelsTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 8, 13)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(7, 7, 100)]
    public async Task Percentages_are_whole_and_round_halves_up(int part, int whole, int expected)
    {
        Assert.Equal(expected, await _site.CallAsync<int>("sums", "(m, [part, whole]) => m.percent(part, whole)", new[] { part, whole }));
        Assert.Equal(expected, Percentage.Of(part, whole));
    }

    [Fact]
    public async Task Likeness_and_what_a_move_keeps_are_the_weighted_sums_of_the_smaller_levels()
    {
        int[] a = [4, 2, 0, 1], b = [2, 3, 3, 0];

        await Gives([4, 11, 36], "(m, [a, b]) => Object.values(m.similarity(a, b))", new[] { a, b });
        await Gives([4, 8, 50], "(m, [a, b]) => Object.values(m.kept(a, b))", new[] { a, b });
        Assert.Equal(new Similarity(4, 11), Similarities.Of(Levels(a), Levels(b)));
    }

    [Fact]
    public async Task Every_pair_of_the_site_is_as_alike_in_the_browser_as_on_its_page()
    {
        var built = Built();
        var alike = await _site.CallAsync<int[]>("levels", "(m, roles) => roles.flatMap(a => roles.map(b => m.similarity(a, b).percent))", built);

        Assert.Equal(built.SelectMany(a => built.Select(b => Similarities.Of(Levels(a), Levels(b)).Percent)), alike);
    }

    [Fact]
    public async Task Differences_come_with_the_largest_gap_first_and_what_is_shared_with_the_highest_level_first()
    {
        int[][] vectors = [[0, 4, 2, 1, 3], [0, 1, 2, 3, 3]];

        await Gives([1, 3], "(m, v) => m.differences(m.rows(v)).map(row => row.skill)", vectors);
        await Gives([4, 2], "(m, v) => m.shared(m.rows(v)).map(row => row.skill)", vectors);
    }

    [Fact]
    public async Task An_overlap_holds_the_skills_that_exactly_its_members_need_at_working_level()
    {
        int[][] vectors = [[2, 2, 0, 1], [3, 0, 4, 1], [2, 0, 2, 1]];

        var found = await _site.CallAsync<string[]>("levels", "(m, v) => m.overlaps(v).map(one => `${one.members.map(Number).join('')} ${one.skills}`)", vectors);

        Assert.Equal(["111 0", "011 2", "100 1"], found);
    }

    private async Task Gives(int[] expected, string call, object argument) =>
        Assert.Equal(expected, await _site.CallAsync<int[]>("levels", call, argument));

    private int[][] Built()
    {
        var tools = _site.Built.Files.Single(file => file.Address.Value == "/data/tools.json");
        using var json = System.Text.Json.JsonDocument.Parse(tools.Content);
        return [.. json.RootElement.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("levels").GetString()!.Select(digit => digit - '0').ToArray())];
    }

    private static Level[] Levels(int[] values) => [.. values.Select(Level.Of)];
}
