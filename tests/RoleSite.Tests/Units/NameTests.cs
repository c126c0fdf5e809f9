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
    public void AHintIsGivenOnlyWhereANameIsNear(string word, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(word, ["python", "sql-querying", "statistics"]));

    [Fact]
    public void OfSeveralNearNamesTheNearestIsMeant() => Assert.Equal("tasks", DidYouMean.Nearest("task", ["masks", "tasks", "tusk"]));

    [Theory]
    [InlineData("data-enginer", "data-engineer")]
    [InlineData("data-engineers", "data-engineer")]
    [InlineData("dataengineer", "data-engineer")]
    [InlineData("ai-engineer", null)]
    public void OfANameOfSeveralWordsEachWordIsNear(string word, string? expected) => Assert.Equal(expected, DidYouMean.Nearest(word, ["data-engineer"]));

    [Fact]
    public void NobodySlipsInANameOfAThousandLetters() => Assert.Null(DidYouMean.Nearest(new string('a', 1000), [new string('a', 1000)]));

    [Fact]
    public void WhereNothingIsNearAShortListIsShown()
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
    public void ASlugIsMadeOfSmallLettersDigitsAndSingleHyphens(string text, bool isSlug) => Assert.Equal(isSlug, Slug.IsWellFormed(text));

    [Theory]
    [InlineData("Data Scientist", "data-scientist")]
    [InlineData("  AI / ML_Engineer! ", "ai-ml-engineer")]
    [InlineData("!!!", "")]
    public void TheNearestSlugToATextIsFound(string text, string slug) => Assert.Equal(slug, Slug.From(text));
}
