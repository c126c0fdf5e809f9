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

    /// <summary>Up to three roles from which both moves keep more, in whole percent, than the direct move: the one whose smaller figure is largest comes first, then by the larger figure, then by name.</summary>
    public ImmutableArray<SteppingStone> Between(Move direct)
    {
        var least = direct.KeepPercent;
        return
        [
            .. _from[direct.From.Slug].Values
                .Where(first => first.To.Slug != direct.To.Slug && first.KeepPercent > least)
                .Select(first => _from.GetValueOrDefault(first.To.Slug)?.GetValueOrDefault(direct.To.Slug) is { } second ? new SteppingStone(first.To, first.KeepPercent, second.KeepPercent) : null)
                .OfType<SteppingStone>()
                .Where(stone => stone.SecondPercent > least)
                .OrderByDescending(stone => Math.Min(stone.FirstPercent, stone.SecondPercent))
                .ThenByDescending(stone => Math.Max(stone.FirstPercent, stone.SecondPercent))
                .ThenBy(stone => stone.By.Slug)
                .Take(Most),
        ];
    }
}
