using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Model;

namespace RoleSite.Tests.Compare;

/// <summary>Made-up input for properties that hold for every input.</summary>
internal static class Given
{
    /// <summary>Throws when a property does not hold, and says nothing when it does.</summary>
    public static readonly Config Quiet = Config.QuickThrowOnFailure.WithQuietOnSuccess(true);

    private const int MostSkills = 200;

    private static readonly Gen<Level> AnyLevel = Gen.Elements<Level>(Level.All);

    /// <summary>Two roles rated on the same skills, of which there may be none.</summary>
    public static Arbitrary<(Level[] A, Level[] B)> Pair => Vectors(2).Select(pair => (pair[0], pair[1])).ToArbitrary();

    /// <summary>Two to four roles rated on the same skills.</summary>
    public static Arbitrary<ImmutableArray<LinkedRole>> Roles =>
        (from count in Gen.Choose(2, 4) from vectors in Vectors(count) select Of(vectors)).ToArbitrary();

    /// <summary>For each skill those that it requires, without a cycle, in an order of the skills that has nothing to do with it.</summary>
    public static Arbitrary<int[][]> Requirements =>
        (from count in Gen.Choose(0, 40)
         from order in Gen.Shuffle(Enumerable.Range(0, count))
         from picks in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, MostSkills), 3), count)
         select Acyclic(order, picks)).ToArbitrary();

    /// <summary>Two roles, the second with signature skills, and for each skill those that it requires.</summary>
    public static Arbitrary<(LinkedRole From, LinkedRole To, int[][] Requires)> Move =>
        (from requires in Requirements.Generator
         from vectors in Gen.ArrayOf(Gen.ArrayOf(AnyLevel, requires.Length), 2)
         from marks in Gen.ArrayOf(Gen.Choose(0, 9), requires.Length)
         let signature = Enumerable.Range(0, marks.Length).Where(skill => marks[skill] == 0 && vectors[1][skill].IsNeeded)
         select (
             MadeUp.Rated("from", vectors[0]),
             MadeUp.WithSignature(MadeUp.Rated("to", vectors[1]), signature),
             requires)).ToArbitrary();

    private static ImmutableArray<LinkedRole> Of(Level[][] vectors) => [.. vectors.Select((levels, i) => MadeUp.Rated($"role-{i}", levels))];

    private static Gen<Level[][]> Vectors(int count) =>
        from skills in Gen.Choose(0, MostSkills)
        from vectors in Gen.ArrayOf(Gen.ArrayOf(AnyLevel, skills), count)
        select vectors;

    /// <summary>Each skill requires only skills that stand before it in the given order.</summary>
    private static int[][] Acyclic(int[] order, int[][] picks)
    {
        var requires = new int[order.Length][];
        for (var i = 0; i < order.Length; i++)
        {
            var few = picks[i].Take(picks[i].Length == 0 ? 0 : picks[i][0] % 4);
            requires[order[i]] = i == 0 ? [] : [.. few.Select(pick => order[pick % i]).Distinct()];
        }

        return requires;
    }
}
