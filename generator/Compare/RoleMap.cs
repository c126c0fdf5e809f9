using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Places roles in the plane so that near means alike, and works out how far the picture can be trusted.</summary>
internal static class RoleMap
{
    /// <summary>
    /// More names than this cannot be read in a picture on a phone. Up to the same number each pair has a page, so that whatever is near on the map
    /// can be looked up.
    /// </summary>
    public const int MostRoles = CompareRoles.MostRolesForAllPairs;

    /// <summary>How many neighbours of each role are held against those on the map.</summary>
    private const int NeighboursShown = 3;

    private const int Decimals = 3;

    /// <param name="roles">All roles of the site; of too many the first are placed.</param>
    public static MappedRoles Of(ImmutableArray<LinkedRole> roles)
    {
        roles = roles[..Math.Min(roles.Length, MostRoles)];
        var similarities = new Similarity[roles.Length, roles.Length];
        var wanted = new double[roles.Length, roles.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            for (var j = 0; j < roles.Length; j++)
            {
                if (i == j) continue;
                similarities[i, j] = Similarities.Of(roles[i].Role, roles[j].Role);
                wanted[i, j] = 1 - similarities[i, j].Index;
            }
        }

        var points = Rounded(MetricScaling.Place(wanted));
        return new MappedRoles(
            roles,
            points,
            MetricScaling.Stress(points, wanted),
            [.. roles.Select((_, i) => Neighbours(i))],
            [.. roles.Select((_, i) => Nearest(roles.Length, i, j => points[i].DistanceTo(points[j])).Select(j => roles[j]).ToImmutableArray())],
            Worst(1),
            Worst(-1));

        ImmutableArray<Neighbour> Neighbours(int i) =>
            [.. Nearest(roles.Length, i, j => wanted[i, j]).Select(j => new Neighbour(roles[j], similarities[i, j]))];

        // The pair whose distance is too small by most (direction 1), or too large by most (-1).
        DrawnPair? Worst(int direction)
        {
            var pairs =
                from i in Enumerable.Range(0, roles.Length)
                from j in Enumerable.Range(i + 1, roles.Length - i - 1)
                select (I: i, J: j, Drawn: points[i].DistanceTo(points[j]));
            var (a, b, drawn) = pairs.DefaultIfEmpty().MaxBy(pair => direction * (wanted[pair.I, pair.J] - pair.Drawn));
            var found = a == b ? null : new DrawnPair(roles[a], roles[b], similarities[a, b].Percent, DrawnPercent(drawn));
            return found is not null && direction * (found.DrawnPercent - found.Percent) > 0 ? found : null;
        }
    }

    private static IEnumerable<int> Nearest(int count, int of, Func<int, double> distance) =>
        Enumerable.Range(0, count).Where(i => i != of).OrderBy(distance).Take(NeighboursShown);

    /// <summary>Rounding hides the last digits, in which a machine might differ.</summary>
    private static ImmutableArray<PlanePoint> Rounded(ImmutableArray<PlanePoint> points) =>
        [.. points.Select(point => new PlanePoint(Math.Round(point.X, Decimals), Math.Round(point.Y, Decimals)))];

    private static int DrawnPercent(double distance) => (int)Math.Round(100 * Math.Max(0, 1 - distance), MidpointRounding.AwayFromZero);
}
