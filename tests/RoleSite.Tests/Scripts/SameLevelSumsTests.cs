using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Data;
using RoleSite.Generator.Model;
using RoleSite.Tests.Compare;
using RoleSite.Tests.RealSite;
using Xunit;

namespace RoleSite.Tests.Scripts;

/// <summary>What the scripts work out from levels is what the generator works out, on the data that it hands them.</summary>
public abstract class SameLevelSumsTests(IEnumerable<ComparedSite> sites)
{
    /// <summary>The levels of the roles of every comparison, the data of its site, and the signature skills of these roles.</summary>
    private const string Vectors = """
        sites
          .map(([json, sets]) => [unpacked(JSON.parse(json)), sets])
          .flatMap(([tools, sets]) => sets.map(set => [tools, set.map(role => tools.roles[role])]))
          .map(([tools, roles]) => [roles.map(({ levels }) => levels), tools, roles.flatMap(({ signature }) => signature)])
        """;

    private readonly ImmutableArray<ComparedSite> _sites = [.. sites];

    private IEnumerable<RoleComparison> Comparisons => _sites.SelectMany(site => site.Comparisons);

    [Fact]
    public void Similarities_are_the_same() => Assert.Equal(
        Comparisons.SelectMany(comparison => comparison.Pairs)
            .Select(pair => $"{pair.Similarity.Shared} {pair.Similarity.All} {pair.Similarity.Percent}"),
        OfSets("vectors.flatMap((a, i) => vectors.slice(i + 1).map(b => Object.values(m.similarity(a, b)).join(' ')))"));

    [Fact]
    public void What_a_move_keeps_is_the_same() => Assert.Equal(
        Comparisons.SelectMany(comparison => comparison.Moves).Select(move => $"{move.Kept.Points} {move.Kept.Of} {move.Kept.Percent}"),
        OfSets("vectors.length === 2 ? [vectors, vectors.toReversed()].map(([a, b]) => Object.values(m.kept(a, b)).join(' ')) : []"));

    [Fact]
    public void Rows_that_differ_are_the_same_in_the_same_order() => Assert.Equal(
        Comparisons.Select(comparison => Text(comparison.Differences)), OfSets($"[m.differences(m.rows(vectors), signature).map({Row}).join()]"));

    [Fact]
    public void Rows_that_agree_are_the_same_in_the_same_order() => Assert.Equal(
        Comparisons.Select(comparison => Text(comparison.Same)), OfSets($"[m.shared(m.rows(vectors)).map({Row}).join()]"));

    [Fact]
    public void Skills_that_some_roles_need_and_others_do_not_are_the_same() => Assert.Equal(
        Comparisons.SelectMany(comparison => comparison.Overlaps)
            .Select(overlap => $"{string.Concat(overlap.Members.Select(member => member ? 1 : 0))}: {string.Join(' ', overlap.Skills)}"),
        OfSets("m.overlaps(vectors, tools.thresholds).map(({ members, skills }) => `${members.map(Number).join('')}: ${skills.join(' ')}`)"));

    [Fact]
    public void Skills_are_learned_in_the_same_order() => Assert.Equal(
        _sites.Select(site => string.Join(' ', LearningOrder.Of(site.Site.Skills))),
        Script.Call<string[]>(
            "assess-ratings", "(m, tools, sites) => sites.map(json => m.learningOrder(JSON.parse(json).skills).join(' '))", _sites.Select(Tools)));

    /// <summary>Whoever rates themself as a role needs it has the same way to another as the move between the two.</summary>
    [Fact]
    public void Missing_skills_are_the_same_and_matter_as_much() => Assert.Equal(_sites.SelectMany(Missing), Script.Call<string[]>(
        "assess-ratings",
        """
        (m, { unpacked }, sites) => sites.flatMap(([json, moves]) => {
          const { roles, skills, thresholds } = unpacked(JSON.parse(json));
          const order = m.learningOrder(skills);
          return moves.map(([from, to]) => {
            const { there, needed, percent, bring, missing } = m.distance(roles[from].levels, roles[to], order, thresholds);
            const short = missing.map(({ skill, gap, kind }) => `${skill}+${gap}${kind === 'core' ? '!' : ''}`);
            return `${there} of ${needed}, ${percent}%; ${bring.join(' ')}; ${short.join(' ')}`;
          });
        })
        """, _sites.Select(site => (object[])[Tools(site), site.Moves.Select(plan => Positions(site, [plan.Move.From, plan.Move.To]))])));

    private const string Row = "({ skill, levels, gap }) => `${skill}: ${levels.join(' ')} ${gap}`";

    private static string Text(IEnumerable<SkillGap> rows) =>
        string.Join(',', rows.Select(row => $"{row.Skill}: {string.Join(' ', row.Levels.Select(level => level.Value))} {row.Gap}"));

    private static IEnumerable<string> Missing(ComparedSite site)
    {
        var order = LearningOrder.Of(site.Site.Skills);
        return site.Moves.Select(plan =>
        {
            var (move, from, to) = (plan.Move, plan.Move.From.Role.Levels, plan.Move.To.Role.Levels);
            var missing = move.Deepen.Concat(move.Learn).OrderBy(skill => order[skill])
                .Select(skill => $"{skill}+{to[skill] - from[skill]}{(plan.Core.Contains(skill) ? "!" : "")}");
            return $"{move.Kept.Points} of {move.Kept.Of}, {move.Kept.Percent}%; {string.Join(' ', move.Keep.Order())}; {string.Join(' ', missing)}";
        });
    }

    /// <param name="each">What to tell of "vectors" and "tools", in JavaScript: a list of texts.</param>
    private string[] OfSets(string each) => Script.Call<string[]>(
        "levels", $"(m, {{ unpacked }}, sites) => {Vectors}.flatMap(([vectors, tools, signature]) => {each})",
        _sites.Select(site => (object[])[Tools(site), site.Comparisons.Select(comparison => Positions(site, comparison.Roles))]));

    private static string Tools(ComparedSite site) => TinySite.Text(ScriptJson.File(ToolData.Address, ToolData.Of(site)));

    private static IEnumerable<int> Positions(ComparedSite site, ImmutableArray<LinkedRole> roles) =>
        roles.Select(role => site.Site.Roles.IndexOf(role));

    public sealed class OfTheRepository() : SameLevelSumsTests([BuiltContent.OfTheRepository.Compared]);

    public sealed class OfTheKitchen() : SameLevelSumsTests([BuiltContent.OfTheKitchen.Compared]);

    public sealed class OfRandomMatrices() : SameLevelSumsTests(MadeUp.RandomSites(40));
}
