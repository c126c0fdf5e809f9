using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Compare;
using Xunit;

namespace RoleSite.Tests.Pages;

public sealed class WordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b and c", "a", "b", "c")]
    [InlineData("a, b, c and d", "a", "b", "c", "d")]
    public void A_list_reads_as_a_person_would_write_it(string expected, params string[] items) => Assert.Equal(expected, Words.List(items));

    [Theory]
    [InlineData("AI engineer", "an AI engineer")]
    [InlineData("data scientist", "a data scientist")]
    [InlineData("ML engineer", "an ML engineer")]
    [InlineData("MLOps engineer", "an MLOps engineer")]
    [InlineData("LLM engineer", "an LLM engineer")]
    [InlineData("NLP engineer", "an NLP engineer")]
    [InlineData("BI analyst", "a BI analyst")]
    [InlineData("UX researcher", "a UX researcher")]
    [InlineData("Machine Learning Engineer", "a Machine Learning Engineer")]
    [InlineData("Analytics engineer", "an Analytics engineer")]
    [InlineData("User researcher", "a User researcher")]
    public void The_article_fits_how_the_noun_is_spoken(string noun, string expected) => Assert.Equal(expected, Words.WithArticle(noun));

    [Theory]
    [InlineData(1, "one level")]
    [InlineData(2, "two levels")]
    [InlineData(9, "nine levels")]
    [InlineData(10, "10 levels")]
    [InlineData(0, "no levels")]
    public void A_small_number_is_a_word(int number, string expected) => Assert.Equal(expected, Words.Count(number, "level", "levels"));

    [Theory]
    [InlineData("short enough", 12, "short enough")]
    [InlineData("cut at a word", 10, "cut at a…")]
    [InlineData("cut here, not there", 11, "cut here…")]
    [InlineData("unbreakable", 5, "unbr…")]
    public void A_long_text_is_cut_at_a_word(string text, int longest, string expected) => Assert.Equal(expected, Words.Shortened(text, longest));

    [Fact]
    public void A_shortened_text_is_never_longer_than_asked() => Prop.ForAll(
        (from words in Gen.ArrayOf(Gen.Elements("a", "bread,", "\U0001F35E", "baker", "sourdough."))
         from longest in Gen.Choose(2, 40)
         select (Text: string.Join(' ', words), Longest: longest)).ToArbitrary(),
        given => Words.Shortened(given.Text, given.Longest).Length <= given.Longest).Check(Given.Quiet);

    [Fact]
    public void A_shortened_text_never_splits_an_emoji() => Prop.ForAll(
        (from bread in Gen.Choose(1, 30)
         from longest in Gen.Choose(3, 40)
         select (Text: "x" + string.Concat(Enumerable.Repeat("\U0001F35E", bread)), Longest: longest)).ToArbitrary(),
        given => !Words.Shortened(given.Text, given.Longest).TrimEnd('…').EndsWith('\uD83C')).Check(Given.Quiet);
}
