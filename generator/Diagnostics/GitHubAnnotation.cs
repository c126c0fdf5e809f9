namespace RoleSite.Generator.Diagnostics;

/// <summary>Writes a diagnostic as a workflow command, which GitHub shows beside the line in the pull request.</summary>
public static class GitHubAnnotation
{
    /// <param name="inputName">Path of the input folder from the root of the repository.</param>
    public static string Of(Diagnostic diagnostic, string inputName)
    {
        var kind = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        var place = diagnostic.Place;
        var line = place.Line > 0 ? $",line={place.Line},col={place.Column}" : "";
        return $"::{kind} file={Property($"{inputName}/{place.File}")}{line},title={Property($"{diagnostic.Rule.Code} {diagnostic.Rule.Title}")}::{Data($"{diagnostic.Message} {diagnostic.Advice}")}";
    }

    // The characters with which contributors' text could end the command and begin another.
    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
