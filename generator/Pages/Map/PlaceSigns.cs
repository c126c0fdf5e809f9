using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Map;

/// <summary>Moves the points of a map to whole units of a drawing, so that no sign covers another.</summary>
internal static class PlaceSigns
{
    /// <summary>The most units of the drawing for a dissimilarity of 1, so that roles that are all much alike stay close together.</summary>
    private const int LargestScale = 560;

    /// <summary>A long thin map is drawn smaller, so that a phone shows it without much scrolling.</summary>
    private const int LargestHeight = 440;

    /// <param name="field">Where the centres of signs can be: X, Y and width; the height follows from the points.</param>
    /// <param name="apart">The least distance between the centres of two signs.</param>
    /// <returns>The centre of each sign, and the units for a dissimilarity of 1.</returns>
    public static (ImmutableArray<(int X, int Y)> Middles, int Scale) Run(ImmutableArray<PlanePoint> points, Box field, int apart)
    {
        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));
        var scale = (int)Math.Min(LargestScale, Math.Min(Fitting(field.Width, right - left), Fitting(LargestHeight, bottom - top)));
        var middle = field.X + (field.Width / 2.0);
        var middles = new List<(int X, int Y)>();
        foreach (var point in points)
        {
            var x = (int)Math.Round(middle + (scale * (point.X - ((left + right) / 2))), MidpointRounding.AwayFromZero);
            var y = (int)Math.Round(field.Y + (scale * (point.Y - top)), MidpointRounding.AwayFromZero);
            middles.Add(FreeNear((x, y), middles, field, apart));
        }

        return ([.. middles], scale);

        static double Fitting(int room, double extent) => extent > 0 ? room / extent : LargestScale;
    }

    /// <summary>The place itself, or the nearest free place around it where another sign is in the way.</summary>
    private static (int X, int Y) FreeNear((int X, int Y) place, List<(int X, int Y)> taken, Box field, int apart)
    {
        for (var ring = 0; ; ring++)
        {
            foreach (var (x, y) in Ring(ring).Select(step => (place.X + step.X, place.Y + step.Y)))
            {
                if (x < field.X || x > field.Right || y < field.Y) continue;
                if (taken.TrueForAll(other => Square(other.X - x) + Square(other.Y - y) >= Square(apart))) return (x, y);
            }
        }
    }

    /// <summary>All steps whose longer part has this size, shortest first.</summary>
    private static IEnumerable<(int X, int Y)> Ring(int size)
    {
        return
            from y in Enumerable.Range(-size, (2 * size) + 1)
            from x in Enumerable.Range(-size, (2 * size) + 1)
            where Math.Max(Math.Abs(x), Math.Abs(y)) == size
            orderby Square(x) + Square(y)
            select (x, y);
    }

    private static int Square(int number) => number * number;
}
