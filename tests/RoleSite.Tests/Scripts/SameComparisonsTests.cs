using System.Collections.Immutable;
using RoleSite.Generator.Data;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Compare;
using RoleSite.Tests.RealSite;
using Xunit;

namespace RoleSite.Tests.Scripts;

/// <summary>The comparison that a script draws looks like the page of the same roles, and leads to it.</summary>
public abstract class SameComparisonsTests(IEnumerable<ComparedSite> sites)
{
    private readonly ImmutableArray<ComparedSite> _sites = [.. sites];

    private IEnumerable<RoleComparison> Comparisons => _sites.SelectMany(site => site.Comparisons);

    [Fact]
    public void Signs_are_filled_alike() => Assert.Equal(
        from comparison in Comparisons
        let marks = PageContext.Marks(comparison.Roles)
        select string.Join(',', marks.Select(mark => $"{mark.Sign} {mark.Colour} {mark.Fill}")),
        OfSets("m.marked(roles, tools).map(({ sign, colour, fill }) => `${sign} ${colour} ${fill}`).join()"));

    [Fact]
    public void Roles_are_listed_alike() => Assert.Equal(
        Comparisons.Select(comparison => Words.List([.. comparison.Roles.Select(role => role.Title)])),
        OfSets("m.list(roles.map(({ title }) => title))"));

    [Fact]
    public void The_page_of_a_comparison_is_found_in_any_order_of_its_roles() => Assert.Equal(
        Comparisons.Select(comparison => comparison.Address.Value), OfSets("m.pageOf(roles.toReversed(), tools)"));

    [Fact]
    public void What_each_role_needs_more_of_is_told_alike() => Assert.Equal(
        from site in _sites
        from comparison in site.Comparisons
        select string.Join('|', GroupSums.Of(site.Site, comparison).Select(sum => $"{sum.Group.Text}: {sum.Text}")),
        OfSets("m.compared({ roles }, tools).sums.map(({ group, text }) => `${group.name}: ${text}`).join('|')"));

    /// <param name="each">What to tell of "roles" and "tools", in JavaScript: a text.</param>
    private string[] OfSets(string each) => Script.Call<string[]>(
        "compare-state",
        $$"""
        (m, { unpacked }, sites) => sites.flatMap(([json, sets]) => {
          const tools = unpacked(JSON.parse(json));
          return sets.map((set) => set.map((role) => tools.roles[role])).map((roles) => {{each}});
        })
        """,
        _sites.Select(site => (object[])[Tools(site), site.Comparisons.Select(comparison => Positions(site, comparison.Roles))]));

    private static string Tools(ComparedSite site) => TinySite.Text(ScriptJson.File(ToolData.Address, ToolData.Of(site)));

    private static IEnumerable<int> Positions(ComparedSite site, ImmutableArray<LinkedRole> roles) =>
        roles.Select(role => site.Site.Roles.IndexOf(role));

    public sealed class OfTheRepository() : SameComparisonsTests([BuiltContent.OfTheRepository.Compared]);

    public sealed class OfTheKitchen() : SameComparisonsTests([BuiltContent.OfTheKitchen.Compared]);

    public sealed class OfRandomMatrices() : SameComparisonsTests(MadeUp.RandomSites(10));
}
