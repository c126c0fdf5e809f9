using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Compares two to four roles skill by skill.</summary>
internal static class CompareSet
{
    /// <param name="learningOrder">Place of each skill, by its position, in an order in which nothing comes before what it requires.</param>
    public static RoleComparison Run(
        ImmutableArray<LinkedRole> roles, IReadOnlyDictionary<SitePath, LinkedComparison> written, ImmutableArray<int> learningOrder)
    {
        var address = SitePath.Comparison(roles.Select(role => role.Slug));
        var pairs = ImmutableArray.CreateBuilder<PairSimilarity>();
        for (var i = 0; i < roles.Length; i++)
        {
            for (var j = i + 1; j < roles.Length; j++) pairs.Add(Similarities.Pair(roles[i], roles[j]));
        }

        return new RoleComparison(
            address,
            roles,
            written.GetValueOrDefault(address),
            Rows(roles),
            pairs.DrainToImmutable(),
            Overlaps(roles),
            roles.Length == 2 ? [MoveBetween(roles[0], roles[1], learningOrder), MoveBetween(roles[1], roles[0], learningOrder)] : []);
    }

    /// <summary>What a move from one role to the other keeps, deepens and adds.</summary>
    public static Move MoveBetween(LinkedRole from, LinkedRole to, ImmutableArray<int> learningOrder)
    {
        var (a, b) = (from.Role.Levels, to.Role.Levels);
        var similarity = Similarities.Of(from.Role, to.Role);
        var needed = Enumerable.Range(0, b.Length).Where(skill => b[skill].IsNeeded).ToArray();
        return new Move(
            from,
            to,
            Similarities.Kept(similarity, to.Role),
            Similarities.Kept(similarity, from.Role),
            [.. needed.Where(skill => a[skill] >= b[skill]).OrderByDescending(skill => b[skill]).ThenBy(skill => skill)],
            [.. needed.Where(skill => a[skill].IsNeeded && a[skill] < b[skill]).OrderBy(skill => learningOrder[skill])],
            [.. needed.Where(skill => !a[skill].IsNeeded).OrderBy(skill => learningOrder[skill])]);
    }

    private static ImmutableArray<SkillGap> Rows(ImmutableArray<LinkedRole> roles) =>
    [
        .. Enumerable.Range(0, roles[0].Role.Levels.Length)
            .Select(skill => new SkillGap(skill, [.. roles.Select(role => role.Role.Levels[skill])]))
            .Where(row => row.Levels.Any(level => level.IsNeeded)),
    ];

    /// <summary>One entry for each combination of roles that occurs: combinations of more roles first, then in the order of the roles.</summary>
    private static ImmutableArray<Overlap> Overlaps(ImmutableArray<LinkedRole> roles) =>
    [
        .. Enumerable.Range(0, roles[0].Role.Levels.Length)
            .GroupBy(skill => MembersAt(roles, skill))
            .Where(group => group.Key != 0)
            .OrderByDescending(group => System.Numerics.BitOperations.PopCount((uint)group.Key))
            .ThenBy(group => group.Key)
            .Select(group => new Overlap([.. roles.Select((_, i) => (group.Key & (1 << i)) != 0)], [.. group])),
    ];

    /// <summary>A bit for each role that needs the skill at working level or above.</summary>
    private static int MembersAt(ImmutableArray<LinkedRole> roles, int skill)
    {
        var members = 0;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i].Role.Levels[skill].IsWorkingOrAbove) members |= 1 << i;
        }

        return members;
    }
}
