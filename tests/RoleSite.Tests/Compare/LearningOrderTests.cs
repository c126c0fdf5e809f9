using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Compare;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class LearningOrderTests
{
    [Fact]
    public void A_skill_never_comes_before_what_it_requires() => Prop.ForAll(Given.Requirements, requires =>
    {
        var places = LearningOrder.Of(MadeUp.Skills(requires.Length, skill => requires[skill], inGroup: 7));
        return requires.Select((required, skill) => required.All(other => places[other] < places[skill])).All(holds => holds);
    }).Check(Given.Quiet);

    [Fact]
    public void Every_skill_has_a_place_of_its_own() => Prop.ForAll(Given.Requirements, requires =>
        LearningOrder.Of(MadeUp.Skills(requires.Length, skill => requires[skill])).Order()
            .SequenceEqual(Enumerable.Range(0, requires.Length))).Check(Given.Quiet);

    [Fact]
    public void Skills_that_require_nothing_keep_the_order_of_the_catalogue() =>
        Assert.Equal(Enumerable.Range(0, 9), LearningOrder.Of(MadeUp.Skills(9, inGroup: 2)));

    [Fact]
    public void What_is_required_moves_forward_and_the_rest_stays() =>
        Assert.Equal([1, 2, 0], LearningOrder.Of(MadeUp.Skills(3, skill => skill == 0 ? [2] : [])));

    [Fact]
    public void A_chain_may_be_longer_than_the_stack_of_a_program()
    {
        const int Length = 100_000;
        Assert.Equal(Enumerable.Range(0, Length).Reverse(), LearningOrder.Of(MadeUp.Skills(Length, skill => skill + 1 < Length ? [skill + 1] : [])));
    }

    [Fact]
    public void A_skill_that_is_not_there_is_no_obstacle() =>
        Assert.Equal([0, 1], LearningOrder.Of(MadeUp.Skills(2, _ => [99])));
}
