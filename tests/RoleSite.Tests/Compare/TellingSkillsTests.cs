using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

/// <summary>Which skills tell roles apart, and how few.</summary>
public sealed class TellingSkillsTests
{
    [Fact]
    public void One_skill_that_tells_two_roles_apart_is_taken_before_many_that_do_not() => Assert.Equal([2, 3], Of("2040", "2001"));

    [Fact]
    public void Skills_that_all_roles_need_alike_are_never_asked_for() => Assert.Empty(Of("123", "123", "123"));

    [Fact]
    public void Once_two_roles_are_told_apart_no_more_is_asked() => Assert.Equal([0, 1], Of("4444", "0000"));

    [Fact]
    public void A_skill_that_tells_other_roles_apart_comes_before_another_for_the_same() =>
        Assert.Equal([0, 3], Of("4400", "0000", "0003").Take(2).Order());

    [Fact]
    public void There_are_never_more_questions_than_fit_into_minutes() =>
        Assert.InRange(Of([.. Enumerable.Range(0, 200).Select(Levels)]).Length, 1, TellingSkills.Most);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Where_there_are_no_two_roles_nothing_is_asked(int roles) => Assert.Empty(Of([.. Enumerable.Range(0, roles).Select(Levels)]));

    private static string Levels(int seed)
    {
        var chance = new Random(seed);
        return new string(chance.GetItems<char>("01234", 40));
    }

    private static ImmutableArray<int> Of(params string[] roles) => TellingSkills.Of(
        [.. roles.Select(levels => levels.Select(digit => Level.Of(digit - '0')).ToImmutableArray())], [.. Enumerable.Range(0, roles.Length)]);
}
