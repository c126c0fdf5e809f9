using System.Collections.Immutable;
using System.Numerics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Finds the roles that are most like each role, and says why they are near and what still tells them apart.</summary>
internal sealed class FindNearest
{
    private const int RolesShown = 5;

    private const int SharedSkillsShown = 3;

    private const int SurplusSkillsShown = 2;

    private readonly ImmutableArray<LinkedRole> _roles;

    /// <summary>The levels of all roles, one role after the other, each filled up with zeros: what all pairs are compared by lies together.</summary>
    private readonly byte[] _levels;

    /// <summary>How many bytes of <see cref="_levels"/> a role has: whole vectors, so that no level is left over.</summary>
    private readonly int _width;

    private readonly ImmutableArray<int> _points;

    /// <summary>For each skill, how many roles need it at working level or above.</summary>
    private readonly ImmutableArray<int> _needing;

    public FindNearest(ImmutableArray<LinkedRole> roles, int skills)
    {
        _roles = roles;
        _points = [.. roles.Select(role => role.Role.LevelPoints)];
        _width = (skills + Vector<byte>.Count - 1) / Vector<byte>.Count * Vector<byte>.Count;
        _levels = new byte[roles.Length * _width];
        for (var i = 0; i < roles.Length; i++) Level.Values(roles[i].Role.Levels.AsSpan()).CopyTo(LevelsOf(i));
        _needing = [.. Enumerable.Range(0, skills).Select(skill => roles.Count(role => role.Role.Levels[skill].IsWorkingOrAbove))];
    }

    /// <summary>The other roles that are most like a role, most alike first; roles that are equally alike stay in the order of the site.</summary>
    /// <param name="of">Position of the role.</param>
    public ImmutableArray<NearestRole> Of(int of)
    {
        var nearest = new List<Neighbour>(RolesShown + 1);
        var own = LevelsOf(of);
        for (var i = 0; i < _roles.Length; i++)
        {
            if (i == of) continue;
            var shared = Similarities.Shared(own, LevelsOf(i));
            var similarity = new Similarity(shared, _points[of] + _points[i] - shared);
            var place = nearest.Count;
            while (place > 0 && similarity.Index > nearest[place - 1].Similarity.Index) place--;
            if (place == RolesShown) continue;
            nearest.Insert(place, new Neighbour(_roles[i], similarity));
            if (nearest.Count > RolesShown) nearest.RemoveAt(RolesShown);
        }

        return [.. nearest.Select(near => Described(_roles[of].Role, near))];
    }

    private Span<byte> LevelsOf(int role) => _levels.AsSpan(role * _width, _width);

    private NearestRole Described(Role role, Neighbour near)
    {
        var other = near.Role.Role;
        return new NearestRole(
            near.Role,
            near.Similarity,
            Similarities.Kept(near.Similarity, other),
            Similarities.Kept(near.Similarity, role),
            Shared(role.Levels, other.Levels),
            Surplus(other, role),
            Surplus(role, other));
    }

    /// <summary>Skills that both need at working level or above: first those that both need most, then those that fewest roles need.</summary>
    private ImmutableArray<int> Shared(ImmutableArray<Level> a, ImmutableArray<Level> b) =>
    [
        .. Enumerable.Range(0, a.Length)
            .Select(skill => (Skill: skill, Level: Level.Min(a[skill], b[skill])))
            .Where(shared => shared.Level.IsWorkingOrAbove)
            .OrderByDescending(shared => shared.Level).ThenBy(shared => _needing[shared.Skill]).ThenBy(shared => shared.Skill)
            .Select(shared => shared.Skill)
            .Take(SharedSkillsShown),
    ];

    /// <summary>Skills of which a role needs more than another: its signature skills, then those that it needs two levels higher.</summary>
    private static ImmutableArray<int> Surplus(Role role, Role other) =>
    [
        .. Enumerable.Range(0, role.Levels.Length)
            .Select(skill => (Skill: skill, Gap: role.Levels[skill] - other.Levels[skill], IsSignature: role.Signature.Contains(skill)))
            .Where(more => more.Gap >= (more.IsSignature ? 1 : 2))
            .OrderByDescending(more => more.IsSignature).ThenByDescending(more => more.Gap).ThenBy(more => more.Skill)
            .Select(more => more.Skill)
            .Take(SurplusSkillsShown),
    ];
}
