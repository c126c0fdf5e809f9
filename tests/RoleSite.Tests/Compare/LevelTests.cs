using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class LevelTests
{
    [Fact]
    public void Every_level_has_a_value_and_an_id_in_order()
    {
        Assert.Equal([0, 1, 2, 3, 4], Level.All.Select(level => level.Value));
        Assert.Equal(["none", "awareness", "working", "practitioner", "expert"], Level.All.Select(level => level.Id));
    }

    [Fact]
    public void A_level_is_found_by_its_id_and_by_its_value() => Assert.All(Level.All, level =>
    {
        Assert.Equal(level, Level.Named(level.Id));
        Assert.Equal(level, Level.Of(level.Value));
    });

    [Theory]
    [InlineData("")]
    [InlineData("Working")]
    [InlineData("2")]
    public void Another_word_is_no_level(string word) => Assert.Null(Level.Named(word));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Another_number_is_no_level(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => Level.Of(number));

    [Fact]
    public void Where_nothing_is_said_the_level_is_none() => Assert.Equal(Level.None, default);

    [Fact]
    public void Levels_compare_by_their_values() => Assert.All(Level.All, a => Assert.All(Level.All, b =>
    {
        Assert.Equal((a.Value < b.Value, a.Value <= b.Value, a.Value > b.Value, a.Value >= b.Value), (a < b, a <= b, a > b, a >= b));
        Assert.Equal(Math.Sign(a.Value - b.Value), Math.Sign(a.CompareTo(b)));
        Assert.Equal(Math.Min(a.Value, b.Value), Level.Min(a, b).Value);
        Assert.Equal(a.Value - b.Value, a - b);
    }));

    [Fact]
    public void The_thresholds_are_those_that_the_pages_name()
    {
        Assert.Equal([Level.Working, Level.Practitioner, Level.Expert], Level.All.Where(level => level.IsWorkingOrAbove));
        Assert.Equal([Level.Practitioner, Level.Expert], Level.All.Where(level => level.IsPractitionerOrAbove));
        Assert.Equal(Level.All.Skip(1), Level.All.Where(level => level.IsNeeded));
    }

    [Fact]
    public void A_vector_of_levels_is_a_vector_of_their_values() => Assert.Equal([0, 1, 2, 3, 4], Level.Values(Level.All.AsSpan()).ToArray());
}
