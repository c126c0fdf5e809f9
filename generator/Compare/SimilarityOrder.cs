using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>An order that puts what is alike side by side, for the rows and columns of a table.</summary>
internal static class SimilarityOrder
{
    /// <summary>Beyond this many vectors the rest keeps its order: nobody reads so long a table, and the work grows with the square.</summary>
    public const int MostOrdered = 300;

    /// <summary>Rounds that improve the path; a few dozen are enough for hundreds of vectors, and the bound makes an end certain.</summary>
    private const int MostRounds = 100;

    /// <summary>
    /// A short path through all vectors, where the way between two is one less their likeness (weighted Jaccard):
    /// nearest neighbour first, then 2-opt (Croes 1958), turning pieces of the path round as long as that shortens it.
    /// </summary>
    /// <returns>Positions of the vectors along the path.</returns>
    public static ImmutableArray<int> Of(IReadOnlyList<ImmutableArray<Level>> vectors)
    {
        var count = Math.Min(vectors.Count, MostOrdered);
        var ways = Ways(vectors, count);
        var path = NearestNeighbours(ways, count);
        for (var round = 0; round < MostRounds && Shortened(path, ways); round++) continue;
        // A path has two ends; it starts at the one that the site lists first.
        if (count > 1 && path[0] > path[^1]) Array.Reverse(path);
        return [.. path, .. Enumerable.Range(count, vectors.Count - count)];
    }

    /// <summary>Ways in millionths, whole numbers, so that every machine finds the same path.</summary>
    private static int[,] Ways(IReadOnlyList<ImmutableArray<Level>> vectors, int count)
    {
        var ways = new int[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var alike = Similarities.Of(vectors[i].AsSpan(), vectors[j].AsSpan());
                ways[i, j] = ways[j, i] = 1_000_000 - (alike.All == 0 ? 0 : (int)(1_000_000L * alike.Shared / alike.All));
            }
        }

        return ways;
    }

    /// <summary>From the vector that is farthest from all others, always on to the nearest one that is left.</summary>
    private static int[] NearestNeighbours(int[,] ways, int count)
    {
        var left = Enumerable.Range(0, count).ToList();
        var path = new int[count];
        for (var i = 0; i < count; i++)
        {
            path[i] = i == 0
                ? left.MaxBy(one => left.Sum(other => (long)ways[one, other]))
                : left.MinBy(one => ways[path[i - 1], one]);
            left.Remove(path[i]);
        }

        return path;
    }

    private static bool Shortened(int[] path, int[,] ways)
    {
        var shortened = false;
        for (var i = 0; i < path.Length - 1; i++)
        {
            for (var j = i + 1; j < path.Length; j++)
            {
                var before = (i == 0 ? 0 : ways[path[i - 1], path[i]]) + (j == path.Length - 1 ? 0 : ways[path[j], path[j + 1]]);
                var after = (i == 0 ? 0 : ways[path[i - 1], path[j]]) + (j == path.Length - 1 ? 0 : ways[path[i], path[j + 1]]);
                if (after >= before) continue;
                Array.Reverse(path, i, j - i + 1);
                shortened = true;
            }
        }

        return shortened;
    }
}
