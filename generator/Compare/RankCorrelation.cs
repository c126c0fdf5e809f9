namespace RoleSite.Generator.Compare;

/// <summary>How well two orders of the same things agree: 1 the same order, −1 the reverse, null where one of them has no order.</summary>
internal static class RankCorrelation
{
    /// <summary>Spearman's ρ: Pearson's correlation of the ranks, where equal values share the mean of their ranks.</summary>
    public static double? Spearman(double[] a, double[] b)
    {
        var (left, right) = (Centred(a), Centred(b));
        return Divided(Product(left, right), Product(left, left) * Product(right, right));
    }

    /// <summary>Kendall's τ-b: pairs in the same order less pairs in the other, over the root of the pairs not tied in a and in b.</summary>
    public static double? KendallTauB(double[] a, double[] b)
    {
        var pairs = from i in Enumerable.Range(0, a.Length) from j in Enumerable.Range(i + 1, a.Length - i - 1) select (I: i, J: j);
        var signs = pairs.Select(pair => (A: a[pair.I].CompareTo(a[pair.J]), B: b[pair.I].CompareTo(b[pair.J]))).ToArray();
        return Divided(signs.Sum(sign => sign.A * sign.B), (double)signs.Count(sign => sign.A != 0) * signs.Count(sign => sign.B != 0));
    }

    private static double? Divided(double sum, double square) => square == 0 ? null : sum / Math.Sqrt(square);

    private static double Product(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    /// <summary>Ranks less their mean, (n + 1) / 2.</summary>
    private static double[] Centred(double[] values)
    {
        var mean = (values.Length + 1) / 2.0;
        return [.. values.Select(value => values.Count(other => other < value) + ((values.Count(other => other == value) + 1) / 2.0) - mean)];
    }
}
