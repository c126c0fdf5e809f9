using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Makes one message of those that say the same of equal lines in a file: somebody wrote the line once and pasted it many times.</summary>
public static class RepeatedLines
{
    /// <param name="sorted">Mistakes in the order in which a reader meets them; so are those given back.</param>
    /// <param name="texts">The files that were read.</param>
    public static ImmutableArray<Diagnostic> Gather(ImmutableArray<Diagnostic> sorted, IEnumerable<TextFile> texts)
    {
        if (sorted.IsEmpty) return sorted;
        var lines = texts.ToDictionary(file => file.Path, file => file.Text.Split('\n'), StringComparer.Ordinal);
        return [.. sorted.GroupBy(Said).Select(same => same.First() with { Also = [.. same.First().Also, .. same.Skip(1).SelectMany(more => more.Also.Prepend(more.Place))] })];

        // A mistake that has no line of its own is like no other.
        (Rule, string, string, string, int, int) Said(Diagnostic mistake) =>
            (mistake.Rule, mistake.Message, mistake.Place.File, LineOf(mistake.Place) ?? "", mistake.Place.Column, LineOf(mistake.Place) is null ? mistake.Place.Line : 0);

        string? LineOf(SourcePlace place) => place.Line > 0 && lines.TryGetValue(place.File, out var all) ? all.ElementAtOrDefault(place.Line - 1) : null;
    }
}
