using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Finds roles that make a move easier by standing between its two ends.</summary>
public sealed class SteppingStones
{
    private const int Most = 3;

    /// <summary>For each starting role the moves that begin there, in the order given, and what each keeps.</summary>
    private readonly Dictionary<Slug, Dictionary<Slug, Move>> _from = [];

    /// <param name="moves">Every move of the site; only these can be legs of a way.</param>
    public SteppingStones(IEnumerable<Move> moves)
    {
        foreach (var move in moves)
        {
            if (!_from.TryGetValue(move.From.Slug, out var legs)) _from[move.From.Slug] = legs = [];
            legs[move.To.Slug] = move;
        }
    }

    /// <summary>
    /// Up to three roles to and from which both moves keep more, in whole percent, and have fewer level points to gain than the direct move: the one
    /// whose smaller percentage is largest comes first, then by the larger percentage, then by name.
    /// </summary>
    public ImmutableArray<SteppingStone> Between(Move direct) =>
    [
        .. _from[direct.From.Slug].Values
            .Where(first => first.To.Slug != direct.To.Slug && Easier(first, direct))
            .Select(first => _from.GetValueOrDefault(first.To.Slug)?.GetValueOrDefault(direct.To.Slug) is { } second ? new SteppingStone(first.To, first, second) : null)
            .OfType<SteppingStone>()
            .Where(stone => Easier(stone.Second, direct))
            .OrderByDescending(stone => Math.Min(stone.First.KeepPercent, stone.Second.KeepPercent))
            .ThenByDescending(stone => Math.Max(stone.First.KeepPercent, stone.Second.KeepPercent))
            .ThenBy(stone => stone.By.Slug)
            .Take(Most),
    ];

    /// <summary>A larger share alone would not do: of a role with many skills a larger share can be there and yet more be missing.</summary>
    private static bool Easier(Move leg, Move direct) => leg.KeepPercent > direct.KeepPercent && leg.Missing < direct.Missing;
}
