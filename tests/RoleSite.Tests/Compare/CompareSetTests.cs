using System.Collections.Frozen;
using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class CompareSetTests
{
    [Fact]
    public void Rows_are_the_skills_that_somebody_needs_in_the_order_of_the_catalogue() => ForAll((roles, found) =>
        found.Rows.Select(row => row.Skill).SequenceEqual(Skills(roles).Where(skill => roles.Any(role => role.Role.Levels[skill].IsNeeded))));

    [Fact]
    public void A_row_shows_the_level_of_each_role() => ForAll((roles, found) =>
        found.Rows.All(row => row.Levels.SequenceEqual(roles.Select(role => role.Role.Levels[row.Skill]))));

    [Fact]
    public void The_gap_is_that_between_most_and_least() => ForAll((_, found) =>
        found.Rows.All(row => row.Gap == row.Levels.Order().Last() - row.Levels.Order().First()));

    [Fact]
    public void Differences_and_same_share_out_the_rows() => ForAll((_, found) =>
        found.Differences.Concat(found.Same).Select(row => row.Skill).Order().SequenceEqual(found.Rows.Select(row => row.Skill))
        && found.Same.All(row => row.Gap == 0));

    [Fact]
    public void Differences_come_by_gap() => ForAll((_, found) =>
        found.Differences.Select(row => row.Gap).SequenceEqual(found.Differences.Select(row => row.Gap).OrderDescending()));

    [Fact]
    public void Of_equal_gaps_those_in_signature_skills_come_first_and_then_the_order_is_that_of_the_catalogue()
    {
        var roles = ImmutableArray.Create(MadeUp.Role("a", 1, 0, 4, 2), MadeUp.WithSignature(MadeUp.Role("b", 3, 4, 0, 4), 2, 3));
        Assert.Equal([2, 1, 3, 0], Compared(roles, FrozenDictionary<SitePath, LinkedComparison>.Empty).Differences.Select(row => row.Skill));
    }

    [Fact]
    public void Same_levels_come_highest_first_and_then_in_the_order_of_the_catalogue() => ForAll((_, found) =>
        Sorted(found.Same.Select(row => (-row.Levels[0].Value, row.Skill))));

    [Fact]
    public void Overlaps_share_out_the_skills_that_are_needed_at_working_level() => ForAll((roles, found) =>
        found.Overlaps.SelectMany(overlap => overlap.Skills).Order()
            .SequenceEqual(Skills(roles).Where(skill => Working(roles, skill).Any(needs => needs))));

    [Fact]
    public void An_overlap_names_just_the_roles_that_need_its_skills() => ForAll((roles, found) =>
        found.Overlaps.All(overlap => overlap.Skills.All(skill => overlap.Members.SequenceEqual(Working(roles, skill)))));

    [Fact]
    public void Overlaps_of_more_roles_come_first_and_none_comes_twice() => ForAll((_, found) =>
        Sorted(found.Overlaps.Select(overlap => (-overlap.Members.Count(member => member), Bits(overlap.Members)))));

    [Fact]
    public void Every_two_roles_are_paired_once() => ForAll((roles, found) =>
        found.Pairs.Select(pair => (pair.A, pair.B)).SequenceEqual(roles.SelectMany((a, i) => roles.Skip(i + 1).Select(b => (a, b)))));

    [Fact]
    public void Two_roles_have_a_move_each_way_and_more_have_none() => ForAll((roles, found) =>
        found.Moves.Select(move => (move.From, move.To)).SequenceEqual(roles.Length == 2 ? [(roles[0], roles[1]), (roles[1], roles[0])] : []));

    [Fact]
    public void A_move_keeps_deepens_or_learns_each_skill_that_the_target_needs() => ForAll((_, found) => found.Moves.All(move =>
        move.Keep.Concat(move.Deepen).Concat(move.Learn).Order()
            .SequenceEqual(Enumerable.Range(0, move.To.Role.Levels.Length).Where(skill => move.To.Role.Levels[skill].IsNeeded))));

    [Fact]
    public void A_move_keeps_what_is_enough_deepens_what_is_not_and_learns_what_is_missing() => ForAll((_, found) => found.Moves.All(move =>
        move.Keep.All(skill => Levels(move, skill) is var (from, to) && from >= to)
        && move.Deepen.All(skill => Levels(move, skill) is var (from, to) && from.IsNeeded && from < to)
        && move.Learn.All(skill => Levels(move, skill).From == Level.None)));

    [Fact]
    public void A_move_brings_no_more_than_the_target_needs() => ForAll((_, found) => found.Moves.All(move =>
        move.Kept.Points >= 0 && move.Missing >= 0 && move.Kept.Percent is >= 0 and <= 100
        && move.Kept.Of == move.To.Role.Levels.Sum(level => level.Value)));

    [Fact]
    public void Both_moves_bring_the_same_levels() => ForAll((_, found) =>
        found.Moves.Length == 0
        || (found.Moves[0].Kept == found.Moves[1].KeptBack && found.Moves[0].Kept.Points == found.Pairs[0].Similarity.Shared));

    [Fact]
    public void What_a_move_brings_is_not_the_same_both_ways()
    {
        var order = LearningOrder.Of(MadeUp.Skills(2));
        var (small, large) = (MadeUp.Role("small", 2, 0), MadeUp.Role("large", 4, 4));
        Assert.Equal((25, 100), (CompareSet.MoveBetween(small, large, order).Kept.Percent, CompareSet.MoveBetween(large, small, order).Kept.Percent));
    }

    [Fact]
    public void What_is_deepened_and_learned_comes_in_learning_order()
    {
        // Each skill requires the next one, so they are learned from the last to the first.
        var order = LearningOrder.Of(MadeUp.Skills(4, skill => skill < 3 ? [skill + 1] : []));
        var move = CompareSet.MoveBetween(MadeUp.Role("a", 1, 0, 1, 0), MadeUp.Role("b", 3, 3, 3, 3), order);
        Assert.Equal([2, 0], move.Deepen);
        Assert.Equal([3, 1], move.Learn);
    }

    [Fact]
    public void What_is_kept_comes_highest_first()
    {
        var move = CompareSet.MoveBetween(MadeUp.Role("a", 4, 4, 4), MadeUp.Role("b", 1, 3, 3), LearningOrder.Of(MadeUp.Skills(3)));
        Assert.Equal([1, 2, 0], move.Keep);
    }

    [Fact]
    public void A_written_comparison_is_found_whatever_the_order_of_its_roles()
    {
        var (a, b) = (MadeUp.Role("a", 1), MadeUp.Role("b", 2));
        var written = MadeUp.Written(b, a);
        var known = new Dictionary<SitePath, LinkedComparison> { [written.Address] = written };
        Assert.Same(written, Compared([a, b], known).Written);
    }

    private static void ForAll(Func<ImmutableArray<LinkedRole>, RoleComparison, bool> holds) =>
        Prop.ForAll(Given.Roles, roles => holds(roles, Compared(roles, FrozenDictionary<SitePath, LinkedComparison>.Empty))).Check(Given.Quiet);

    private static RoleComparison Compared(ImmutableArray<LinkedRole> roles, IReadOnlyDictionary<SitePath, LinkedComparison> written) =>
        CompareSet.Run(roles, written, LearningOrder.Of(MadeUp.Skills(roles[0].Role.Levels.Length)));

    /// <summary>For each role, whether it needs the skill at working level or above.</summary>
    private static IEnumerable<bool> Working(ImmutableArray<LinkedRole> roles, int skill) =>
        roles.Select(role => role.Role.Levels[skill].IsWorkingOrAbove);

    private static IEnumerable<int> Skills(ImmutableArray<LinkedRole> roles) => Enumerable.Range(0, roles[0].Role.Levels.Length);

    private static (Level From, Level To) Levels(Move move, int skill) => (move.From.Role.Levels[skill], move.To.Role.Levels[skill]);

    private static int Bits(ImmutableArray<bool> members) => members.Select((member, i) => member ? 1 << i : 0).Sum();

    private static bool Sorted(IEnumerable<(int, int)> keys) => keys.Zip(keys.Skip(1)).All(pair => pair.First.CompareTo(pair.Second) < 0);
}
