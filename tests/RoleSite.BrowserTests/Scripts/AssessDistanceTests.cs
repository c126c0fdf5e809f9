using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>Ratings are held against roles.</summary>
public sealed class AssessDistanceTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    /// <summary>Five skills, of which the fourth requires the third; two roles.</summary>
    private const string Tools = """
        const tools = {
          thresholds: { working: 2, practitioner: 3 },
          skills: ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({ id, requires: i === 3 ? [2] : [] })),
          roles: [{ id: 'one', levels: [2, 2, 0, 4, 0], signature: [0, 3] }, { id: 'two', levels: [1, 0, 1, 0, 0], signature: [2] }],
        };
        """;

    [Fact]
    public async Task The_distance_to_a_role_is_what_it_needs_less_what_is_there() =>
        Assert.Equal("one 4/8 50% core 1; b 1, d 3 | two 1/2 50% core 0; c 1",
            await Run("m.distances([2, 1, null, 1, 4], tools).map(d => `${d.role.id} ${d.there}/${d.needed} ${d.percent}% core ${d.core}; "
                + "${d.missing.map(x => `${tools.skills[x.skill].id} ${x.gap}`).join(', ')}`).join(' | ')"));

    [Fact]
    public async Task What_opens_most_closes_the_largest_share_and_can_be_learned_now()
    {
        // Skill d has the largest gap, and waits for c.
        Assert.Equal(
            "a c b",
            await Run("m.opensMost([0, 0, 0, 0, 0], tools, m.distances([0, 0, 0, 0, 0], tools)).map(x => tools.skills[x.skill].id).join(' ')"));
        // Who has begun with d need not wait.
        Assert.Equal(
            "a one 25.0 two 50.0, c two 50.0, d one 37.5",
            await Run("m.opensMost([0, 1, 0, 1, 0], tools, m.distances([0, 1, 0, 1, 0], tools)).map(x => [tools.skills[x.skill].id, "
                + "...x.roles.map(y => `${y.role.id} ${y.share.toFixed(1)}`)].join(' ')).join(', ')"));
        Assert.Equal(
            "d", await Run("m.opensMost([2, 2, 1, 0, 0], tools, m.distances([2, 2, 1, 0, 0], tools)).map(x => tools.skills[x.skill].id).join(' ')"));
    }

    [Fact]
    public async Task What_marks_the_roles_out_opens_more_than_what_adds_as_much() =>
        // Both b and d add two points of eight; d is a signature skill, b comes first in the catalogue.
        Assert.Equal(
            "d b",
            await Run("m.opensMost([2, 0, 1, 2, 0], tools, m.distances([2, 0, 1, 2, 0], tools).filter(d => d.role.id === 'one')).map(x => "
                + "tools.skills[x.skill].id).join(' ')"));

    [Fact]
    public async Task What_is_missing_is_core_more_or_only_to_know_of() =>
        Assert.Equal(
            "a core, b more, d core; a aware, c core",
            await Run("m.distances([0, 0, 0, 0, 0], tools).sort((a, b) => a.role.id < b.role.id ? -1 : 1).map(d => d.missing.toSorted((a, b) => "
                + "a.skill - b.skill).map(x => `${tools.skills[x.skill].id} ${x.kind}`).join(', ')).join('; ')"));

    [Fact]
    public async Task Nothing_is_learned_before_what_it_requires() =>
        Assert.Equal("2 0 1 3", await Run("m.learningOrder([[2], [], [1], [0, 2]].map(requires => ({ requires }))).join(' ')"));

    private Task<string> Run(string expression) => _site.CallAsync<string>("assess-ratings", $"m => {{ {Tools} return {expression}; }}");
}
