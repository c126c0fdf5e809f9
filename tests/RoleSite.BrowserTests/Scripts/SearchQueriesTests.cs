using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>What people who are new here type, and what they should find first.</summary>
public sealed class SearchQueriesTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private static readonly (string Query, string First)[] Queries =
    [
        ("how do i become a line cook", "/roles/line-cook/"),
        ("how to become sous chef", "/roles/sous-chef/"),
        ("what does a barista do", "/roles/barista/"),
        ("is baker hard", "/roles/baker/"),
        ("pasty chef", "/roles/pastry-chef/"),
        ("manager", "/roles/restaurant-manager/"),
        ("RM", "/roles/restaurant-manager/"),
        ("server", "/roles/waiter/"),
        ("line cook pay", "/roles/line-cook/#how-people-get-in"),
        ("wage", "/roles/line-cook/#how-people-get-in"),
        ("day in the life of a baker", "/roles/baker/#a-working-week"),
        ("waiter to barista", "/moves/waiter-to-barista/"),
        ("can a line cook become a pastry chef", "/moves/line-cook-to-pastry-chef/"),
        ("what's the difference between waiter and barista", "/compare/barista-vs-waiter/"),
        ("career change", "/moves/"),
        ("rate yourself", "/assess/"),
        ("test yourself", "/assess/"),
        ("download data", "/data/"),
        ("hygiene certificate", "/skills/food-safety/"),
        ("Go", "/skills/cash-handling/"),
        ("espresso", "/skills/coffee-extraction/"),
        ("decanter", "/skills/wine-knowledge/"),
        ("learn frying", "/skills/frying/"),
        ("levain", "/glossary/#sourdough"),
        ("serv", "/roles/waiter/"),
        ("sourdugh", "/glossary/#sourdough"),
    ];

    [Fact]
    public async Task What_newcomers_type_finds_what_they_mean_first()
    {
        const string FirstOfEach = """
            async (m, queries) => {
              const { entries, filler } = await (await fetch('/data/search/index.json')).json();
              const index = m.prepared(entries, filler);
              return queries.map(query => m.search(index, query).found[0]?.address ?? 'nothing');
            }
            """;
        var found = await _site.CallAsync<string[]>("search-match", FirstOfEach, Queries.Select(one => one.Query));
        Expect.None(
            "First results",
            Queries.Zip(found)
                .Where(pair => pair.First.First != pair.Second)
                .Select(pair => $"{pair.First.Query}: {pair.Second}, not {pair.First.First}"));
    }

    [Theory]
    [InlineData("sous chef zzyzx", "zzyzx")]
    [InlineData("zzyzx qwxyz frying", "zzyzx qwxyz")]
    [InlineData("sous chef", "")]
    [InlineData("cash handling", "")]
    public async Task Words_that_nothing_has_are_left_out(string query, string leftOut)
    {
        const string LeftOut = """
            async (m, query) => {
              const { entries, filler } = await (await fetch('/data/search/index.json')).json();
              return m.search(m.prepared(entries, filler), query).leftOut.join(' ');
            }
            """;
        Assert.Equal(leftOut, await _site.CallAsync<string>("search-match", LeftOut, query));
    }

    [Fact]
    public async Task A_move_is_found_only_where_its_two_roles_have_a_comparison()
    {
        const string Kinds = """
            (m, compared) => {
              const rows = [['Role', 'Cook', '/roles/cook/', ''], ['Role', 'Baker', '/roles/baker/', ''], ...compared
                ? [['Comparison', 'Baker vs Cook', '/compare/baker-vs-cook/', '']] : []];
              return m.search(m.prepared(rows), 'cook to baker').found.map(({ address }) => address);
            }
            """;
        Assert.Equal(["/moves/cook-to-baker/", "/compare/baker-vs-cook/"], (await _site.CallAsync<string[]>("search-match", Kinds, true))[..2]);
        Assert.DoesNotContain("/moves/cook-to-baker/", await _site.CallAsync<string[]>("search-match", Kinds, false));
    }
}
