using RoleSite.Generator.Pages;
using RoleSite.Tests.RealSite;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>Which role needs more of what, in sentences that anybody can check against the tables.</summary>
public sealed class GroupSumsTests
{
    [Fact]
    public void Every_group_of_which_a_role_needs_a_skill_has_its_sentence() => Assert.All(
        BuiltContent.OfTheKitchen.Compared.Comparisons,
        comparison => Assert.Equal(
            comparison.Rows.Select(row => BuiltContent.OfTheKitchen.Compared.Site.Skills.GroupOf[row.Skill].Name).Distinct(),
            GroupSums.Of(BuiltContent.OfTheKitchen.Compared.Site, comparison).Select(sum => sum.Group.Text)));

    [Theory]
    [InlineData("/compare/barista-vs-line-cook/", "more")]
    [InlineData("/compare/baker-vs-line-cook-vs-pastry-chef/", "most")]
    public void Of_two_roles_one_needs_more_and_of_several_one_needs_most(string address, string word)
    {
        var comparison = BuiltContent.OfTheKitchen.Compared.Comparisons.Single(one => one.Address.Value == address);
        Assert.Contains(
            GroupSums.Of(BuiltContent.OfTheKitchen.Compared.Site, comparison),
            sum => sum.Text.Contains($" needs {word} in ", StringComparison.Ordinal));
    }
}
