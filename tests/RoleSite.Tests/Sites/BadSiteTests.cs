using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests;

/// <summary>Each folder of tests/Sites/bad has an error as a person makes it; its expected.txt is what that person reads.</summary>
/// <remarks>UPDATE_EXPECTED=1 dotnet test writes all expected files anew; look at the difference before committing it.</remarks>
public sealed class BadSiteTests
{
    private static readonly string Folder = Path.Combine(LittleSite.SitesFolder, "bad");

    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Codes => Names.Select(name => name.Data[..6]).Distinct(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_site_is_reported_as_expected(string name)
    {
        var folder = Path.Combine(Folder, name);
        using var site = LittleSite.Bad(folder);
        var run = SiteRun.Of(site);
        var expected = Path.Combine(folder, "expected.txt");
        if (Update) File.WriteAllText(expected, run.Printed());
        Assert.True(File.Exists(expected), $"{expected} is missing; UPDATE_EXPECTED=1 dotnet test writes it.");
        Assert.Equal(File.ReadAllText(expected), run.Printed());
        Assert.Contains(name[..6], run.Codes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_site_is_named_after_a_rule(string name)
    {
        Assert.Contains(name[..6], RuleCatalogue.All.Select(rule => rule.Code));
        Assert.Matches("^RS[0-9]{4}-[a-z0-9-]+$", name);
    }

    [Fact]
    public void Every_expected_file_belongs_to_a_bad_site()
    {
        var expected = Directory.EnumerateFiles(LittleSite.SitesFolder, "expected.txt", SearchOption.AllDirectories);
        foreach (var file in expected)
        {
            var folder = Path.GetDirectoryName(file)!;
            Assert.Equal(Folder, Path.GetDirectoryName(folder));
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
            Assert.True(files.Any(other => other != file), $"{file} is left alone: there is nothing else of the bad site beside it.");
        }
    }
}
