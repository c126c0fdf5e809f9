using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>Which roles answers are nearest to, on little sites: a digit a skill, "-" where it is not rated.</summary>
public sealed class AssessNearestTests(TestSites sites)
{
    private const string Nearest = """
        (m, [roles, answers, except]) => {
          const tools = {
            telling: [...answers].map((_, skill) => skill),
            roles: roles.map((levels, i) => ({ id: `role-${i}`, levels: [...levels].map(Number) })),
          };
          const { sure, near } = m.nearest([...answers].map((digit) => (digit === '-' ? null : Number(digit))), tools, except);
          return `${sure}: ${near.map(({ role, why }) => `${role.id} ${why}`).join('; ')}`;
        }
        """;

    [Theory]
    [InlineData("333000", "clear: role-0 0,1,2; role-1 ")]
    [InlineData("444111", "clear: role-0 0,1,2; role-1 ")]
    [InlineData("111000", "clear: role-0 0,1,2; role-1 ")]
    [InlineData("000332", "clear: role-1 3,4,5; role-0 ")]
    [InlineData("3-----", "few: ")]
    [InlineData("222222", "flat: ")]
    [InlineData("322222", "clear: role-0 0; role-1 ")]
    [InlineData("300003", "close: role-0 0; role-1 5")]
    public async Task It_counts_where_one_is_stronger_and_not_how_strictly_one_rates_oneself(string answers, string expected) =>
        Assert.Equal(expected, await Run(["333000", "000333"], answers, ""));

    [Fact]
    public async Task The_role_that_one_started_from_is_left_out() =>
        Assert.Equal("clear: role-1 ", await Run(["333000", "000333"], "333000", "role-0"));

    [Theory]
    [InlineData("", "few: ")]
    [InlineData("33", "flat: ")]
    public async Task With_one_role_or_no_skills_nothing_breaks(string answers, string expected) =>
        Assert.Equal(expected, await Run(["33"], answers, ""));

    private Task<string> Run(string[] roles, string answers, string except) =>
        sites.Kitchen.CallAsync<string>("assess-nearest", Nearest, new object[] { roles, answers, except });
}
