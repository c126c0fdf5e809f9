using System.Globalization;

namespace RoleSite.Generator.Diagnostics;

/// <summary>A list of diagnostics that a person can read: the first of each kind in each file, and how many more there are.</summary>
public static class ShortList
{
    private const int MostOfAKindInAFile = 10;
    private const int MostInAll = 200;

    /// <summary>
    /// Messages in the order of the diagnostics. A line after the last one of a kind, and one at the end, say how many are left out.
    /// </summary>
    /// <param name="full">The whole message of a diagnostic.</param>
    /// <param name="inputName">What messages call the input folder, such as "input".</param>
    public static IEnumerable<string> Of(IReadOnlyCollection<Diagnostic> diagnostics, Func<Diagnostic, string> full, string inputName)
    {
        var kinds = diagnostics.GroupBy(Kind).ToDictionary(kind => kind.Key, kind => kind.Count());
        var seen = new Dictionary<(string File, string Code), int>();
        var shown = 0;
        var left = 0;
        foreach (var diagnostic in diagnostics)
        {
            var kind = Kind(diagnostic);
            var number = seen[kind] = seen.GetValueOrDefault(kind) + 1;
            if (number > MostOfAKindInAFile) continue;
            if (shown == MostInAll)
            {
                left += number == 1 ? kinds[kind] : 0;
                continue;
            }

            shown++;
            yield return full(diagnostic);
            var more = kinds[kind] - number;
            if (more == 0 || (number < MostOfAKindInAFile && shown < MostInAll)) continue;
            var file = DiagnosticText.Safe(DiagnosticText.FileOf(diagnostic.Place, inputName));
            yield return $"{file}: and {Count(more)} more like it ({diagnostic.Rule.Code}).";
        }

        if (left > 0) yield return $"And {Count(left)} more in other places; correct these first, then run the check again.";
    }

    private static (string File, string Code) Kind(Diagnostic diagnostic) => (diagnostic.Place.File, diagnostic.Rule.Code);

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
