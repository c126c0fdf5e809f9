using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Joins diagnostics that say the same about equal lines of a file, because somebody wrote the line once and pasted it many times.</summary>
public static class RepeatedLines
{
    /// <param name="sorted">The diagnostics in reading order, which the result keeps.</param>
    /// <param name="texts">The files that were read.</param>
    public static ImmutableArray<Diagnostic> Gather(ImmutableArray<Diagnostic> sorted, IEnumerable<TextFile> texts)
    {
        if (sorted.IsEmpty) return sorted;
        var lines = texts.ToDictionary(file => file.Path, file => file.Text.Split('\n'), StringComparer.Ordinal);
        return [.. sorted.GroupBy(Said).Select(Joined)];

        static Diagnostic Joined(IEnumerable<Diagnostic> same) => same.First() with
        {
            Also = [.. same.First().Also, .. same.Skip(1).SelectMany(Places)],
            Fix = [.. same.SelectMany(diagnostic => diagnostic.Fix)],
        };

        static IEnumerable<SourcePlace> Places(Diagnostic diagnostic) => diagnostic.Also.Prepend(diagnostic.Place);

        // A diagnostic without a line is never joined with another.
        (Rule, string, string, string, int, int) Said(Diagnostic diagnostic) =>
            (diagnostic.Rule, diagnostic.Message, diagnostic.Place.File, LineOf(diagnostic.Place) ?? "", diagnostic.Place.Column,
                LineOf(diagnostic.Place) is null ? diagnostic.Place.Line : 0);

        string? LineOf(SourcePlace place) =>
            place.Line > 0 && lines.TryGetValue(place.File, out var all) ? all.ElementAtOrDefault(place.Line - 1) : null;
    }
}
