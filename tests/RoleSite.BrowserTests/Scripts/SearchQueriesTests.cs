using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>What people who are new here type, and what they should find first.</summary>
public sealed class SearchQueriesTests(RealSite site)
{
    private static readonly (string Query, string First)[] Queries =
    [
        ("how do i become a data engineer", "/roles/data-engineer/"),
        ("how to become ml engineer", "/roles/machine-learning-engineer/"),
        ("what does a data scientist do", "/roles/data-scientist/"),
        ("is data science hard", "/roles/data-scientist/"),
        ("dta analyst", "/roles/data-analyst/"),
        ("product manager", "/roles/ai-product-manager/"),
        ("DE", "/roles/data-engineer/"),
        ("AE", "/roles/analytics-engineer/"),
        ("swe", "/roles/software-engineer/"),
        ("research scientist phd", "/roles/research-scientist/"),
        ("data analyst entry level", "/roles/data-analyst/#how-people-get-in-and-move-on"),
        ("tech stack ml engineer", "/roles/machine-learning-engineer/#tools-by-example"),
        ("day in the life of a data scientist", "/roles/data-scientist/#a-working-week"),
        ("data scientist salary", "/sources/bls-ooh-2025/"),
        ("salary", "/roles/data-architect/#how-people-get-in-and-move-on"),
        ("data scientist to ml engineer", "/moves/data-scientist-to-machine-learning-engineer/"),
        ("can a data analyst become a data scientist", "/moves/data-analyst-to-data-scientist/"),
        ("what's the difference between ai engineer and mlops engineer", "/compare/ai-engineer-vs-mlops-engineer/"),
        ("career change", "/moves/"),
        ("rate myself", "/assess/"),
        ("which job suits me", "/assess/"),
        ("compare", "/compare/"),
        ("download data", "/data/"),
        ("ISCO", "/who-says-what/"),
        ("who made this site", "/about/#who-makes-it"),
        ("R", "/skills/statistical-packages/"),
        ("Go", "/skills/compiled-and-jvm-languages/"),
        ("C#", "/skills/compiled-and-jvm-languages/"),
        ("A/B", "/skills/ab-testing/"),
        ("stats", "/skills/descriptive-statistics/"),
        ("pytorch", "/skills/deep-learning/"),
        ("chatgpt", "/skills/llm-fundamentals/"),
        ("xgboost", "/skills/supervised-learning/"),
        ("kafka", "/skills/stream-processing/"),
        ("learn python", "/skills/python-programming/"),
        ("nueral networks", "/glossary/#neural-network"),
        ("machine learning vs deep learning", "/skills/supervised-learning/"),
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
        var found = await site.CallAsync<string[]>("search-match", FirstOfEach, Queries.Select(one => one.Query));
        Expect.None("First results", Queries.Zip(found).Where(pair => pair.First.First != pair.Second).Select(pair => $"{pair.First.Query}: {pair.Second}, not {pair.First.First}"));
    }

    [Theory]
    [InlineData("data engineer zzyzx", "zzyzx")]
    [InlineData("zzyzx qwxyz python", "zzyzx qwxyz")]
    [InlineData("data engineer", "")]
    [InlineData("fine tuning", "")]
    public async Task Words_that_nothing_has_are_left_out(string query, string leftOut)
    {
        const string LeftOut = """
            async (m, query) => {
              const { entries, filler } = await (await fetch('/data/search/index.json')).json();
              return m.search(m.prepared(entries, filler), query).leftOut.join(' ');
            }
            """;
        Assert.Equal(leftOut, await site.CallAsync<string>("search-match", LeftOut, query));
    }

    [Fact]
    public async Task A_move_is_found_only_where_its_two_roles_have_a_comparison()
    {
        const string Kinds = """
            (m, compared) => {
              const rows = [['Role', 'Cook', '/roles/cook/', ''], ['Role', 'Baker', '/roles/baker/', ''], ...compared ? [['Comparison', 'Baker vs Cook', '/compare/baker-vs-cook/', '']] : []];
              return m.search(m.prepared(rows), 'cook to baker').found.map(({ address }) => address);
            }
            """;
        Assert.Equal(["/moves/cook-to-baker/", "/compare/baker-vs-cook/"], (await site.CallAsync<string[]>("search-match", Kinds, true))[..2]);
        Assert.DoesNotContain("/moves/cook-to-baker/", await site.CallAsync<string[]>("search-match", Kinds, false));
    }
}
