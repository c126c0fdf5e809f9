using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class CompareRolesTests
{
    [Fact]
    public void The_nearest_roles_come_first()
    {
        ImmutableArray<LinkedRole> roles =
            [MadeUp.Role("a", 4, 0), MadeUp.Role("far", 0, 4), MadeUp.Role("near", 4, 1), MadeUp.Role("between", 4, 3)];
        Assert.Equal(["near", "between", "far"], NearestTo(0, roles));
    }

    [Fact]
    public void Of_roles_equally_near_the_one_that_the_site_lists_first_comes_first()
    {
        ImmutableArray<LinkedRole> roles = [MadeUp.Role("z", 4), MadeUp.Role("y", 2), MadeUp.Role("a", 4), MadeUp.Role("x", 2)];
        Assert.Equal(["a", "y", "x"], NearestTo(0, roles));
        Assert.Equal(["x", "z", "a"], NearestTo(1, roles));
    }

    [Fact]
    public void At_most_five_are_near()
    {
        var roles = Many(9);
        Assert.All(Compared(roles).Nearest, nearest => Assert.Equal(5, nearest.Length));
    }

    [Fact]
    public void The_nearest_are_those_of_a_full_sort()
    {
        var roles = Many(12);
        for (var i = 0; i < roles.Length; i++)
        {
            var all = roles.Where((_, j) => j != i).OrderByDescending(role => Similarities.Of(roles[i].Role, role.Role).Index);
            Assert.Equal(all.Take(5).Select(role => role.Slug.Value), NearestTo(i, roles));
        }
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(CompareRoles.MostRolesForAllPairs, 276)]
    public void Few_roles_have_a_page_for_every_pair(int roles, int pages) => Assert.Equal(pages, Compared(Many(roles)).Comparisons.Length);

    [Fact]
    public void Many_roles_have_a_page_for_each_one_and_its_nearest()
    {
        var compared = Compared(Many(CompareRoles.MostRolesForAllPairs + 1));
        var expected = compared.Site.Roles.Select((role, i) => SitePath.Comparison([role.Slug, compared.Nearest[i][0].Role.Slug])).Distinct().Order();
        Assert.Equal(expected, compared.Comparisons.Select(comparison => comparison.Address));
    }

    [Fact]
    public void A_written_comparison_has_a_page_also_where_there_are_many_roles()
    {
        var roles = Many(CompareRoles.MostRolesForAllPairs + 1);
        var written = MadeUp.Written(roles[24], roles[3], roles[11]);
        Assert.Same(written, Compared(roles, written).Comparisons.Single(comparison => comparison.Address == written.Address).Written);
    }

    [Fact]
    public void A_written_pair_has_one_page_with_its_roles_in_the_order_of_all_comparisons()
    {
        var roles = Many(3);
        var page = Compared(roles, MadeUp.Written(roles[2], roles[0])).Comparisons.Single(comparison => comparison.Written is not null);
        Assert.Equal([roles[0], roles[2]], page.Roles);
        Assert.Equal(3, Compared(roles, MadeUp.Written(roles[2], roles[0])).Comparisons.Length);
    }

    [Fact]
    public void Comparisons_come_by_address() =>
        Assert.Equal(Addresses(Many(8)).Order(), Addresses(Many(8)));

    [Fact]
    public void The_addresses_are_those_of_the_comparisons()
    {
        var compared = Compared(Many(30));
        Assert.Equal(compared.Comparisons.Select(comparison => comparison.Address), compared.ComparisonAddresses.Order());
    }

    [Theory]
    [InlineData(CompareRoles.MostRolesForAllPairs)]
    [InlineData(60)]
    public void Two_roles_that_have_a_page_have_a_plan_each_way(int roles)
    {
        var compared = Compared(Many(roles));
        var expected = compared.Comparisons.Select(pair => (A: pair.Roles[0].Slug, B: pair.Roles[1].Slug))
            .SelectMany(pair => new[] { SitePath.Move(pair.A, pair.B), SitePath.Move(pair.B, pair.A) });
        Assert.Equal(expected.Order(), compared.Moves.Select(plan => plan.Address));
    }

    [Fact]
    public void The_front_page_compares_its_roles_in_the_order_of_the_settings() =>
        Assert.Equal(["role-00", "role-01"], Compared(Many(4)).FrontPage.Roles.Select(role => role.Slug.Value));

    [Fact]
    public void A_plan_knows_what_was_written_about_its_move()
    {
        var (a, b, c) = (MadeUp.Role("a", 1), MadeUp.Role("b", 2), MadeUp.Role("c", 3));
        var section = new LinkedSection(WrittenComparison.Move, "move", CitedHtml.Empty, CitedHtml.Empty)
        {
            HeadingHtml = "",
            Shown = CitedHtml.Empty,
        };
        var written = MadeUp.Written(b, a);
        var plans = Compared([a, b, c], written with { Body = written.Body with { Sections = [section] } }).Moves;
        Assert.Equal(
            [SitePath.Move(a.Slug, b.Slug), SitePath.Move(b.Slug, a.Slug)],
            plans.Where(plan => plan.Written == section).Select(plan => plan.Address));
    }

    [Fact]
    public void One_role_alone_is_near_to_nobody()
    {
        var compared = Compared([MadeUp.Role("only", 1)]);
        Assert.Empty(Assert.Single(compared.Nearest));
        Assert.Empty(compared.Comparisons);
    }

    private static IEnumerable<string> NearestTo(int role, ImmutableArray<LinkedRole> roles) =>
        Compared(roles).Nearest[role].Select(near => near.Role.Slug.Value);

    private static IEnumerable<SitePath> Addresses(ImmutableArray<LinkedRole> roles) =>
        Compared(roles).Comparisons.Select(comparison => comparison.Address);

    private static ComparedSite Compared(ImmutableArray<LinkedRole> roles, params ImmutableArray<LinkedComparison> written) =>
        CompareRoles.Run(MadeUp.Site(roles, written), 2);

    /// <summary>Roles whose levels differ without any order to them.</summary>
    private static ImmutableArray<LinkedRole> Many(int count) =>
    [
        .. from role in Enumerable.Range(0, count)
           let levels = Enumerable.Range(0, 20).Select(skill => (role + 3) * (skill + 5) * 7 / 3 % 5)
           select MadeUp.Role($"role-{role:00}", [.. levels]),
    ];
}
