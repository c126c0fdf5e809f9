using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>What a move has to learn or deepen, what of it requires what, and how much each skill matters for the target.</summary>
internal sealed class MissingSkills
{
    private readonly Move _move;
    private readonly SkillCatalogue _catalogue;
    private readonly HashSet<int> _signature;
    private readonly bool[] _isCore;
    private readonly Dictionary<int, ImmutableArray<int>> _prerequisites;

    /// <summary>For each skill, the skill itself and all missing skills that require it, directly or through others.</summary>
    private readonly Dictionary<int, HashSet<int>> _unlocks;

    /// <summary>For each skill, what <see cref="UnlockedLevels(int)"/> says.</summary>
    private readonly Dictionary<int, (int Signature, int Core)> _unlockedLevels;

    public MissingSkills(Move move, SkillCatalogue catalogue, ImmutableArray<int> learningOrder)
    {
        _move = move;
        _catalogue = catalogue;
        _signature = [.. move.To.Role.Signature];
        var needed = move.To.Role.Levels;
        _isCore = [.. needed.Select((level, skill) => level.IsPractitionerOrAbove || _signature.Contains(skill))];
        Core = [.. Enumerable.Range(0, needed.Length).Where(skill => _isCore[skill])];
        int[] all = [.. move.Deepen.Concat(move.Learn).OrderBy(skill => learningOrder[skill])];
        var known = all.ToHashSet();
        _prerequisites = all.ToDictionary(skill => skill, skill => RequiredBy(skill, known, learningOrder));
        _unlocks = Unlocks(all);
        _unlockedLevels = all.ToDictionary(skill => skill, skill => Levels(_unlocks[skill]));
        var awarenessOnly = all
            .Where(skill => _unlocks[skill].All(unlocked => needed[unlocked] <= Level.Awareness && !_signature.Contains(unlocked)))
            .ToHashSet();
        AwarenessOnly = [.. all.Where(awarenessOnly.Contains)];
        InSteps = [.. all.Where(skill => !awarenessOnly.Contains(skill))];
    }

    /// <summary>What the target needs at practitioner level or above, and its signature skills.</summary>
    public ImmutableArray<int> Core { get; }

    /// <summary>Skills that need a step, in learning order.</summary>
    public ImmutableArray<int> InSteps { get; }

    /// <summary>Skills of which the target needs only awareness and that unlock none it needs at a higher level, in learning order.</summary>
    public ImmutableArray<int> AwarenessOnly { get; }

    /// <summary>The missing skills that a missing skill requires, directly or through skills that are there already; in learning order.</summary>
    public ImmutableArray<int> Prerequisites(int skill) => _prerequisites[skill];

    public Slug Group(int skill) => _catalogue.GroupOf[skill].Id;

    /// <summary>Levels between the two roles.</summary>
    public int Gap(int skill) => _move.To.Role.Levels[skill] - _move.From.Role.Levels[skill];

    /// <summary>How many levels in the target's signature skills, and in its core skills, can only be learned after this skill.</summary>
    public (int Signature, int Core) UnlockedLevels(int skill) => _unlockedLevels[skill];

    /// <summary>The same after several skills.</summary>
    public (int Signature, int Core) UnlockedLevels(List<int> skills)
    {
        if (skills is [var only]) return UnlockedLevels(only);
        var unlocked = new HashSet<int>();
        foreach (var skill in skills) unlocked.UnionWith(_unlocks[skill]);
        return Levels(unlocked);
    }

    private (int Signature, int Core) Levels(HashSet<int> unlocked)
    {
        var (signature, core) = (0, 0);
        foreach (var skill in unlocked)
        {
            if (_signature.Contains(skill)) signature += Gap(skill);
            if (_isCore[skill]) core += Gap(skill);
        }

        return (signature, core);
    }

    /// <summary>Walks along what requires what, and no further than to a skill that is missing.</summary>
    private ImmutableArray<int> RequiredBy(int skill, HashSet<int> missing, ImmutableArray<int> learningOrder)
    {
        var found = new HashSet<int>();
        var next = new Stack<int>([skill]);
        while (next.TryPop(out var at))
        {
            foreach (var required in _catalogue.Requires[at])
            {
                if (found.Add(required) && !missing.Contains(required)) next.Push(required);
            }
        }

        return [.. found.Where(missing.Contains).OrderBy(required => learningOrder[required])];
    }

    private Dictionary<int, HashSet<int>> Unlocks(int[] inOrder)
    {
        var unlocks = inOrder.ToDictionary(skill => skill, skill => new HashSet<int> { skill });
        foreach (var skill in inOrder.Reverse())
        {
            foreach (var required in _prerequisites[skill]) unlocks[required].UnionWith(unlocks[skill]);
        }

        return unlocks;
    }
}
