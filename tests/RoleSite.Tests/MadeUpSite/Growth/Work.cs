using System.Collections.Immutable;

namespace RoleSite.Tests.MadeUpSite.Growth;

/// <summary>Counts how often each part of the program runs, and how long the lists are that it searches.</summary>
/// <remarks><see cref="CountedProgram"/> makes the program call this. The parameters called "part" are positions in its list of parts.</remarks>
public static class Work
{
    private static long[] _counts = [];

    public static IReadOnlyList<long> Counts => _counts;

    public static void Begin(int parts) => _counts = new long[parts];

    public static void Add(int part) => _counts[part]++;

    public static bool Contains<T>(ref ImmutableArray<T> list, T item, int part)
    {
        _counts[part] += list.Length;
        return list.Contains(item);
    }

    public static int IndexOf<T>(ref ImmutableArray<T> list, T item, int part)
    {
        _counts[part] += list.Length;
        return list.IndexOf(item);
    }

    public static bool Contains<T>(List<T> list, T item, int part)
    {
        _counts[part] += list.Count;
        return list.Contains(item);
    }

    public static int IndexOf<T>(List<T> list, T item, int part)
    {
        _counts[part] += list.Count;
        return list.IndexOf(item);
    }

    public static bool Contains<T>(IEnumerable<T> list, T item, int part)
    {
        // A set or a dictionary searches no list.
        _counts[part] += list is IReadOnlyList<T> { Count: var count } and not IReadOnlySet<T> ? count : 1;
        return list.Contains(item);
    }
}
