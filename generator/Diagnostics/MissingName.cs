using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>What a contributor probably meant.</summary>
/// <param name="Hint">A sentence with a space before it, or empty.</param>
/// <param name="Advice">What to do; null where only the rule's remedy can say that.</param>
/// <param name="Certain">The name that is meant, where no other can be; null where only a person can tell.</param>
public readonly record struct Guess(string Hint, string? Advice = null, string? Certain = null);

/// <summary>
/// A place that names something unknown. All places with the same name make one diagnostic, because somebody renamed or removed what it named.
/// </summary>
/// <param name="Name">What is missing; the same for every spelling of it.</param>
/// <param name="Guess">Looks for what was meant. That takes time, so it is called for the first names only.</param>
/// <param name="Written">The name as it is written at the place.</param>
internal sealed record MissingName(Rule Rule, SourcePlace Place, string Name, string Written, string Message, Func<Guess> Guess)
{
    /// <summary>Guesses are made for this many names; anyone with more unknown names did not mistype them.</summary>
    private const int MostGuesses = 50;

    /// <summary>One diagnostic for each name, at the file with that name where there is one, otherwise at the first place that uses it.</summary>
    public static IEnumerable<Diagnostic> Gather(IEnumerable<MissingName> missing)
    {
        var names = missing.GroupBy(place => place.Name, StringComparer.Ordinal)
            .Select(same => same.OrderBy(found => found.Place.Line != 0).ThenBy(found => found, Order).ToArray())
            .OrderBy(same => same[0], Order);
        var guesses = 0;
        foreach (var same in names)
        {
            var first = same[0];
            var guess = guesses++ < MostGuesses ? first.Guess() : default;
            var also = same.Select(found => found.Place).Where(place => place != first.Place).Distinct().ToImmutableArray();
            var fix = guess.Certain is { } certain ? same.Select(found => new TextEdit(found.Place, found.Written, certain)) : [];
            yield return new Diagnostic(first.Rule, first.Place, first.Message + guess.Hint, guess.Advice ?? first.Rule.Remedy)
            {
                Also = also,
                Fix = [.. fix.Distinct()],
            };
        }
    }

    private static readonly Comparer<MissingName> Order = Comparer<MissingName>.Create((a, b) =>
    {
        var byFile = string.CompareOrdinal(a.Place.File, b.Place.File);
        if (byFile != 0) return byFile;
        var byPlace = (a.Place.Line, a.Place.Column).CompareTo((b.Place.Line, b.Place.Column));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Rule.Code + a.Message, b.Rule.Code + b.Message);
    });
}
