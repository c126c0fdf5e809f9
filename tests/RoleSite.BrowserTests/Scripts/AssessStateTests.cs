using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>Ratings are kept and read again.</summary>
public sealed class AssessStateTests(RealSite site)
{
    private const string Tools = "const tools = { skills: ['a', 'b', 'c', 'd', 'e'].map(id => ({ id })) };";

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
    [InlineData("aaaa.x9d", "another list")]
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

    [Theory]
    [InlineData("", "null", false, "[null,null,null,null,null] false")]
    [InlineData("", "[1, 2, 3, 4, 0]", false, "[1,2,3,4,0] false")]
    [InlineData("[4, 4, 4, 4, 4]", "null", false, "[4,4,4,4,4] false")]
    [InlineData("[4, 4, 4, 4, 4]", "[4, 4, 4, 4, 4]", false, "[4,4,4,4,4] false")]
    [InlineData("[4, 4, 4, 4, 4]", "[1, 2, 3, 4, 0]", false, "[4,4,4,4,4] true")]
    [InlineData("[4, 4, 4, 4, 4]", "[1, 2, 3, 4, 0]", true, "[1,2,3,4,0] false")]
    public async Task An_address_wins_over_what_is_kept_unless_it_is_only_an_older_copy_of_that(string address, string own, bool isCopy, string expected) =>
        Assert.Equal(expected, await Run($"(({{ ratings, isFromLink }}) => `${{JSON.stringify(ratings)}} ${{isFromLink}}`)(m.chooseRatings({(address.Length > 0 ? $"m.toFragment({address}, tools)" : "''")}, {own}, {(isCopy ? "true" : "false")}, tools))"));

    private Task<string> Run(string expression) => site.CallAsync<string>("assess-state", $"m => {{ {Tools} return {expression}; }}");
}
