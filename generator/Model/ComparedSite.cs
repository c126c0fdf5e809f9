using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>What Compare hands on: the site, and everything that follows from its levels.</summary>
/// <param name="Nearest">For each role of the site, in its order, the most alike others, most alike first.</param>
/// <param name="Comparisons">Every comparison that gets a page, by address: all pairs of a small site, and every written one.</param>
public sealed record ComparedSite(Site Site, ImmutableArray<ImmutableArray<NearestRole>> Nearest, ImmutableArray<RoleComparison> Comparisons)
{
    private readonly Dictionary<Move, MovePlan> _plans = [];

    /// <summary>Whether every two roles have a page that compares them: a large site has too many pairs.</summary>
    public required bool HasEveryPair { get; init; }

    /// <summary>Pairs whose similarity is published, in the order of the site: every pair, or on a large site each role with its nearest.</summary>
    public required ImmutableArray<PairSimilarity> Pairs { get; init; }

    /// <summary>The comparison of the roles of the front page.</summary>
    public required RoleComparison FrontPage { get; init; }

    /// <summary>Positions of the roles in an order that puts those that are alike side by side.</summary>
    public required ImmutableArray<int> RoleOrder { get; init; }

    /// <summary>Positions of the skills in an order that puts those side by side that the same roles need.</summary>
    public required ImmutableArray<int> SkillOrder { get; init; }

    /// <summary>Positions of the few skills that tell the roles apart, the most telling first; empty where nothing does.</summary>
    public required ImmutableArray<int> Telling { get; init; }

    /// <summary>A plan for each move between two roles that have a comparison of their own, by address.</summary>
    public required ImmutableArray<MovePlan> Moves
    {
        get;
        init
        {
            field = value;
            _plans = new Dictionary<Move, MovePlan>(value.Length, ReferenceEqualityComparer.Instance);
            foreach (var plan in value) _plans.Add(plan.Move, plan);
        }
    }

    /// <summary>The plan of a move that a comparison of this site holds.</summary>
    public MovePlan PlanOf(Move move) => _plans[move];

    public required MappedRoles Map { get; init; }

    /// <summary>Null where there is no agreement.yml.</summary>
    public ComparedAgreement? Agreement { get; init; }

    /// <summary>Addresses of comparison pages, so that no page links to a pair that has none.</summary>
    public required FrozenSet<SitePath> ComparisonAddresses { get; init; }
}

/// <summary>Two level vectors held against each other.</summary>
/// <param name="Shared">Sum of the smaller levels.</param>
/// <param name="All">Sum of the larger levels.</param>
public readonly record struct Similarity(int Shared, int All)
{
    /// <summary>Weighted Jaccard (Ruzicka) index Σmin(aᵢ,bᵢ) / Σmax(aᵢ,bᵢ), 0 to 1; 0 where neither role needs anything.</summary>
    public double Index => All == 0 ? 0 : (double)Shared / All;

    public int Percent => Percentage.Of(Shared, All);
}

/// <summary>Whole percentages, halves rounded up, in integers so that every machine agrees.</summary>
internal static class Percentage
{
    public static int Of(int part, int whole) => whole == 0 ? 0 : ((200 * part) + whole) / (2 * whole);
}

/// <summary>How much of what a role needs somebody brings along who moves there from another.</summary>
/// <param name="Points">Sum over the skills of the smaller of the two levels.</param>
/// <param name="Of">Sum over the skills of the levels that the role needs.</param>
public readonly record struct KeptShare(int Points, int Of)
{
    /// <summary>0 to 1; 0 where the role needs nothing. It is not the same both ways.</summary>
    public double Share => Of == 0 ? 0 : (double)Points / Of;

    public int Percent => Percentage.Of(Points, Of);
}

/// <summary>A role that is near to another, and how near.</summary>
public readonly record struct Neighbour(LinkedRole Role, Similarity Similarity);

/// <summary>One of the roles that are most like another, which is called "this role" here. Skills are positions in the catalogue.</summary>
/// <param name="Kept">What a move from this role to it keeps.</param>
/// <param name="KeptBack">What a move from it to this role keeps.</param>
/// <param name="Shared">A few skills that both need at working level or above, the most telling first.</param>
/// <param name="More">A few skills of which it needs clearly more than this role, its signature skills first.</param>
/// <param name="Less">A few skills of which it needs clearly less, the signature skills of this role first.</param>
public sealed record NearestRole(
    LinkedRole Role,
    Similarity Similarity,
    KeptShare Kept,
    KeptShare KeptBack,
    ImmutableArray<int> Shared,
    ImmutableArray<int> More,
    ImmutableArray<int> Less);

/// <summary>Two to four roles held against each other.</summary>
/// <param name="Written">What somebody wrote about just these roles, if anything.</param>
/// <param name="Rows">Every skill that at least one of the roles needs, in the order of the catalogue.</param>
/// <param name="Pairs">How alike each two of the roles are.</param>
/// <param name="Moves">For two roles the move each way; empty for more.</param>
public sealed record RoleComparison(
    SitePath Address,
    ImmutableArray<LinkedRole> Roles,
    LinkedComparison? Written,
    ImmutableArray<SkillGap> Rows,
    ImmutableArray<PairSimilarity> Pairs,
    ImmutableArray<Overlap> Overlaps,
    ImmutableArray<Move> Moves)
{
    /// <summary>
    /// Rows in which the roles differ: largest gap first; of equal gaps those in signature skills of one of the roles, then in the order of the
    /// catalogue. The first few are the most telling ones.
    /// </summary>
    public IEnumerable<SkillGap> Differences => Rows
        .Where(row => row.Gap > 0)
        .OrderByDescending(row => row.Gap)
        .ThenByDescending(row => Roles.Any(role => role.Role.Signature.Contains(row.Skill)))
        .ThenBy(row => row.Skill);

    /// <summary>Rows in which all of the roles need the same level: highest level first.</summary>
    public IEnumerable<SkillGap> Same => Rows.Where(row => row.Gap == 0).OrderByDescending(row => row.Levels[0]).ThenBy(row => row.Skill);
}

/// <param name="Skill">Position of the skill in the catalogue.</param>
/// <param name="Levels">One level a role.</param>
public readonly record struct SkillGap(int Skill, ImmutableArray<Level> Levels)
{
    /// <summary>Levels between the role that needs most and the one that needs least.</summary>
    public int Gap => Highest - Levels.Min();

    public Level Highest => Levels.Max();
}

/// <summary>How alike two roles are, and what a move either way keeps.</summary>
public readonly record struct PairSimilarity(LinkedRole A, LinkedRole B, Similarity Similarity, KeptShare KeptFromAToB, KeptShare KeptFromBToA);

/// <summary>The skills that exactly these roles of a comparison need at working level or above.</summary>
/// <param name="Members">For each role of the comparison, whether it is one of them.</param>
/// <param name="Skills">Positions in the catalogue.</param>
public sealed record Overlap(ImmutableArray<bool> Members, ImmutableArray<int> Skills);

/// <summary>What a move from one role to another takes. Skills are positions in the catalogue.</summary>
/// <param name="Kept">What the move brings along of what the target needs.</param>
/// <param name="KeptBack">What the move back would bring along.</param>
/// <param name="Keep">Skills in which the starting role is as far as the target or further.</param>
/// <param name="Deepen">Skills that the starting role has at a lower level, what requires what in order.</param>
/// <param name="Learn">Skills that the starting role does not have, what requires what in order.</param>
public sealed record Move(
    LinkedRole From,
    LinkedRole To,
    KeptShare Kept,
    KeptShare KeptBack,
    ImmutableArray<int> Keep,
    ImmutableArray<int> Deepen,
    ImmutableArray<int> Learn)
{
    /// <summary>Level points of the target that the move has still to gain.</summary>
    public int Missing => Kept.Of - Kept.Points;
}
