using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class SimilarityTests
{
    [Fact]
    public void The_formula_is_that_of_the_definition() => Prop.ForAll(Given.Pair, pair =>
    {
        var found = Similarities.Of(pair.A, pair.B);
        return found.Shared == pair.A.Zip(pair.B, (a, b) => Math.Min(a.Value, b.Value)).Sum()
            && found.All == pair.A.Zip(pair.B, (a, b) => Math.Max(a.Value, b.Value)).Sum();
    }).Check(Given.Quiet);

    [Fact]
    public void Two_roles_are_as_alike_one_way_as_the_other() =>
        Prop.ForAll(Given.Pair, pair => Similarities.Of(pair.A, pair.B) == Similarities.Of(pair.B, pair.A)).Check(Given.Quiet);

    [Fact]
    public void The_index_lies_between_none_and_all() =>
        Prop.ForAll(Given.Pair, pair => Similarities.Of(pair.A, pair.B).Index is >= 0 and <= 1).Check(Given.Quiet);

    [Fact]
    public void A_role_is_wholly_like_itself() =>
        Prop.ForAll(Given.Pair, pair => Similarities.Of(pair.A, pair.A).Index == (pair.A.Any(level => level.IsNeeded) ? 1 : 0)).Check(Given.Quiet);

    [Fact]
    public void Only_equal_roles_are_wholly_alike() =>
        Prop.ForAll(Given.Pair, pair => Similarities.Of(pair.A, pair.B).Index < 1 || pair.A.SequenceEqual(pair.B)).Check(Given.Quiet);

    [Fact]
    public void A_skill_that_neither_needs_changes_nothing() =>
        Prop.ForAll(Given.Pair, pair =>
            Similarities.Of([.. pair.A, Level.None], [.. pair.B, Level.None]) == Similarities.Of(pair.A, pair.B)).Check(Given.Quiet);

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(4_000)]
    public void Experts_in_everything_fit_however_many_skills_there_are(int skills)
    {
        var levels = Enumerable.Repeat(Level.Expert, skills).ToArray();
        Assert.Equal(new Similarity(4 * skills, 4 * skills), Similarities.Of(levels, levels));
    }

    [Fact]
    public void Roles_that_share_nothing_are_not_alike_at_all() => Assert.Equal(0, Alike([4, 0], [0, 4]).Percent);

    [Fact]
    public void Roles_that_need_nothing_are_not_alike() => Assert.Equal((0, 0.0), (Alike([0], [0]).Percent, Alike([0], [0]).Index));

    [Fact]
    public void Roles_rated_on_other_skills_cannot_be_compared() => Assert.Throws<ArgumentException>(() => Alike([1], [1, 2]));

    private static Similarity Alike(int[] a, int[] b) => Similarities.Of(MadeUp.Role("a", a).Role, MadeUp.Role("b", b).Role);
}
