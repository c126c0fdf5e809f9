namespace RoleSite.Tests.Architecture;

/// <summary>Finds circles in who uses whom (Tarjan's algorithm for strongly connected components).</summary>
internal sealed class Circles
{
    private readonly ILookup<string, string> _uses;
    private readonly Dictionary<string, (int Index, int Low)> _seen = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();
    private readonly List<string[]> _found = [];

    private Circles(ILookup<string, string> uses) => _uses = uses;

    /// <summary>Each largest set in which everyone reaches everyone, with its members sorted; sets of one are left out.</summary>
    public static List<string[]> Of(IEnumerable<(string From, string To)> uses)
    {
        var circles = new Circles(uses.Where(use => use.From != use.To).Distinct().ToLookup(use => use.From, use => use.To, StringComparer.Ordinal));
        foreach (var node in circles._uses.Select(group => group.Key).Order(StringComparer.Ordinal))
        {
            if (!circles._seen.ContainsKey(node)) circles.Visit(node);
        }

        return circles._found;
    }

    private int Visit(string node)
    {
        var index = _seen.Count;
        var low = index;
        _seen[node] = (index, index);
        _open.Push(node);
        foreach (var next in _uses[node].Order(StringComparer.Ordinal))
        {
            if (!_seen.TryGetValue(next, out var seen)) low = Math.Min(low, Visit(next));
            else if (_open.Contains(next)) low = Math.Min(low, seen.Index);
        }

        if (low == index) Close(node);
        return low;
    }

    private void Close(string node)
    {
        var members = new List<string>();
        do members.Add(_open.Pop());
        while (members[^1] != node);
        if (members.Count > 1) _found.Add([.. members.Order(StringComparer.Ordinal)]);
    }
}
