using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>A place in the plane; the unit is a dissimilarity of 1, which is that of two roles that share nothing.</summary>
public readonly record struct PlanePoint(double X, double Y)
{
    public double DistanceTo(PlanePoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}

/// <summary>Roles placed in the plane so that near means alike, and how far that can be trusted.</summary>
/// <param name="Roles">The roles on the map, in the order of the site.</param>
/// <param name="Points">One place a role, to three decimals; the long side of the map runs along Y.</param>
/// <param name="Stress">Kruskal's stress-1: root of Σ(drawn − true)² / Σdrawn² over all pairs; 0 is a map without any error.</param>
/// <param name="Nearest">For each role the others on the map that are most like it, most alike first.</param>
/// <param name="DrawnNearest">For each role as many others, those that are nearest to it on the map, nearest first.</param>
/// <param name="TooNear">The pair that is drawn too near by the largest error; null where no error reaches a whole percent.</param>
/// <param name="TooFar">The pair that is drawn too far apart by the largest error; null where no error reaches a whole percent.</param>
public sealed record MappedRoles(
    ImmutableArray<LinkedRole> Roles,
    ImmutableArray<PlanePoint> Points,
    double Stress,
    ImmutableArray<ImmutableArray<Neighbour>> Nearest,
    ImmutableArray<ImmutableArray<LinkedRole>> DrawnNearest,
    DrawnPair? TooNear,
    DrawnPair? TooFar)
{
    /// <summary>How many neighbours <see cref="Nearest"/> names in all.</summary>
    public int Neighbours => Nearest.Sum(nearest => nearest.Length);

    /// <summary>How many of these are among the neighbours on the map, too.</summary>
    public int NeighboursKept => Nearest.Zip(DrawnNearest, (nearest, drawn) => nearest.Count(near => drawn.Contains(near.Role))).Sum();
}

/// <param name="Percent">How alike the two are.</param>
/// <param name="DrawnPercent">How alike two roles would be for which their distance on the map were true; 0 where none could be so far apart.</param>
public sealed record DrawnPair(LinkedRole A, LinkedRole B, int Percent, int DrawnPercent);
