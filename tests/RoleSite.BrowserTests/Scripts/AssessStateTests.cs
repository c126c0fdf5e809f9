using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>Ratings are kept and read again.</summary>
public sealed class AssessStateTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string Tools = "const tools = { levels: [{}, {}, {}, {}, {}], skills: ['a', 'b', 'c', 'd', 'e'].map(id => ({ id })), roles: ['one', 'two'].map(id => ({ id })) }; const state = (ratings, start = '', target = '') => ({ ratings, start, target });";

    [Theory]
    [InlineData("[null,0,1,2,3]", "", "")]
    [InlineData("[4,4,4,4,4]", "one", "two")]
    [InlineData("[4,4,4,4,4]", "", "two")]
    [InlineData("[null,null,null,null,null]", "one", "")]
    public async Task A_state_comes_back_from_an_address_and_from_a_file(string ratings, string start, string target)
    {
        var state = $"state({ratings}, '{start}', '{target}')";
        var expected = $$"""{"ratings":{{ratings}},"start":"{{start}}","target":"{{target}}"}""";
        Assert.Equal(expected, await Run($"JSON.stringify(m.fromFragment(m.toFragment({state}, tools), tools))"));
        Assert.Equal(expected, await Run($"JSON.stringify({{ ...m.fromJson(m.toJson({state}, tools), tools), unknown: undefined }})"));
    }

    [Fact]
    public async Task What_was_written_before_there_were_roles_in_it_is_still_read_and_a_role_that_is_gone_is_none()
    {
        Assert.Equal(
            """{"ratings":[3,null,null,null,null],"start":"","target":""}""",
            await Run("""JSON.stringify({ ...m.fromJson('{"kind":"rolesite-ratings","ratings":{"a":3}}', tools), unknown: undefined })"""));
        Assert.Equal("2", await Run("String(m.toFragment(state([1, 2, 3, 4, 0]), tools).split('.').length)"));
        Assert.Equal(
            " two",
            await Run(
                "(({ start, target }) => `${start} ${target}`)(m.fromFragment(m.toFragment(state([1, 2, 3, 4, 0], 'gone', 'two'), tools), tools))"));
    }

    [Theory]
    [InlineData("nonsense", "cut")]
    [InlineData("AAAA.$$$", "cut")]
    [InlineData("aaaa.x9d", "list")]
    [InlineData("", "cut")]
    public async Task A_mangled_address_is_told(string fragment, string sentence) =>
        Assert.Equal(sentence, await Run($"m.fromFragment('{fragment}', tools)"));

    [Theory]
    [InlineData("{", "foreign ")]
    [InlineData("null", "foreign ")]
    [InlineData("{\"kind\":\"rolesite-ratings\",\"ratings\":null}", "empty ")]
    [InlineData("{\"kind\":\"rolesite-ratings\",\"ratings\":{\"z\":1}}", "strange z")]
    public async Task A_file_with_nothing_to_take_over_is_told(string text, string sentence) =>
        Assert.Equal(
            sentence, await Run($"(({{ state, note: [name, names = ''] }}) => `${{name}} ${{names}}${{state ?? ''}}`)(m.readFile('{text}', tools))"));

    [Fact]
    public async Task What_a_file_rates_that_is_not_known_here_is_named_and_left_out() =>
        Assert.Equal("""{"ratings":[3,null,null,null,null],"start":"","target":"","unknown":["b","z","__proto__"]}""",
            await Run("""JSON.stringify(m.fromJson('{"kind":"rolesite-ratings","ratings":{"a":3,"b":9,"z":1,"__proto__":2}}', tools))"""));

    [Theory]
    [InlineData("", "null", false, "[null,null,null,null,null] false")]
    [InlineData("", "[1, 2, 3, 4, 0]", false, "[1,2,3,4,0] false")]
    [InlineData("[4, 4, 4, 4, 4]", "null", false, "[4,4,4,4,4] false")]
    [InlineData("[4, 4, 4, 4, 4]", "[4, 4, 4, 4, 4]", false, "[4,4,4,4,4] false")]
    [InlineData("[4, 4, 4, 4, 4]", "[1, 2, 3, 4, 0]", false, "[4,4,4,4,4] true")]
    [InlineData("[4, 4, 4, 4, 4]", "[1, 2, 3, 4, 0]", true, "[1,2,3,4,0] false")]
    public async Task An_address_wins_over_what_is_kept_unless_it_is_only_an_older_copy_of_that(
        string address, string own, bool isCopy, string expected) =>
        Assert.Equal(
            expected,
            await Run($"(({{ state, isFromLink }}) => `${{JSON.stringify(state.ratings)}} "
                + $"${{isFromLink}}`)(m.chooseState({(address.Length > 0 ? $"m.toFragment(state({address}), tools)" : "''")}, {(
                    own == "null" ? own : $"state({own})")}, {(isCopy ? "true" : "false")}, tools))"));

    [Theory]
    [InlineData("", "one", "one")]
    [InlineData("two", "one", "two")]
    public async Task A_link_to_the_own_ratings_keeps_the_target_unless_it_names_another(string linked, string own, string expected) =>
        Assert.Equal(
            expected,
            await Run($"m.chooseState(m.toFragment(state([1, 2, 3, 4, 0], '', '{linked}'), tools), state([1, 2, 3, 4, 0], '', '{own}'), false, "
                + $"tools).state.target"));

    private Task<string> Run(string expression) => _site.CallAsync<string>("assess-ratings", $"m => {{ {Tools} return {expression}; }}");
}
