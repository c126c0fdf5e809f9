using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class PercentageTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 7, 0)]
    [InlineData(7, 7, 100)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(1, 8, 13)]
    [InlineData(1, 200, 1)]
    [InlineData(1, 201, 0)]
    [InlineData(199, 200, 100)]
    [InlineData(5, 1000, 1)]
    public void Halves_are_rounded_up(int part, int whole, int percent) => Assert.Equal(percent, Percentage.Of(part, whole));

    [Fact]
    public void It_is_what_exact_arithmetic_gives() => Prop.ForAll(
        (from whole in Gen.Choose(1, 1_000_000) from part in Gen.Choose(0, whole) select (Part: part, Whole: whole)).ToArbitrary(),
        given => Percentage.Of(given.Part, given.Whole) == (int)Math.Floor((100m * given.Part / given.Whole) + 0.5m)).Check(Given.Quiet);

    [Fact]
    public void More_is_never_shown_as_less() => Prop.ForAll(
        (from whole in Gen.Choose(1, 1000) from part in Gen.Choose(0, whole - 1) select (Part: part, Whole: whole)).ToArbitrary(),
        given => Percentage.Of(given.Part, given.Whole) <= Percentage.Of(given.Part + 1, given.Whole)).Check(Given.Quiet);
}
