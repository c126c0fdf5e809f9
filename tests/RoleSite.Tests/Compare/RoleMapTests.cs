using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class RoleMapTests
{
    [Fact]
    public void Few_roles_stand_as_far_apart_as_they_are()
    {
        var map = RoleMap.Of([MadeUp.Role("a", 4, 0), MadeUp.Role("b", 4, 4), MadeUp.Role("c", 1, 4)]);
        Assert.Equal(0, map.Stress, 1e-2);
        Assert.Equal(0.5, map.Points[0].DistanceTo(map.Points[1]), 2e-3);
        Assert.Equal(1 - (5 / 8.0), map.Points[1].DistanceTo(map.Points[2]), 2e-3);
        Assert.Null(map.TooNear);
        Assert.Null(map.TooFar);
    }

    [Fact]
    public void Equal_roles_stand_at_one_place()
    {
        var map = RoleMap.Of([MadeUp.Role("a", 4, 1, 0), MadeUp.Role("twin", 4, 1, 0), MadeUp.Role("other", 0, 3, 2), MadeUp.Role("third", 1, 0, 4)]);
        Assert.Equal(map.Points[0], map.Points[1]);
        Assert.Equal("twin", map.Nearest[0][0].Role.Slug.Value);
        Assert.Equal("twin", map.DrawnNearest[0][0].Slug.Value);
    }

    [Fact]
    public void One_role_stands_alone_in_the_middle()
    {
        var map = RoleMap.Of([MadeUp.Role("only", 3)]);
        Assert.Equal(default, Assert.Single(map.Points));
        Assert.Equal((0, null, null), (map.Stress, map.TooNear, map.TooFar));
        Assert.Empty(Assert.Single(map.Nearest));
    }

    [Fact]
    public void What_a_plane_cannot_hold_is_said()
    {
        // Four roles without anything in common are all as far apart, which only three can be in a plane.
        var map = RoleMap.Of(
            [MadeUp.Role("a", 4, 0, 0, 0), MadeUp.Role("b", 0, 4, 0, 0), MadeUp.Role("c", 0, 0, 4, 0), MadeUp.Role("d", 0, 0, 0, 4)]);
        Assert.InRange(map.Stress, 0.1, 0.3);
        Assert.True(map.TooNear is { Percent: 0, DrawnPercent: > 10 });
        Assert.Null(map.TooFar);
        Assert.All(map.Nearest, nearest => Assert.Equal(3, nearest.Length));
    }

    [Fact]
    public void The_pairs_that_bend_most_are_those_of_a_full_search()
    {
        var map = RoleMap.Of(Many(18));
        var pairs = (
            from a in Enumerable.Range(0, 18)
            from b in Enumerable.Range(0, 18)
            where a < b
            select (A: a, B: b, Gap: True(map, a, b) - map.Points[a].DistanceTo(map.Points[b]))).ToArray();
        var (near, far) = (pairs.MaxBy(pair => pair.Gap), pairs.MinBy(pair => pair.Gap));
        Assert.Equal((map.Roles[near.A], map.Roles[near.B]), (map.TooNear!.A, map.TooNear.B));
        Assert.Equal((map.Roles[far.A], map.Roles[far.B]), (map.TooFar!.A, map.TooFar.B));
        Assert.True(map.TooNear.DrawnPercent > map.TooNear.Percent && map.TooFar.DrawnPercent < map.TooFar.Percent);
    }

    [Fact]
    public void Of_too_many_roles_the_first_are_placed()
    {
        var roles = Many(1_000);
        var map = RoleMap.Of(roles);
        Assert.Equal(roles.Take(RoleMap.MostRoles), map.Roles);
        Assert.All(map.Nearest.SelectMany(nearest => nearest), near => Assert.Contains(near.Role, map.Roles));
    }

    private static double True(MappedRoles map, int a, int b) => 1 - Similarities.Of(map.Roles[a].Role, map.Roles[b].Role).Index;

    private static ImmutableArray<LinkedRole> Many(int count)
    {
        var chance = new Random(1);
        return
        [
            .. Enumerable.Range(0, count)
                .Select(role => MadeUp.Role($"role-{role:0000}", [.. Enumerable.Range(0, 20).Select(_ => chance.Next(5))])),
        ];
    }
}
