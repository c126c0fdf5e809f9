using System.Collections.Immutable;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Metric multidimensional scaling: places things in the plane so that their distances come as near as they can to given ones.</summary>
/// <remarks>
/// Classical scaling (Torgerson 1952) makes the start; SMACOF (de Leeuw 1977; Borg and Groenen, Modern Multidimensional
/// Scaling, 2005, chapter 8) improves it, with no round ever making it worse.
/// </remarks>
internal static class MetricScaling
{
    private const int MostRounds = 1_000;

    /// <summary>A round that takes off less than this share of the stress is the last.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>What is smaller comes from rounding.</summary>
    private const double Noise = 1e-6;

    // Native libraries round differently from machine to machine; where one is installed it must not be used.
    static MetricScaling() => Control.UseManaged();

    /// <param name="wanted">A symmetric table of distances, 0 on its diagonal.</param>
    /// <returns>One point a row, around the origin, the most spread along Y; see <see cref="Oriented"/>.</returns>
    public static ImmutableArray<PlanePoint> Place(double[,] wanted)
    {
        var points = Start(wanted);
        var stress = RawStress(points, wanted);
        for (var round = 0; round < MostRounds; round++)
        {
            var better = Improved(points, wanted);
            var (before, after) = (stress, RawStress(better, wanted));
            if (after >= before) break;
            (points, stress) = (better, after);
            if (before - after < Tolerance * before) break;
        }

        return Oriented(points);
    }

    /// <summary>Classical scaling: the two strongest eigenvectors of the squared distances, centred twice over.</summary>
    public static ImmutableArray<PlanePoint> Start(double[,] wanted)
    {
        var count = wanted.GetLength(0);
        if (count < 2) return [.. Enumerable.Repeat(default(PlanePoint), count)];
        var squares = Matrix<double>.Build.Dense(count, count, (i, j) => wanted[i, j] * wanted[i, j]);
        var means = Enumerable.Range(0, count).Select(i => squares.Row(i).Sum() / count).ToArray();
        var mean = means.Sum() / count;
        var products = Matrix<double>.Build.Dense(count, count, (i, j) => -0.5 * (squares[i, j] - means[i] - means[j] + mean));
        var parts = products.Evd(Symmetricity.Symmetric);
        return [.. Enumerable.Range(0, count).Select(i => new PlanePoint(Coordinate(i, count - 2), Coordinate(i, count - 1)))];

        // Eigenvalues come in ascending order; those below 0 belong to no distances of a plane.
        double Coordinate(int i, int vector) => parts.EigenVectors[i, vector] * Math.Sqrt(Math.Max(0, parts.EigenValues[vector].Real));
    }

    /// <summary>
    /// One round of SMACOF, the Guttman transform with equal weights: xᵢ ← (1/n) Σⱼ (wantedᵢⱼ / dᵢⱼ) (xᵢ − xⱼ). Pairs at the same place are left out.
    /// </summary>
    public static ImmutableArray<PlanePoint> Improved(ImmutableArray<PlanePoint> points, double[,] wanted) =>
    [
        .. points.Select((point, i) =>
        {
            double x = 0, y = 0;
            for (var j = 0; j < points.Length; j++)
            {
                var distance = point.DistanceTo(points[j]);
                if (distance == 0) continue;
                x += wanted[i, j] / distance * (point.X - points[j].X);
                y += wanted[i, j] / distance * (point.Y - points[j].Y);
            }

            return new PlanePoint(x / points.Length, y / points.Length);
        }),
    ];

    /// <summary>Sum of (distance − wanted)² over all pairs: what SMACOF makes small.</summary>
    public static double RawStress(ImmutableArray<PlanePoint> points, double[,] wanted) =>
        Pairs(points.Length).Sum(pair => Square(points[pair.I].DistanceTo(points[pair.J]) - wanted[pair.I, pair.J]));

    /// <summary>Stress-1 (Kruskal 1964): the root of the raw stress over the sum of the squared distances; 0 where all points are one.</summary>
    public static double Stress(ImmutableArray<PlanePoint> points, double[,] wanted)
    {
        var all = Pairs(points.Length).Sum(pair => Square(points[pair.I].DistanceTo(points[pair.J])));
        return all == 0 ? 0 : Math.Sqrt(RawStress(points, wanted) / all);
    }

    /// <summary>
    /// The same figure around the origin, turned so that it is spread most along Y (principal axes), and mirrored so that the first point off an axis
    /// lies on its positive side. Where it is spread alike in all directions, it is turned so that its first point off the centre lies on Y.
    /// </summary>
    public static ImmutableArray<PlanePoint> Oriented(ImmutableArray<PlanePoint> points)
    {
        if (points.IsEmpty) return points;
        var (centreX, centreY) = (points.Average(point => point.X), points.Average(point => point.Y));
        var centred = points.Select(point => new PlanePoint(point.X - centreX, point.Y - centreY)).ToArray();
        var axis = LongAxis(centred);
        var turned = centred
            .Select(point => new PlanePoint((point.X * axis.Y) - (point.Y * axis.X), (point.X * axis.X) + (point.Y * axis.Y)))
            .ToArray();
        var (signX, signY) = (FirstSign(turned.Select(point => point.X)), FirstSign(turned.Select(point => point.Y)));
        return [.. turned.Select(point => new PlanePoint(signX * point.X, signY * point.Y))];
    }

    /// <summary>The direction of length 1 in which points around the origin are spread most.</summary>
    private static PlanePoint LongAxis(PlanePoint[] points)
    {
        var half = points.Sum(point => Square(point.X) - Square(point.Y)) / 2;
        var mixed = points.Sum(point => point.X * point.Y);
        var root = Math.Sqrt(Square(half) + Square(mixed));
        // The eigenvector of the 2×2 scatter with the larger eigenvalue: of its two forms the one that loses no digits.
        var axis = half >= 0 ? new PlanePoint(half + root, mixed) : new PlanePoint(mixed, root - half);
        if (root <= Noise * points.Sum(point => Square(point.X) + Square(point.Y)))
            axis = points.FirstOrDefault(point => point.DistanceTo(default) > Noise, new PlanePoint(0, 1));
        var length = axis.DistanceTo(default);
        return new PlanePoint(axis.X / length, axis.Y / length);
    }

    private static int FirstSign(IEnumerable<double> coordinates) =>
        Math.Sign(coordinates.FirstOrDefault(coordinate => Math.Abs(coordinate) > Noise, 1));

    private static double Square(double number) => number * number;

    private static IEnumerable<(int I, int J)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(i => Enumerable.Range(i + 1, count - i - 1).Select(j => (i, j)));
}
