using RoleSite.Generator.Compare;
using Xunit;

namespace RoleSite.Tests.Compare;

/// <summary>The correlations are those of textbooks.</summary>
public sealed class RankCorrelationTests
{
    [Fact]
    public void One_swap_of_neighbours_in_four_is_worked_by_hand()
    {
        // ρ = 1 − 6·2/60 and τ = (5 − 1)/6.
        Assert.Equal(0.8, RankCorrelation.Spearman([1, 2, 3, 4], [1, 3, 2, 4])!.Value, 9);
        Assert.Equal(2 / 3.0, RankCorrelation.KendallTauB([1, 2, 3, 4], [1, 3, 2, 4])!.Value, 9);
    }

    [Fact]
    public void Equal_values_share_the_mean_of_their_ranks()
    {
        // Ranks 1.5, 1.5, 3 against 1, 2, 3.
        Assert.Equal(1.5 / Math.Sqrt(1.5 * 2), RankCorrelation.Spearman([5, 5, 6], [1, 2, 3])!.Value, 9);
        Assert.Equal(2 / Math.Sqrt(2 * 3), RankCorrelation.KendallTauB([5, 5, 6], [1, 2, 3])!.Value, 9);
    }

    [Fact]
    public void Where_all_values_are_equal_there_is_no_order()
    {
        Assert.Null(RankCorrelation.Spearman([3, 3, 3], [1, 2, 3]));
        Assert.Null(RankCorrelation.KendallTauB([3, 3, 3], [1, 2, 3]));
    }
}
