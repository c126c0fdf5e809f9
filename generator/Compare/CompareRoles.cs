using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Works out everything that follows from the levels: who is near to whom, and each comparison that gets a page.</summary>
public static class CompareRoles
{
    /// <summary>Up to this many roles every pair gets a page; beyond it only written pairs and each role's nearest do.</summary>
    public const int MostRolesForAllPairs = 24;

    private const int NearestShown = 5;

    private const int NearestWithPage = 1;

    public static ComparedSite Run(Site site, int workers)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers };
        var nearest = new ImmutableArray<Neighbour>[site.Roles.Length];
        Parallel.For(0, nearest.Length, options, i => nearest[i] = Nearest(site.Roles, i));

        var written = site.Comparisons.ToDictionary(comparison => comparison.Address);
        var chosen = written.Values.Select(comparison => comparison.Roles).Concat(Pairs(site.Roles, nearest));
        var sets = chosen.DistinctBy(roles => SitePath.Comparison(roles.Select(role => role.Slug))).ToArray();
        var order = LearningOrder.Of(site.Skills);
        var comparisons = new RoleComparison[sets.Length];
        Parallel.For(0, sets.Length, options, i => comparisons[i] = CompareSet.Run(sets[i], written, order));
        var moves = comparisons.SelectMany(comparison => comparison.Moves).ToArray();
        var intermediateRoles = new IntermediateRoles(moves);
        var plans = new MovePlan[moves.Length];
        Parallel.For(0, moves.Length, options, i => plans[i] = PlanMove.Run(moves[i], site.Skills, order, intermediateRoles.Between(moves[i])));
        ImmutableArray<LinkedRole> front = [.. site.Settings.FrontPageRoles.Select(name => site.Roles.First(role => role.Slug == name.Value))];
        return new ComparedSite(site, [.. nearest], [.. comparisons.OrderBy(comparison => comparison.Address)])
        {
            FrontPage = CompareSet.Run(front, written, order),
            RoleOrder = SimilarityOrder.Of([.. site.Roles.Select(role => role.Role.Levels)]),
            SkillOrder = SimilarityOrder.Of([.. Enumerable.Range(0, site.Skills.Skills.Length).Select(skill => site.Roles.Select(role => role.Role.Levels[skill]).ToImmutableArray())]),
            Moves = [.. plans.OrderBy(plan => plan.Address)],
            Map = RoleMap.Of(site.Roles),
            Agreement = CompareYardsticks.Run(site),
            ComparisonAddresses = comparisons.Select(comparison => comparison.Address).ToFrozenSet(),
        };
    }

    private static ImmutableArray<Neighbour> Nearest(ImmutableArray<LinkedRole> roles, int of)
    {
        var nearest = new List<Neighbour>(NearestShown + 1);
        for (var i = 0; i < roles.Length; i++)
        {
            if (i == of) continue;
            var similarity = Similarities.Of(roles[of].Role, roles[i].Role);
            var place = nearest.Count;
            while (place > 0 && similarity.Index > nearest[place - 1].Similarity.Index) place--;
            if (place == NearestShown) continue;
            nearest.Insert(place, new Neighbour(roles[i], similarity));
            if (nearest.Count > NearestShown) nearest.RemoveAt(NearestShown);
        }

        return [.. nearest];
    }

    private static IEnumerable<ImmutableArray<LinkedRole>> Pairs(ImmutableArray<LinkedRole> roles, ImmutableArray<Neighbour>[] nearest)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles.Length <= MostRolesForAllPairs)
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
