using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>What a query finds, in the index of the made-up site and in little ones.</summary>
public sealed class SearchMatchTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string InIndex = """
        async (m, query) => {
          const { entries, filler } = await (await fetch('/data/search/index.json')).json();
          return m.search(m.prepared(entries, filler), query).found.map(entry => `${entry.kind} ${entry.title}`);
        }
        """;

    private const string InLittle = """
        (m, [titles, query]) =>
          m.search(m.prepared(titles
            .map(title => { const [kind, name, ...aliases] = title.split('|'); return [kind, name, `/${name}/`, '', aliases]; })), query).found
              .map(entry => entry.title)
        """;

    /// <summary>A text with brackets around what the search marks in it, where it is the only title.</summary>
    private const string Marked = """
        async (m, [match, text, query]) => {
          const { prepared, search } = await import(match);
          const filler = 'and do from how i move to';
          const { sought } = search(prepared([['Term', text, '/', '']], filler), query);
          return m.pieces(text, sought).map(([piece, hit]) => hit ? `[${piece}]` : piece).join('');
        }
        """;

    [Theory]
    [InlineData("line cook", "Role Line Cook")]
    [InlineData("LINE COOK", "Role Line Cook")]
    [InlineData("  cook,   line ", "Role Line Cook")]
    [InlineData("pastry ch", "Role Pastry Chef")]
    [InlineData("Pàstry Chêf", "Role Pastry Chef")]
    [InlineData("pastry cheff", "Role Pastry Chef")]
    [InlineData("psatry chef", "Role Pastry Chef")]
    [InlineData("resturant maneger", "Role Restaurant Manager")]
    [InlineData("rest man", "Role Restaurant Manager")]
    [InlineData("RM", "Role Restaurant Manager")]
    [InlineData("what is a barista?", "Role Barista")]
    [InlineData("sous chef vs pastry chef", "Comparison Pastry Chef vs Sous-chef")]
    [InlineData("pastry chef versus sous-chef", "Comparison Pastry Chef vs Sous-chef")]
    [InlineData("resturant maneger vs. pasrty chef", "Comparison Pastry Chef vs Restaurant Manager")]
    [InlineData("difference between a barista and a waiter", "Comparison Barista vs Waiter")]
    [InlineData("lc vs pc vs bk", "Comparison Baker vs Line Cook vs Pastry Chef")]
    [InlineData("line cook tasks", "Section Tasks")]
    public async Task A_query_finds_a_role_or_a_comparison_first(string query, string first) =>
        Assert.Equal(first, (await _site.CallAsync<string[]>("search-match", InIndex, query))[0]);

    [Theory]
    [InlineData("haccp", "Skill Food safety")]
    [InlineData("mixolgy", "Skill Cocktail mixing")]
    [InlineData("allregens", "Skill Allergen management")]
    [InlineData("food-safety", "Skill Food safety")]
    [InlineData("foodsafety", "Skill Food safety")]
    [InlineData("levain", "Term Sourdough")]
    [InlineData("glossary", "Page Glossary")]
    [InlineData("book of ovens", "Source The book of ovens")]
    public async Task A_query_finds_a_skill_a_term_a_page_or_a_source_first(string query, string first) =>
        Assert.Equal(first, (await _site.CallAsync<string[]>("search-match", InIndex, query))[0]);

    [Theory]
    [InlineData("bread", "Skill Bread baking")]
    [InlineData("yeast vs sourdough", "Term Yeast")]
    [InlineData("yeast vs sourdough", "Term Sourdough")]
    [InlineData("waiter vs", "Comparison Barista vs Waiter")]
    public async Task A_query_finds_this_too(string query, string found) =>
        Assert.Contains(found, await _site.CallAsync<string[]>("search-match", InIndex, query));

    [Theory]
    [InlineData("barista")]
    [InlineData("RM")]
    public async Task After_a_role_come_a_few_of_its_comparisons_and_none_of_the_sections_that_every_role_has(string query)
    {
        var found = await _site.CallAsync<string[]>("search-match", InIndex, query);

        Assert.StartsWith("Role ", found[0], StringComparison.Ordinal);
        Assert.All(found[1..5], entry => Assert.StartsWith("Comparison ", entry, StringComparison.Ordinal));
        Assert.DoesNotContain("Section Tasks", found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!… — /")]
    [InlineData("xyzzyq")]
    [InlineData("\ud800 \u0000 \ufffd")]
    public async Task Nonsense_finds_nothing(string query) => Assert.Empty(await _site.CallAsync<string[]>("search-match", InIndex, query));

    [Fact]
    public async Task A_very_long_query_ends() =>
        Assert.NotEmpty(await _site.CallAsync<string[]>("search-match", InIndex, string.Join(' ', Enumerable.Repeat("cooking nothing", 200))));

    [Fact]
    public async Task The_title_comes_before_another_name_their_beginnings_and_words() => Assert.Equal(
        ["Rag", "Carpet", "Rag rug", "Rug", "Old rag", "Nothing alike"],
        await _site.CallAsync<string[]>(
            "search-match",
            InLittle,
            new object[] { new[] { "Term|Nothing alike|My rag", "Term|Old rag", "Term|Rug|Rag doll", "Term|Carpet|RAG", "Term|Rag "
                + "rug", "Term|Rag" }, "rag" }));

    [Fact]
    public async Task Slips_count_only_where_nothing_fits_as_it_is()
    {
        string[] titles = ["Term|Data", "Term|Date"];
        Assert.Equal(["Date"], await _site.CallAsync<string[]>("search-match", InLittle, new object[] { titles, "date" }));
        Assert.Equal(["Data", "Date"], await _site.CallAsync<string[]>("search-match", InLittle, new object[] { titles, "datu" }));
    }

    [Fact]
    public async Task Among_equals_sources_come_last() => Assert.Equal(
        ["Old data", "Data of old"],
        await _site.CallAsync<string[]>("search-match", InLittle, new object[] { new[] { "Source|Data of old", "Term|Old data" }, "old data" }));

    [Theory]
    [InlineData("cat", "car", null)]
    [InlineData("catt", "cart", 1)]
    [InlineData("caret", "carpet", 1)]
    [InlineData("carrpet", "carpet", 1)]
    [InlineData("acrpet", "carpet", 1)]
    [InlineData("crapte", "carpet", null)]
    [InlineData("enginere", "engineer", 1)]
    [InlineData("enigneering", "engineering", 1)]
    [InlineData("scintst", "scientist", null)]
    [InlineData("scyentits", "scientist", 2)]
    [InlineData("statistcal", "statistically", 1)]
    [InlineData("kubernetes", "kube", null)]
    public async Task Longer_words_forgive_more_slips(string written, string meant, int? slips) =>
        Assert.Equal(
            slips,
            await _site.CallAsync<int?>(
                "search-words", "(m, [a, b]) => { const n = m.slips(a, b); return n === Infinity ? null : n; }", new[] { written, meant }));

    [Theory]
    [InlineData("Machine Learning Engineer", "lear eng", "Machine [Lear]ning [Eng]ineer")]
    [InlineData("Containers, Kubernetes", "kubernets", "Containers, [Kubernet]es")]
    [InlineData("Naïve Bayes", "naive", "[Naïve] Bayes")]
    [InlineData("C++ and C", "c++", "[C++] and C")]
    [InlineData("A/B tests, a test", "a/b", "[A/B] tests, a test")]
    [InlineData("Models that move, prompts", "how do i move from models to x", "[Models] that move, prompts")]
    [InlineData("Data engineers", "data engineer", "[Data] [engineers]")]
    [InlineData("None of it", "xyz", "None of it")]
    public async Task What_was_looked_for_is_marked(string text, string query, string expected) => Assert.Equal(
        expected, await _site.CallAsync<string>("search-words", Marked, new[] { _site.ScriptAddress("search-match"), text, query }));

    [Theory]
    [InlineData("engineer 4711", "eng 47")]
    [InlineData("the zoo", "")]
    [InlineData("ελλ", "-3b5")]
    public async Task A_large_index_is_asked_for_the_longest_beginning_of_each_word(string query, string expected) => Assert.Equal(
        expected, await _site.CallAsync<string>("search-match", "(m, query) => m.files(query, ['4', '47', 'e', 'en', 'eng', 'ε']).join(' ')", query));
}
