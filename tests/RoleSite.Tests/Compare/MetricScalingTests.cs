using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class MetricScalingTests
{
    private static readonly ImmutableArray<PlanePoint> Known = [new(0, 0), new(4, 1), new(1, 7), new(-3, 2), new(2, 2), new(5, -6)];

    [Fact]
    public void A_figure_of_the_plane_is_found_again()
    {
        var wanted = Distances(Known);
        var found = MetricScaling.Place(wanted);
        Assert.Equal(0, MetricScaling.Stress(found, wanted), 1e-6);
        Same(wanted, Distances(found));
        Same(MetricScaling.Oriented(Known), found);
    }

    [Fact]
    public void A_turned_and_mirrored_figure_gets_the_same_place()
    {
        var turned = Known.Select(point => new PlanePoint(7 - ((0.6 * point.X) - (0.8 * point.Y)), (0.8 * point.X) + (0.6 * point.Y) - 3));
        Same(MetricScaling.Oriented(Known), MetricScaling.Oriented([.. turned]));
    }

    [Fact]
    public void The_long_side_runs_along_Y_around_the_origin_and_the_first_point_lies_on_the_positive_side_of_both()
    {
        var points = MetricScaling.Oriented(Known);
        Assert.True(points.Sum(point => point.Y * point.Y) > points.Sum(point => point.X * point.X));
        Assert.Equal(0, points.Sum(point => point.X * point.Y), 1e-9);
        Assert.Equal(0, points.Sum(point => point.X), 1e-9);
        Assert.Equal(0, points.Sum(point => point.Y), 1e-9);
        Assert.True(points[0] is { X: > 0, Y: > 0 });
    }

    [Fact]
    public void Stress_does_not_grow_by_rounds()
    {
        var wanted = MadeUpDistances(30, seed: 7);
        var points = MetricScaling.Start(wanted);
        var first = MetricScaling.RawStress(points, wanted);
        var before = first;
        for (var round = 0; round < 100; round++)
        {
            points = MetricScaling.Improved(points, wanted);
            var after = MetricScaling.RawStress(points, wanted);
            Assert.True(after <= before * (1 + 1e-12), $"Round {round}: {before} became {after}");
            before = after;
        }

        Assert.True(before < first);
    }

    [Fact]
    public void Things_without_distance_fall_together()
    {
        double[,] wanted = { { 0, 0, 3, 5 }, { 0, 0, 3, 5 }, { 3, 3, 0, 4 }, { 5, 5, 4, 0 } };
        var points = MetricScaling.Place(wanted);
        Assert.Equal(0, points[0].DistanceTo(points[1]), 1e-9);
        Assert.Equal(0, MetricScaling.Stress(points, wanted), 1e-6);
        Assert.All(MetricScaling.Place(new double[5, 5]), point => Assert.Equal(0, point.DistanceTo(default), 1e-9));
        Assert.Equal(0, MetricScaling.Stress(MetricScaling.Place(new double[5, 5]), new double[5, 5]));
    }

    [Fact]
    public void None_one_two_and_three_things_have_their_places()
    {
        Assert.Empty(MetricScaling.Place(new double[0, 0]));
        Assert.Equal(default, Assert.Single(MetricScaling.Place(new double[1, 1])));
        Same([new(0, 1.5), new(0, -1.5)], MetricScaling.Place(new double[,] { { 0, 3 }, { 3, 0 } }));
        // As long in every direction: the first point turns to Y.
        Same([new(0, 1), new(Math.Sqrt(3) / 2, -0.5), new(-Math.Sqrt(3) / 2, -0.5)], MetricScaling.Place(Alike(3, Math.Sqrt(3))), orMirrored: true);
    }

    [Fact]
    public void Things_that_are_all_as_far_apart_still_get_places()
    {
        var points = MetricScaling.Place(Alike(12, 1));
        Assert.All(points, point => Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y)));
        Assert.InRange(MetricScaling.Stress(points, Alike(12, 1)), 0.01, 0.5);
    }

    [Fact]
    public void The_same_input_gives_the_same_bits() =>
        Assert.Equal(MetricScaling.Place(MadeUpDistances(20, seed: 3)), MetricScaling.Place(MadeUpDistances(20, seed: 3)));

    private static double[,] Alike(int count, double distance)
    {
        var wanted = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++) wanted[i, j] = i == j ? 0 : distance;
        }

        return wanted;
    }

    private static double[,] Distances(ImmutableArray<PlanePoint> points)
    {
        var distances = new double[points.Length, points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = 0; j < points.Length; j++) distances[i, j] = points[i].DistanceTo(points[j]);
        }

        return distances;
    }

    /// <summary>Distances that no figure of the plane has: those of a figure, each changed by chance.</summary>
    private static double[,] MadeUpDistances(int count, int seed)
    {
        var distances = Distances(MadeUpPoints(count, seed));
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++) distances[i, j] = distances[j, i] *= 0.5 + ((((i * 31) + (j * 17) + seed) % 10) / 10.0);
        }

        return distances;
    }

    private static ImmutableArray<PlanePoint> MadeUpPoints(int count, int seed)
    {
        var number = (uint)seed;
        return [.. Enumerable.Range(0, count).Select(_ => new PlanePoint(Next(), Next()))];

        // Numerical Recipes' generator: any chance will do, but the same on every machine.
        double Next() => (number = unchecked((number * 1664525) + 1013904223)) / (double)uint.MaxValue;
    }

    private static void Same(ImmutableArray<PlanePoint> expected, ImmutableArray<PlanePoint> found, bool orMirrored = false)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            Assert.Equal(orMirrored ? Math.Abs(expected[i].X) : expected[i].X, orMirrored ? Math.Abs(found[i].X) : found[i].X, 1e-4);
            Assert.Equal(expected[i].Y, found[i].Y, 1e-4);
        }
    }

    private static void Same(double[,] expected, double[,] found) =>
        Assert.All(expected.Cast<double>().Zip(found.Cast<double>()), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
}
