using System.Numerics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>How alike two roles are, and how much of one the other brings along.</summary>
internal static class Similarities
{
    /// <summary>So many levels, each at most 4, a byte can sum up.</summary>
    private const int MostInByte = byte.MaxValue / 4;

    public static Similarity Of(Role a, Role b) => Of(a.Levels.AsSpan(), b.Levels.AsSpan());

    /// <summary>Sums of the smaller and of the larger levels: the two halves of the weighted Jaccard index (Ruzicka 1958).</summary>
    /// <param name="levels">One level a skill.</param>
    /// <param name="others">Levels of the other role, for the same skills.</param>
    public static Similarity Of(ReadOnlySpan<Level> levels, ReadOnlySpan<Level> others)
    {
        if (levels.Length != others.Length) throw new ArgumentException("Both roles must be rated on the same skills.", nameof(others));
        var a = Level.Values(levels);
        var b = Level.Values(others);
        var shared = Shared(a, b);
        return new Similarity(shared, Sum(a) + Sum(b) - shared);
    }

    /// <summary>Sum of the smaller of each two levels, given by their values.</summary>
    public static int Shared(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        int shared = 0, i = 0;
        // A site of thousands of roles compares millions of pairs: as many skills at a time as the processor holds.
        while (i <= a.Length - Vector<byte>.Count)
        {
            var sums = Vector<byte>.Zero;
            for (var left = MostInByte; left > 0 && i <= a.Length - Vector<byte>.Count; left--, i += Vector<byte>.Count)
                sums += Vector.Min(new Vector<byte>(a[i..]), new Vector<byte>(b[i..]));
            Vector.Widen(sums, out var low, out var high);
            shared += Vector.Sum(low + high);
        }

        for (; i < a.Length; i++) shared += Math.Min(a[i], b[i]);
        return shared;
    }

    public static PairSimilarity Pair(LinkedRole a, LinkedRole b)
    {
        var similarity = Of(a.Role, b.Role);
        return new PairSimilarity(a, b, similarity, Kept(similarity, b.Role), Kept(similarity, a.Role));
    }

    /// <summary>What a move to a role keeps of what it needs, given how alike it is to the role from which the move starts.</summary>
    public static KeptShare Kept(Similarity similarity, Role to) => new(similarity.Shared, to.LevelPoints);

    private static int Sum(ReadOnlySpan<byte> levels)
    {
        var sum = 0;
        foreach (var level in levels) sum += level;
        return sum;
    }
}
