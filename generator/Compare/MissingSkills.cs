using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>What a move has to learn or deepen, what of it requires what, and how much each skill matters for the target.</summary>
internal sealed class MissingSkills
{
    private readonly Move _move;
    private readonly SkillCatalogue _catalogue;
    private readonly HashSet<int> _signature;
    private readonly Dictionary<int, ImmutableArray<int>> _first;

    /// <summary>For each skill, itself and all that it opens, itself or through others.</summary>
    private readonly Dictionary<int, HashSet<int>> _leadsTo;

    public MissingSkills(Move move, SkillCatalogue catalogue, ImmutableArray<int> learningOrder)
    {
        _move = move;
        _catalogue = catalogue;
        _signature = [.. move.To.Role.Matrix.Signature.Select(skill => catalogue.PositionOf(skill.Value))];
        Core = [.. Enumerable.Range(0, move.To.Role.Levels.Length).Where(skill => move.To.Role.Levels[skill].IsPractitionerOrAbove || _signature.Contains(skill))];
        int[] all = [.. move.Deepen.Concat(move.Learn).OrderBy(skill => learningOrder[skill])];
        var known = all.ToHashSet();
        _first = all.ToDictionary(skill => skill, skill => RequiredBy(skill, known, learningOrder));
        _leadsTo = LeadsTo(all);
        var aside = all.Where(skill => _leadsTo[skill].All(opened => move.To.Role.Levels[opened] <= Level.Awareness && !_signature.Contains(opened))).ToHashSet();
        Aside = [.. all.Where(aside.Contains)];
        Stepped = [.. all.Where(skill => !aside.Contains(skill))];
    }

    /// <summary>What the target needs at practitioner level or above, and its signature skills.</summary>
    public ImmutableArray<int> Core { get; }

    /// <summary>Skills that need a step, in learning order.</summary>
    public ImmutableArray<int> Stepped { get; }

    /// <summary>Skills of which the target needs to be aware only and which open none that it needs better, in learning order.</summary>
    public ImmutableArray<int> Aside { get; }

    /// <summary>Missing skills that a missing skill requires, itself or through skills that are held already; in learning order.</summary>
    public ImmutableArray<int> First(int skill) => _first[skill];

    public Slug Group(int skill) => _catalogue.GroupOf[skill].Id;

    /// <summary>Levels between the two roles.</summary>
    public int Gap(int skill) => _move.To.Role.Levels[skill] - _move.From.Role.Levels[skill];

    /// <summary>How many levels in the target's signature skills, and in its core, wait for these skills.</summary>
    public (int Signature, int Core) Worth(IEnumerable<int> skills)
    {
        var opened = skills.SelectMany(skill => _leadsTo[skill]).ToHashSet();
        return (opened.Where(_signature.Contains).Sum(Gap), opened.Where(skill => Core.BinarySearch(skill) >= 0).Sum(Gap));
    }

    /// <summary>Walks along what requires what, and no further than to a skill that is missing.</summary>
    private ImmutableArray<int> RequiredBy(int skill, HashSet<int> missing, ImmutableArray<int> learningOrder)
    {
        var found = new HashSet<int>();
        var next = new Stack<int>([skill]);
        while (next.TryPop(out var at))
        {
            foreach (var required in _catalogue.Skills[at].Requires.Select(required => _catalogue.PositionOf(required.Value)))
            {
                if (required >= 0 && found.Add(required) && !missing.Contains(required)) next.Push(required);
            }
        }

        return [.. found.Where(missing.Contains).OrderBy(required => learningOrder[required])];
    }

    private Dictionary<int, HashSet<int>> LeadsTo(int[] inOrder)
    {
        var leads = inOrder.ToDictionary(skill => skill, skill => new HashSet<int> { skill });
        foreach (var skill in inOrder.Reverse())
        {
            foreach (var required in _first[skill]) leads[required].UnionWith(leads[skill]);
        }

        return leads;
    }
}
