using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Compare;
using Xunit;

namespace RoleSite.Tests.Compare;

/// <summary>What is alike stands side by side.</summary>
public sealed class SimilarityOrderTests
{
    [Fact]
    public void A_chain_that_was_shuffled_comes_back_in_order()
    {
        var (a, b, c, d) = (MadeUp.Levels(4, 4, 0, 0, 0), MadeUp.Levels(0, 4, 4, 0, 0), MadeUp.Levels(0, 0, 4, 4, 0), MadeUp.Levels(0, 0, 0, 4, 4));

        Assert.Equal([1, 3, 0, 2], SimilarityOrder.Of([c, a, d, b]));
    }

    [Fact]
    public void The_path_starts_at_the_end_that_the_site_lists_first() =>
        Assert.Equal([0, 1, 2], SimilarityOrder.Of([MadeUp.Levels(4, 0), MadeUp.Levels(4, 4), MadeUp.Levels(0, 4)]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Few_vectors_need_no_order(int count) =>
        Assert.Equal(Enumerable.Range(0, count), SimilarityOrder.Of([.. Enumerable.Repeat(MadeUp.Levels(1, 2), count)]));

    [Fact]
    public void Beyond_the_limit_the_rest_keeps_its_order()
    {
        var order = SimilarityOrder.Of([.. Enumerable.Range(0, SimilarityOrder.MostOrdered + 3).Select(i => MadeUp.Levels(i % 5, 1))]);

        Assert.Equal(Enumerable.Range(SimilarityOrder.MostOrdered, 3), order[SimilarityOrder.MostOrdered..]);
    }

    [Fact]
    public void Everything_is_in_the_order_once() => Prop.ForAll(Given.Roles, roles =>
    {
        var order = SimilarityOrder.Of([.. roles.Select(role => role.Role.Levels)]);
        return order.Order().SequenceEqual(Enumerable.Range(0, roles.Length));
    }).Check(Given.Quiet);
}
