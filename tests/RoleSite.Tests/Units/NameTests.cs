using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("statistcs", "statistics")]
    [InlineData("statisitcs", "statistics")]
    [InlineData("Statistics", "statistics")]
    [InlineData("SQL_querying", "sql-querying")]
    [InlineData("sq", null)]
    [InlineData("cooking", null)]
    [InlineData("", null)]
    public void A_hint_is_given_only_if_a_name_is_near(string word, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(word, ["python", "sql-querying", "statistics"]));

    [Fact]
    public void Of_several_near_names_the_nearest_is_meant() => Assert.Equal("tasks", DidYouMean.Nearest("task", ["masks", "tasks", "tusk"]));

    [Theory]
    [InlineData("data-enginer", "data-engineer")]
    [InlineData("data-engineers", "data-engineer")]
    [InlineData("dataengineer", "data-engineer")]
    [InlineData("ai-engineer", null)]
    public void In_a_name_of_several_words_each_word_must_be_near(string word, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(word, ["data-engineer"]));

    [Fact]
    public void No_hint_is_sought_for_a_name_of_a_thousand_letters() =>
        Assert.Null(DidYouMean.Nearest(new string('a', 1000), [new string('a', 1000)]));

    [Fact]
    public void If_nothing_is_near_a_short_list_is_shown()
    {
        Assert.Equal(" There are: baker, cook.", DidYouMean.HintOrList("waiter", ["cook", "baker"]));
        Assert.Equal(" There is only: cook.", DidYouMean.HintOrList("waiter", ["cook"]));
        Assert.Equal("", DidYouMean.HintOrList("waiter", []));
        Assert.Equal("", DidYouMean.HintOrList("waiter", [.. Enumerable.Range(0, 50).Select(i => $"role-{i}")]));
    }

    [Theory]
    [InlineData("data-scientist", true)]
    [InlineData("a1", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a_b", false)]
    [InlineData("a b", false)]
    [InlineData("\u00E9", false)]
    public void A_slug_is_made_of_small_letters_digits_and_single_hyphens(string text, bool isSlug) => Assert.Equal(isSlug, Slug.IsWellFormed(text));

    [Theory]
    [InlineData("Data Scientist", "data-scientist")]
    [InlineData("  AI / ML_Engineer! ", "ai-ml-engineer")]
    [InlineData("!!!", "")]
    public void The_nearest_slug_to_a_text_is_found(string text, string slug) => Assert.Equal(slug, Slug.From(text));
}
