using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>
/// Cleans up the entries of a block before they are read: keeps each key once, and moves keys that are not indented to where they belong.
/// </summary>
internal static class Entries
{
    public static bool IsEmpty(YamlEntry entry) => entry.Value is YamlText { Value: "", IsQuoted: false };

    /// <summary>Keeps the first entry of each key and reports the others.</summary>
    public static ImmutableArray<YamlEntry> Once(ImmutableArray<YamlEntry> entries, Report report)
    {
        var first = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        var again = new List<YamlText>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (!first.TryAdd(entries[i].Key.Value, entries[i].Key)) again.Add(entries[i].Key);
            if (again.Count > 0 && (i + 1 == entries.Length || !first.ContainsKey(entries[i + 1].Key.Value))) Repeated(again, first, report);
        }

        return [.. entries.Where(entry => first[entry.Key.Value] == entry.Key)];
    }

    /// <summary>Reports keys in a row that all occur further up: one line that was repeated, or a piece that was pasted twice.</summary>
    private static void Repeated(List<YamlText> again, Dictionary<string, YamlText> first, Report report)
    {
        var (from, to) = (again[0], again[^1]);
        if (again.All(key => key.Value == from.Value))
            report.Add(ParseRules.DuplicateKey, [.. again.Select(key => key.Place)],
                $"The key '{from.Value}' is here and in line {first[from.Value].Place.Line}.");
        else
            report.Add(ParseRules.DuplicateKey, from.Place,
                $"{again.Count} keys, from '{from.Value}' here to '{to.Value}' in line {to.Place.Line}, already occur further up, "
                + $"'{from.Value}' in line {first[from.Value].Place.Line}.",
                "Keep each key once: remove what was pasted twice.");
        again.Clear();
    }

    /// <summary>
    /// Entries whose keys are free, such as ids. Keys that follow their entry without being indented are reported and moved into it.
    /// </summary>
    /// <param name="inner">The keys that an entry may have.</param>
    public static ImmutableArray<YamlEntry> OfIds(ImmutableArray<YamlEntry> entries, ImmutableArray<string> inner, Report report)
    {
        var result = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var i = 0; i < entries.Length; i++)
        {
            var first = i + 1;
            var end = first;
            while (end < entries.Length && inner.Contains(entries[end].Key.Value)) end++;
            if (end == first || !IsEmpty(entries[i]))
            {
                result.Add(entries[i]);
                continue;
            }

            var owned = entries[first..end];
            var (key, last) = (owned[0].Key, owned[^1].Key);
            report.Add(ParseRules.Indentation, key.Place,
                $"'{key.Value}' is not indented, so it does not belong to '{entries[i].Key.Value}' above it, which has no value.", Advice(key, last));
            result.Add(new YamlEntry(entries[i].Key, new YamlBlock(owned, key.Place)));
            i = end - 1;
        }

        return Once(result.DrainToImmutable(), report);
    }

    /// <summary>
    /// An item of a list, or several items that run into each other because the hyphen is missing before the first key of the next one.
    /// </summary>
    public static IEnumerable<YamlBlock> OfItem(YamlBlock written, Report report)
    {
        var begin = 0;
        for (var i = 1; i < written.Entries.Length; i++)
        {
            var (first, key) = (written.Entries[begin].Key, written.Entries[i].Key);
            if (i - begin < 2 || key.Value != first.Value || key.Place.Column != first.Place.Column) continue;
            report.Add(ParseRules.Indentation, key.Place, $"'{key.Value}' begins a new item of the list, but there is no hyphen before it.",
                $"Write a hyphen and a space before it, in line with the hyphens above: \"- {key.Value}: …\".");
            yield return new YamlBlock(written.Entries[begin..i], first.Place);
            begin = i;
        }

        yield return begin == 0 ? written : new YamlBlock(written.Entries[begin..], written.Entries[begin].Key.Place);
    }

    /// <summary>Advice on how to indent the lines from the first key to the last.</summary>
    public static string Advice(YamlText first, YamlText last) => first == last
        ? "Indent by two spaces."
        : $"Indent by two spaces, and the lines after it too, as far as '{last.Value}' in line {last.Place.Line}.";
}
