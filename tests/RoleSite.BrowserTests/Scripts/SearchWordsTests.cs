using RoleSite.Generator.Data;
using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>The words of a text are the same in the browser, which looks them up, and in the generator, which files them.</summary>
public sealed class SearchWordsTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    [Theory]
    [InlineData("C++ and C#, .NET")]
    [InlineData("A/B test — 2.0, CI/CD, and/or")]
    [InlineData("Naïve Bayes, Škoda, Łódź, Čapek, Đorđe, Gödel's ß")]
    [InlineData("Skills, analyses, classes, bias, APIs, KPIs, SaaS, DS, AWS")]
    [InlineData("what's new, what’s new, O*NET")]
    [InlineData("数据 科学家 ΣΟΦΙΑ ЖАР")]
    public async Task A_text_has_the_same_words_in_both(string text) =>
        Assert.Equal(SearchIndex.WordsOf(text), await Words(text));

    [Fact]
    public async Task Every_letter_of_latin_scripts_is_the_same_in_both()
    {
        var letters = string.Join(' ', Enumerable.Range('\u00C0', 0x17F - 0xC0).Select(letter => (char)letter).Where(char.IsLetter));

        Assert.Equal(SearchIndex.WordsOf(letters), await Words(letters));
    }

    private Task<string[]> Words(string text) => _site.CallAsync<string[]>("search-words", "(m, text) => m.words(text)", text);
}
