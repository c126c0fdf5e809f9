using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class IntermediateRolesTests
{
    /// <summary>From the first to the last it is nothing; the two between share a part with each.</summary>
    private static readonly ImmutableArray<LinkedRole> Way =
    [
        MadeUp.Role("start", 4, 2, 0, 0),
        MadeUp.Role("near-start", 4, 2, 2, 0),
        MadeUp.Role("near-end", 0, 2, 1, 4),
        MadeUp.Role("end", 0, 0, 2, 4),
    ];

    [Fact]
    public void A_role_between_keeps_more_on_both_moves() =>
        Assert.Equal(
            [("near-start", 75, 33), ("near-end", 29, 83)],
            Between(Way, "start", "end").Select(between => (between.By.Slug.Value, between.First.Kept.Percent, between.Second.Kept.Percent)));

    [Fact]
    public void A_role_to_which_there_is_as_much_to_gain_does_not_stand_between() =>
        Assert.Empty(Between([Way[0], MadeUp.Role("much-more", 0, 2, 2, 4), Way[3]], "start", "end"));

    [Fact]
    public void The_role_with_the_larger_of_the_smaller_figures_comes_first() =>
        Assert.Equal(["near-start", "near-end"], Between(Way, "start", "end").Select(between => between.By.Slug.Value));

    [Fact]
    public void Nothing_stands_between_roles_that_share_most() => Assert.Empty(Between(Way, "near-end", "end"));

    [Fact]
    public void Both_moves_of_a_way_have_a_page()
    {
        var moves = Moves(Way).Where(move => move.From.Slug.Value != "near-start");
        var found = new IntermediateRoles([.. moves]).Between(moves.Single(move => Ends(move) == ("start", "end")));
        Assert.Equal(["near-end"], found.Select(between => between.By.Slug.Value));
    }

    [Fact]
    public void At_most_three_are_named_and_each_keeps_more_and_asks_for_less_both_times() => Prop.ForAll(Given.Pair, pair =>
    {
        var roles = Enumerable.Range(0, 6)
            .Select(i => MadeUp.Role($"role-{i}", [.. pair.A.Zip(pair.B, (a, b) => ((a.Value * (i + 1)) + (b.Value * i)) % 5)]))
            .ToImmutableArray();
        var moves = Moves(roles);
        var intermediateRoles = new IntermediateRoles(moves);
        return moves.All(move => intermediateRoles.Between(move) is var found && found.Length <= 3
            && found.All(between => IsEasier(between.First, move) && IsEasier(between.Second, move))
            && found.All(between => between.By != move.From && between.By != move.To));
    }).Check(Given.Quiet);

    private static ImmutableArray<IntermediateRole> Between(ImmutableArray<LinkedRole> roles, string from, string to)
    {
        var moves = Moves(roles);
        return new IntermediateRoles(moves).Between(moves.Single(move => Ends(move) == (from, to)));
    }

    private static bool IsEasier(Move leg, Move direct) => leg.Kept.Percent > direct.Kept.Percent && leg.Missing < direct.Missing;

    private static (string From, string To) Ends(Move move) => (move.From.Slug.Value, move.To.Slug.Value);

    private static ImmutableArray<Move> Moves(ImmutableArray<LinkedRole> roles)
    {
        var order = LearningOrder.Of(MadeUp.Skills(roles[0].Role.Levels.Length));
        return [.. roles.SelectMany(from => roles.Where(to => to != from).Select(to => CompareSet.MoveBetween(from, to, order)))];
    }
}
