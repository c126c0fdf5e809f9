namespace RoleSite.Generator.Diagnostics;

/// <summary>Writes a diagnostic as a workflow command, which GitHub shows beside the line in the pull request.</summary>
public static class GitHubAnnotation
{
    /// <summary>GitHub shows this many errors and this many warnings of a step, and silently leaves out the others.</summary>
    private const int MostShown = 10;

    /// <summary>A command for each diagnostic that GitHub shows; if there are more, the last command says how many, and where to find them.</summary>
    /// <param name="inputName">Path of the input folder from the root of the repository.</param>
    public static IEnumerable<string> All(IReadOnlyCollection<Diagnostic> diagnostics, string inputName)
    {
        var shown = diagnostics.GroupBy(diagnostic => diagnostic.Rule.Severity).SelectMany(kind => kind.Take(MostShown)).ToArray();
        foreach (var diagnostic in shown) yield return Of(diagnostic, inputName);
        var left = diagnostics.Count - shown.Length;
        if (left > 0)
        {
            var others = left == 1 ? "one more is" : $"{left} more are";
            yield return $"::notice title={left} more::GitHub shows {MostShown} errors and {MostShown} warnings of a step; {others} in its log.";
        }
    }

    /// <param name="inputName">Path of the input folder from the root of the repository.</param>
    public static string Of(Diagnostic diagnostic, string inputName)
    {
        var kind = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        var place = diagnostic.Place;
        // GitHub can only annotate a file of the repository; an address on the site goes into the message.
        if (!DiagnosticText.IsInput(place)) return $"::{kind} {Title(diagnostic)}::{Data($"{place.File}: {Words(diagnostic, inputName)}")}";
        var line = place.Line > 0 ? $",line={place.Line},col={place.Column}" : "";
        return $"::{kind} file={Property(DiagnosticText.FileOf(place, inputName))}{line},{Title(diagnostic)}::{Data(Words(diagnostic, inputName))}";
    }

    private static string Words(Diagnostic diagnostic, string inputName) =>
        $"{diagnostic.Message} {diagnostic.Advice} {DiagnosticText.Elsewhere(diagnostic, inputName)}".TrimEnd();

    private static string Title(Diagnostic diagnostic) => $"title={Property($"{diagnostic.Rule.Code} {diagnostic.Rule.Title}")}";

    // Characters with which contributors' text could end the command and begin another.
    private static string Data(string text) => DiagnosticText.Safe(text).Replace("%", "%25");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
