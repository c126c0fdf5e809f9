using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>The few skills whose levels tell the roles of a site apart, for questions that somebody answers in minutes.</summary>
internal static class TellingSkills
{
    /// <summary>More questions than these are not answered in three minutes.</summary>
    public const int Most = 15;

    /// <summary>The work grows with the square of the roles; of a large site so many are looked at, spread over those that are alike.</summary>
    private const int MostRoles = 60;

    /// <summary>Two roles are told apart by so many levels, summed over the skills; what goes beyond no longer counts.</summary>
    private const int Apart = 6;

    /// <summary>
    /// Takes the skill that adds most between roles not yet told apart, again and again until all are or <see cref="Most"/> are taken.
    /// </summary>
    /// <param name="vectors">The levels of each role, a level for each skill.</param>
    /// <param name="roleOrder">Positions of the roles, those that are alike side by side.</param>
    /// <returns>Positions of the skills, the most telling first; among equals the one that the catalogue lists first.</returns>
    public static ImmutableArray<int> Of(IReadOnlyList<ImmutableArray<Level>> vectors, ImmutableArray<int> roleOrder)
    {
        var pairs = Pairs(vectors, roleOrder);
        var told = new int[pairs.Length];
        var left = Enumerable.Range(0, vectors.Count == 0 ? 0 : vectors[0].Length).ToList();
        var taken = ImmutableArray.CreateBuilder<int>();
        while (taken.Count < Most && left.Count > 0)
        {
            var best = left.MaxBy(skill => Gain(skill, pairs, told));
            if (Gain(best, pairs, told) == 0) break;
            for (var i = 0; i < pairs.Length; i++) told[i] += pairs[i].Between(best);
            left.Remove(best);
            taken.Add(best);
        }

        return taken.ToImmutable();
    }

    private static int Gain(int skill, Pair[] pairs, int[] told)
    {
        var gain = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            if (told[i] < Apart) gain += Math.Min(Apart - told[i], pairs[i].Between(skill));
        }

        return gain;
    }

    private static Pair[] Pairs(IReadOnlyList<ImmutableArray<Level>> vectors, ImmutableArray<int> roleOrder)
    {
        var count = Math.Min(roleOrder.Length, MostRoles);
        var roles = Enumerable.Range(0, count).Select(i => vectors[roleOrder[i * roleOrder.Length / count]]).ToArray();
        return [.. from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, i) select new Pair(roles[i], roles[j])];
    }

    private readonly record struct Pair(ImmutableArray<Level> A, ImmutableArray<Level> B)
    {
        public int Between(int skill) => Math.Abs(A[skill] - B[skill]);
    }
}
