using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Works out everything that follows from the levels: which roles are alike, and each comparison and move that gets a page.</summary>
public static class CompareRoles
{
    /// <summary>Up to this many roles every pair gets a page; beyond it only written pairs and each role's nearest do.</summary>
    public const int MostRolesForAllPairs = 24;

    private const int NearestWithPage = 1;

    public static ComparedSite Run(Site site, int workers)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers };
        var nearest = new ImmutableArray<NearestRole>[site.Roles.Length];
        var finder = new FindNearest(site.Roles, site.Skills.Skills.Length);
        Parallel.For(0, nearest.Length, options, i => nearest[i] = finder.Of(i));

        var written = site.Comparisons.ToDictionary(comparison => comparison.Address);
        var chosen = written.Values.Select(comparison => InOneOrder(comparison.Roles)).Concat(Pairs(site.Roles, nearest).Select(InOneOrder));
        var sets = chosen.DistinctBy(roles => SitePath.Comparison(roles.Select(role => role.Slug))).ToArray();
        var order = LearningOrder.Of(site.Skills);
        var comparisons = new RoleComparison[sets.Length];
        Parallel.For(0, sets.Length, options, i => comparisons[i] = CompareSet.Run(sets[i], written, order));
        var moves = comparisons.SelectMany(comparison => comparison.Moves).ToArray();
        var intermediateRoles = new IntermediateRoles(moves);
        var plans = new MovePlan[moves.Length];
        Parallel.For(0, moves.Length, options, i => plans[i] = PlanMove.Run(moves[i], site.Skills, order) with
        {
            IntermediateRoles = intermediateRoles.Between(moves[i]),
            Written = WrittenOn(moves[i], written),
        });
        var roleOrder = SimilarityOrder.Of([.. site.Roles.Select(role => role.Role.Levels)]);
        ImmutableArray<LinkedRole> front = [.. site.Settings.FrontPageRoles.Select(name => site.Role(name.Value)!)];
        return new ComparedSite(site, [.. nearest], [.. comparisons.OrderBy(comparison => comparison.Address)])
        {
            HasEveryPair = HasEveryPair(site.Roles),
            Pairs = PublishedPairs.Of(site.Roles, nearest),
            FrontPage = CompareSet.Run(InOneOrder(front), written, order),
            RoleOrder = roleOrder,
            Telling = TellingSkills.Of([.. site.Roles.Select(role => role.Role.Levels)], roleOrder),
            SkillOrder = SimilarityOrder.Of([.. Enumerable.Range(0, site.Skills.Skills.Length).Select(skill => LevelsIn(skill, site.Roles))]),
            Moves = [.. plans.OrderBy(plan => plan.Address)],
            Map = RoleMap.Of(site.Roles),
            Agreement = CompareYardsticks.Run(site),
            ComparisonAddresses = comparisons.Select(comparison => comparison.Address).ToFrozenSet(),
        };
    }

    /// <summary>Roles stand in the order of the alphabet wherever they are compared, so that readers find each at the same place.</summary>
    private static ImmutableArray<LinkedRole> InOneOrder(ImmutableArray<LinkedRole> roles) => roles.Sort((a, b) => a.Slug.CompareTo(b.Slug));

    private static bool HasEveryPair(ImmutableArray<LinkedRole> roles) => roles.Length <= MostRolesForAllPairs;

    private static ImmutableArray<Level> LevelsIn(int skill, ImmutableArray<LinkedRole> roles) => [.. roles.Select(role => role.Role.Levels[skill])];

    /// <summary>What a written comparison of the two roles says about the move; null where there is nothing.</summary>
    private static LinkedSection? WrittenOn(Move move, Dictionary<SitePath, LinkedComparison> written) =>
        written.GetValueOrDefault(SitePath.Comparison([move.From.Slug, move.To.Slug]))?.Body.Section(WrittenComparison.Move);

    private static IEnumerable<ImmutableArray<LinkedRole>> Pairs(ImmutableArray<LinkedRole> roles, ImmutableArray<NearestRole>[] nearest)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (HasEveryPair(roles))
            {
                for (var j = i + 1; j < roles.Length; j++) yield return [roles[i], roles[j]];
            }
            else
            {
                foreach (var neighbour in nearest[i].Take(NearestWithPage)) yield return [roles[i], neighbour.Role];
            }
        }
    }
}
