using System.Text.Json;
using RoleSite.Generator.Data;
using RoleSite.Tests.RealSite;
using Xunit;

namespace RoleSite.Tests.Scripts;

/// <summary>The words of a text are the same in the browser, which looks them up, and in the generator, which files them.</summary>
public sealed class SameWordsTests
{
    [Theory]
    [InlineData("C++ and C#, .NET")]
    [InlineData("A/B test — 2.0, CI/CD, and/or")]
    [InlineData("Naïve Bayes, Škoda, Łódź, Čapek, Đorđe, Gödel's ß")]
    [InlineData("Skills, analyses, classes, bias, APIs, KPIs, SaaS, DS, AWS")]
    [InlineData("what's new, what’s new, O*NET")]
    [InlineData("数据 科学家 ΣΟΦΙΑ ЖАР")]
    public void A_text_has_the_same_words_in_both(string text) => Same([text]);

    [Fact]
    public void Every_letter_of_latin_scripts_is_the_same_in_both() =>
        Same([string.Join(' ', Enumerable.Range('\u00C0', 0x17F - 0xC0).Select(letter => (char)letter).Where(char.IsLetter))]);

    [Fact]
    public void Random_texts_have_the_same_words_in_both()
    {
        const string Letters = "aäbcdeéfgğhiıjklmnñoøpqrsßtuüvwxyzž ABCÇDEÉIİLŁSŠTZ 0123456789 '’/+#-–*.,:()&∑ΣсЖ据";
        var chance = new Random(1);
        Same([.. Enumerable.Range(0, 300).Select(_ => new string(chance.GetItems<char>(Letters, chance.Next(1, 60))))]);
    }

    [Fact]
    public void Every_text_of_the_repository_that_can_be_searched_has_the_same_words_in_both() => Same(TextsOf(BuiltContent.OfTheRepository));

    [Fact]
    public void Every_text_of_the_kitchen_that_can_be_searched_has_the_same_words_in_both() => Same(TextsOf(BuiltContent.OfTheKitchen));

    /// <summary>Titles, contexts, other names and words that lead to a page.</summary>
    private static string[] TextsOf(BuiltContent content)
    {
        using var index = JsonDocument.Parse(content.Text($"{SearchIndex.Folder}{SearchIndex.First}.json"));
        var rows = index.RootElement.GetProperty("entries").EnumerateArray().SelectMany(row => row.EnumerateArray()).ToArray();
        string[] texts =
        [
            .. rows.Where(cell => cell.ValueKind == JsonValueKind.String).Select(cell => cell.GetString()!),
            .. rows.Where(cell => cell.ValueKind == JsonValueKind.Array).SelectMany(cell => cell.EnumerateArray()).Select(cell => cell.GetString()!),
        ];
        Assert.NotEmpty(texts);
        return texts;
    }

    private static void Same(string[] texts) => Assert.Equal(
        texts.Select(text => string.Join('|', SearchIndex.WordsOf(text))),
        Script.Call<string[]>("search-words", "(m, tools, texts) => texts.map(text => m.words(text).join('|'))", texts));
}
