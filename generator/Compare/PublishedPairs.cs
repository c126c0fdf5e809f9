using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Compares the pairs of roles whose similarity is published: every pair, or on a large site each role with its nearest.</summary>
internal static class PublishedPairs
{
    /// <returns>Each pair once, the role that the site lists first in front, in the order of the site.</returns>
    public static ImmutableArray<PairSimilarity> Of(ImmutableArray<LinkedRole> roles, ImmutableArray<NearestRole>[] nearest)
    {
        var pairs = roles.Length <= PublishedData.MostRolesForAllPairs ? EveryPair(roles.Length) : NearestPairs(roles, nearest);
        return [.. pairs.Select(pair => Similarities.Pair(roles[pair.A], roles[pair.B]))];
    }

    private static IEnumerable<(int A, int B)> EveryPair(int roles)
    {
        for (var a = 0; a < roles; a++)
        {
            for (var b = a + 1; b < roles; b++) yield return (a, b);
        }
    }

    private static IEnumerable<(int A, int B)> NearestPairs(ImmutableArray<LinkedRole> roles, ImmutableArray<NearestRole>[] nearest)
    {
        var positions = roles.Select((role, i) => (role.Slug, i)).ToDictionary(pair => pair.Slug, pair => pair.i);
        return nearest
            .SelectMany((near, a) => near.Select(other => (A: a, B: positions[other.Role.Slug])))
            .Select(pair => (Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B)))
            .Distinct()
            .Order();
    }
}
