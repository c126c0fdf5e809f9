using System.Reflection;
using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests;

public sealed class RuleCatalogueTests
{
    private static readonly Dictionary<string, string> StagePrefixes = new(StringComparer.Ordinal)
    {
        ["Read"] = "RS01",
        ["Parse"] = "RS02",
        ["Validate"] = "RS03",
        ["Link"] = "RS04",
        ["Check"] = "RS08",
        ["Write"] = "RS09",
    };

    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_is_broken_by_a_bad_site_or_a_test(string code)
    {
        var byTests = typeof(RuleCatalogueTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<TriggersRuleAttribute>())
            .Select(attribute => attribute.Code);
        Assert.Contains(code, byTests.Concat(BadSiteTests.Codes));
    }

    [Fact]
    public void Codes_are_unique() => Assert.Distinct(RuleCatalogue.All.Select(rule => rule.Code));

    [Fact]
    public void Titles_are_unique() => Assert.Distinct(RuleCatalogue.All.Select(rule => rule.Title));

    [Fact]
    public void The_first_digits_of_a_code_name_its_stage() => Assert.All(RuleCatalogue.Groups, group =>
        Assert.All(group.Rules, rule => Assert.Matches($"^{StagePrefixes[group.Stage]}[0-9]{{2}}$", rule.Code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_help_of_a_rule_is_complete(string code)
    {
        var rule = RuleCatalogue.All.First(rule => rule.Code == code);
        Assert.All([rule.Title, rule.Meaning, rule.Remedy, rule.Wrong, rule.Right], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.EndsWith(".", rule.Meaning, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Remedy, StringComparison.Ordinal);
        Assert.NotEqual(rule.Wrong, rule.Right);
    }

    [Fact]
    public void Every_rule_that_is_declared_is_listed()
    {
        var written = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Code);
        Assert.Equal(written.Order(StringComparer.Ordinal), RuleCatalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal));
    }
}
