using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Finds roles between the two of a move that make the move easier.</summary>
internal sealed class IntermediateRoles
{
    private const int Most = 3;

    /// <summary>For each role the moves that start from it, by the role that they lead to, in the order given.</summary>
    private readonly Dictionary<Slug, Dictionary<Slug, Move>> _from = [];

    /// <param name="moves">All moves that can be part of a way by another role.</param>
    public IntermediateRoles(IEnumerable<Move> moves)
    {
        foreach (var move in moves)
        {
            if (!_from.TryGetValue(move.From.Slug, out var legs)) _from[move.From.Slug] = legs = [];
            legs[move.To.Slug] = move;
        }
    }

    /// <summary>
    /// Up to three roles by way of which both moves keep more, in whole percent, and have fewer level points to gain than the direct move.
    /// The role whose smaller percentage is largest comes first, then by the larger percentage, then by name.
    /// </summary>
    public ImmutableArray<IntermediateRole> Between(Move direct) =>
    [
        .. _from[direct.From.Slug].Values
            .Where(first => first.To.Slug != direct.To.Slug && Easier(first, direct))
            .Select(first => _from.GetValueOrDefault(first.To.Slug)?.GetValueOrDefault(direct.To.Slug) is { } second
                ? new IntermediateRole(first.To, first, second)
                : null)
            .OfType<IntermediateRole>()
            .Where(between => Easier(between.Second, direct))
            .OrderByDescending(between => Math.Min(between.First.Kept.Percent, between.Second.Kept.Percent))
            .ThenByDescending(between => Math.Max(between.First.Kept.Percent, between.Second.Kept.Percent))
            .ThenBy(between => between.By.Slug)
            .Take(Most),
    ];

    /// <summary>A larger percentage alone is not enough: of a role with many skills a larger part can be there and yet more be missing.</summary>
    private static bool Easier(Move leg, Move direct) => leg.Kept.Percent > direct.Kept.Percent && leg.Missing < direct.Missing;
}
