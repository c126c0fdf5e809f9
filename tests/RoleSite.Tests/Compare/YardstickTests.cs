using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

/// <summary>What agreement.yml says of others, beside the levels of the smallest sound site.</summary>
public sealed class YardstickTests
{
    [Fact]
    public void A_row_that_names_two_skills_is_compared_twice()
    {
        var levels = Compared(Measure.Level);
        Assert.Equal(
            [("kneading", 3, 4), ("proving", 3, 3), ("roasting", 3, 3), ("kneading", 2, 1)],
            levels.Rows.Select(row => (Skill(row), row.TheirLevel.Value, row.OurLevel.Value)));
        Assert.Equal((4, 2, 4), (levels.All.Compared, levels.All.Same, levels.All.WithinOne));
        Assert.Equal([("Baker", 2), ("Cook", 2)], levels.ByRole.Select(role => (role.Role.Title, role.Agreement.Compared)));
    }

    [Fact]
    public void A_level_taken_from_the_source_counts_as_official()
    {
        const string Official = "roasting: { level: practitioner, basis: official, sources: [bread-book] }";
        using var site = LittleSite.Sound().Changed("matrices/cook.yml", "roasting: practitioner", Official);
        Assert.Equal(1, Compared(Measure.Level, site).Taken.Compared);
    }

    [Fact]
    public void The_mean_takes_the_skills_whose_code_begins_so() => Assert.Equal([4.0, 1.0], Compared(Measure.Mean).Rows.Select(row => row.Ours));

    [Fact]
    public void A_similarity_is_the_weighted_Jaccard_index() =>
        Assert.Equal(3 / 13.0, Assert.Single(Compared(Measure.Similarity).Rows).Ours, 9);

    [Fact]
    public void A_move_keeps_a_part_of_what_the_new_role_needs() => Assert.Equal(3 / 7.0, Assert.Single(Compared(Measure.Kept).Rows).Ours, 9);

    [Fact]
    public void Without_the_file_there_is_nothing_to_compare()
    {
        using var site = LittleSite.Sound().Remove("agreement.yml");
        Assert.Null(CompareYardsticks.Run(SiteRun.Of(site).Site));
    }

    private static ComparedYardstick Compared(Measure measure)
    {
        using var site = LittleSite.Sound();
        return Compared(measure, site);
    }

    private static ComparedYardstick Compared(Measure measure, LittleSite site) =>
        CompareYardsticks.Run(SiteRun.Of(site).Site)!.Yardsticks.Single(yardstick => yardstick.Yardstick.Measure == measure);

    private static string Skill(ComparedRow row) =>
        row.Row.Skills.Length == 1 ? row.Row.Skills[0].Value.Value : row.Row.Skills[row.Skill!.Value].Value.Value;
}
