using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Compare;
using RoleSite.Tests.RealSite;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

public sealed class MapPageTests
{
    [Fact]
    public void The_page_says_how_far_to_trust_it()
    {
        var page = (MapPageModel)BuiltContent.OfTheKitchen.PageModels.Single(page => page.Model is MapPageModel).Model;
        Assert.Equal(4, page.Findings.Length);
        Assert.Matches("^[0-9]+ of [0-9]+ neighbours are right$", page.Findings[0].Heading);
        Assert.All(page.Findings[1..3], finding => Assert.NotNull(finding.Compare));
        Assert.Matches(@"^Stress 0\.[0-9]{2}$", page.Findings[3].Heading);
    }

    [Fact]
    public void A_site_of_many_roles_says_which_are_drawn()
    {
        var page = Made(RoleMap.MostRoles + 6);
        Assert.EndsWith("Drawn are the first 24 of 30 roles: more names could not be read on a phone.", page.Introduction, StringComparison.Ordinal);
        Assert.Equal(RoleMap.MostRoles, page.Rows.Length);
        Assert.Equal(RoleMap.MostRoles, page.Picture.Roles.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_map_of_few_roles_is_true(int roles)
    {
        var page = Made(roles);
        Assert.Equal("True", Assert.Single(page.Findings).Heading);
        Assert.All(page.Rows, row => Assert.Equal(roles - 1, row.Nearest.Length));
    }

    private static MapPageModel Made(int count)
    {
        var chance = new Random(2);
        ImmutableArray<LinkedRole> roles = [.. Enumerable.Range(0, count).Select(Role)];
        return (MapPageModel)MapPages.Map(new PageContext(CompareRoles.Run(MadeUp.Site(roles), 2), TinySite.Frame)).Model;

        LinkedRole Role(int number) => MadeUp.Role($"role-{number:00}", [.. Enumerable.Range(0, 12).Select(_ => chance.Next(5))]);
    }
}
