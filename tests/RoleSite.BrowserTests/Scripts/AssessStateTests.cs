using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>Ratings are kept, read again and held against roles.</summary>
public sealed class AssessStateTests(RealSite site)
{
    /// <summary>Five skills, of which the fourth requires the third; two roles.</summary>
    private const string Tools = """
        const tools = {
          skills: ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({ id, requires: i === 3 ? [2] : [] })),
          roles: [{ id: 'one', levels: [2, 2, 0, 4, 0], signature: [0, 3] }, { id: 'two', levels: [1, 0, 1, 0, 0], signature: [2] }],
        };
        """;

    [Theory]
    [InlineData("[null, 0, 1, 2, 3]")]
    [InlineData("[4, 4, 4, 4, 4]")]
    [InlineData("[null, null, null, null, null]")]
    public async Task Ratings_come_back_from_an_address_and_from_a_file(string ratings)
    {
        Assert.Equal(ratings, await Run($"JSON.stringify(m.fromFragment(m.toFragment({ratings}, tools), tools)).replaceAll(',', ', ')"));
        Assert.Equal(ratings, await Run($"JSON.stringify(m.fromJson(m.toJson({ratings}, tools), tools).ratings).replaceAll(',', ', ')"));
    }

    [Theory]
    [InlineData("nonsense", "cut off")]
    [InlineData("AAAA.$$$", "cut off")]
    [InlineData("AAAA.X9d", "another list")]
    [InlineData("", "cut off")]
    public async Task A_mangled_address_is_told_in_words(string fragment, string word) =>
        Assert.Contains(word, await Run($"JSON.stringify(m.fromFragment('{fragment}', tools))"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{", "no JSON")]
    [InlineData("null", "not exported from this page")]
    [InlineData("{\"kind\":\"rolesite-ratings\",\"ratings\":null}", "not exported from this page")]
    public async Task A_file_of_another_kind_is_told_in_words(string text, string word) =>
        Assert.Contains(word, await Run($"JSON.stringify(m.fromJson('{text}', tools))"), StringComparison.Ordinal);

    [Fact]
    public async Task What_a_file_rates_that_is_not_known_here_is_named_and_left_out() =>
        Assert.Equal("""{"ratings":[3,null,null,null,null],"unknown":["b","z","__proto__"]}""",
            await Run("""JSON.stringify(m.fromJson('{"kind":"rolesite-ratings","ratings":{"a":3,"b":9,"z":1,"__proto__":2}}', tools))"""));

    [Fact]
    public async Task The_distance_to_a_role_is_what_it_needs_less_what_is_there() =>
        Assert.Equal("one 4/8 50% core 1; b 1, d 3 | two 1/2 50% core 0; c 1",
            await Run("m.distances([2, 1, null, 1, 4], tools).map(d => `${d.role.id} ${d.there}/${d.needed} ${d.percent}% core ${d.core}; ${d.missing.map(x => `${tools.skills[x.skill].id} ${x.gap}`).join(', ')}`).join(' | ')"));

    [Fact]
    public async Task What_opens_most_closes_the_largest_share_and_can_be_learned_now()
    {
        // Skill d has the largest gap, and waits for c.
        Assert.Equal("a c b", await Run("m.opensMost([0, 0, 0, 0, 0], tools, m.distances([0, 0, 0, 0, 0], tools)).map(x => tools.skills[x.skill].id).join(' ')"));
        // Who has begun with d need not wait.
        Assert.Equal("a one 25.0 two 50.0, c two 50.0, d one 37.5", await Run("m.opensMost([0, 1, 0, 1, 0], tools, m.distances([0, 1, 0, 1, 0], tools)).map(x => [tools.skills[x.skill].id, ...x.roles.map(y => `${y.role.id} ${y.share.toFixed(1)}`)].join(' ')).join(', ')"));
        Assert.Equal("d", await Run("m.opensMost([2, 2, 1, 0, 0], tools, m.distances([2, 2, 1, 0, 0], tools)).map(x => tools.skills[x.skill].id).join(' ')"));
    }

    private Task<string> Run(string expression) => site.CallAsync<string>("assess-state", $"m => {{ {Tools} return {expression}; }}");
}
