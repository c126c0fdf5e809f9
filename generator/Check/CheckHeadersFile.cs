using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that the host understands every line of _headers; it silently ignores those that it does not understand.</summary>
internal static class CheckHeadersFile
{
    public static void Find(FinishedSite site, Report report)
    {
        if (site.TextOf(Headers.File) is not { } text) return;
        foreach (var line in HeaderLine.ReadAll(text))
        {
            if (line.Problem is { } problem)
                report.Add(CheckRules.HeadersFile, PlaceOf(line), $"The line '{line.Text}' is wrong: {problem}.");
        }
    }

    private static SourcePlace PlaceOf(HeaderLine line) => new(Headers.File, line.Number, 1, line.Text.Length);
}
