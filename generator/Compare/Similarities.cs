using System.Numerics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>How alike two roles are, and how much of one the other brings along.</summary>
internal static class Similarities
{
    public static Similarity Of(Role a, Role b) => Of(a.Levels.AsSpan(), b.Levels.AsSpan());

    /// <summary>Sums of the smaller and of the larger levels: the two halves of the weighted Jaccard index (Ruzicka 1958).</summary>
    /// <param name="levels">One level a skill.</param>
    /// <param name="others">Levels of the other role, for the same skills.</param>
    public static Similarity Of(ReadOnlySpan<Level> levels, ReadOnlySpan<Level> others)
    {
        if (levels.Length != others.Length) throw new ArgumentException("Both roles must be rated on the same skills.", nameof(others));
        var a = Level.Values(levels);
        var b = Level.Values(others);
        int shared = 0, all = 0, i = 0;
        // A site of thousands of roles compares millions of pairs: as many skills at a time as the processor holds.
        for (; i <= a.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var (left, right) = (new Vector<byte>(a[i..]), new Vector<byte>(b[i..]));
            shared += SumOf(Vector.Min(left, right));
            all += SumOf(Vector.Max(left, right));
        }

        for (; i < a.Length; i++)
        {
            shared += Math.Min(a[i], b[i]);
            all += Math.Max(a[i], b[i]);
        }

        return new Similarity(shared, all);
    }

    public static PairSimilarity Pair(LinkedRole a, LinkedRole b)
    {
        var similarity = Of(a.Role, b.Role);
        return new PairSimilarity(a, b, similarity, Kept(similarity, b.Role), Kept(similarity, a.Role));
    }

    /// <summary>What a move to a role keeps of what it needs, given how alike it is to the role from which the move starts.</summary>
    public static KeptShare Kept(Similarity similarity, Role to) => new(similarity.Shared, to.LevelPoints);

    // A lane holds at most 4, so even 64 lanes of them fit after widening.
    private static int SumOf(Vector<byte> levels)
    {
        Vector.Widen(levels, out var low, out var high);
        return Vector.Sum(low + high);
    }
}
