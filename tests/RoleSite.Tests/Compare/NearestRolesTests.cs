using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

/// <summary>Why two roles are near, and what still tells them apart.</summary>
public sealed class NearestRolesTests
{
    [Fact]
    public void Shared_skills_are_those_that_both_need_at_working_level() =>
        Assert.Equal([1, 2], Nearest(MadeUp.Role("a", 4, 2, 3, 0), MadeUp.Role("b", 1, 2, 2, 4)).Shared);

    [Fact]
    public void The_skills_that_both_need_most_come_first_and_only_three_are_named() =>
        Assert.Equal([3, 1, 0], Nearest(MadeUp.Role("a", 2, 3, 2, 4), MadeUp.Role("b", 3, 3, 2, 4)).Shared);

    [Fact]
    public void Of_skills_needed_alike_those_that_fewest_roles_need_come_first() =>
        Assert.Equal([1, 0], Nearest(MadeUp.Role("a", 3, 3, 0), MadeUp.Role("b", 3, 3, 0), MadeUp.Role("c", 2, 0, 4)).Shared);

    [Fact]
    public void One_needs_more_where_it_is_two_levels_or_a_signature_skill()
    {
        var (a, b) = (MadeUp.WithSignature(MadeUp.Role("a", 4, 2, 1, 4), 3), MadeUp.WithSignature(MadeUp.Role("b", 2, 3, 3, 3), 1));
        var near = Nearest(a, b);
        Assert.Equal([1, 2], near.More);
        Assert.Equal([3, 0], near.Less);
    }

    [Fact]
    public void Of_skills_needed_more_only_two_are_named_the_largest_gaps_first() =>
        Assert.Equal([2, 0], Nearest(MadeUp.Role("a", 0, 0, 0, 4), MadeUp.Role("b", 3, 2, 4, 4)).More);

    [Fact]
    public void A_move_keeps_what_is_shared_of_what_the_role_at_its_end_needs()
    {
        var near = Nearest(MadeUp.Role("a", 4, 0), MadeUp.Role("b", 2, 1));
        Assert.Equal((new KeptShare(2, 3), new KeptShare(2, 4)), (near.Kept, near.KeptBack));
    }

    /// <summary>What is said of the second role on the page of the first.</summary>
    private static NearestRole Nearest(params ImmutableArray<LinkedRole> roles) =>
        CompareRoles.Run(MadeUp.Site(roles), 1).Nearest[0].Single(near => near.Role == roles[1]);
}
