using RoleSite.Generator.Model;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.MadeUpSite.Growth;

/// <summary>No part of the build grows faster than the site.</summary>
/// <remarks>Runs by itself, because the bytes that other tests allocate would be counted too.</remarks>
[Collection(nameof(GrowthTests))]
[CollectionDefinition(nameof(GrowthTests), DisableParallelization = true)]
public sealed class GrowthTests : IDisposable
{
    /// <summary>More than those up to which every pair of roles gets a page or a line.</summary>
    private const int Roles = PublishedData.MostRolesForAllPairs + 10;

    private const int FewRoles = 30;

    /// <summary>Twice the roles are twice the work, or a little more where it sorts. A loop inside a loop is four times the work.</summary>
    private const int MostGrowth = 3;

    /// <summary>What runs less often than this for each role searches no long list for each.</summary>
    private const int Seldom = 10;

    private static readonly string[] MayGrowFaster =
    [
        // All pairs are compared to find the roles most like each role, as many skills at a time as the processor holds.
        "Compare.FindNearest::", "Compare.Similarities::", "Model.Similarity::", "Model.Neighbour::",
        // A large index is in files for the beginnings of words, one to four letters long: it grows in four steps, and then no more.
        "Data.SearchIndex::", "Data.SearchIndex/",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("growth-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Twice_the_roles_are_less_than_three_times_the_work_in_each_part_of_the_program()
    {
        var program = new CountedProgram();
        // What is worked out once in the life of the program belongs to no size.
        program.Build(Site(FewRoles));
        var (small, large) = (program.Build(Site(Roles)), program.Build(Site(2 * Roles)));
        Assert.True(large.Values.Count(count => count > Roles) > 1_000, "Hardly anything was counted.");
        Offenders.None(
            from part in large
            where part.Value > Math.Max(MostGrowth * small[part.Key], Seldom * 2 * Roles) && !MayGrowFaster.Any(part.Key.Contains)
            select $"{part.Key}: {small[part.Key]} at {Roles} roles, {part.Value} at {2 * Roles}");
    }

    private string Site(int roles)
    {
        var folder = Path.Combine(_folder, $"{roles}");
        GrowingSite.Write(folder, roles);
        return folder;
    }
}
