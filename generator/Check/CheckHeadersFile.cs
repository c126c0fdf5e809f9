using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Whether the host understands every line of _headers; it leaves out what it does not understand without a word.</summary>
internal static class CheckHeadersFile
{
    public static void Find(FinishedSite site, Report report)
    {
        if (site.TextOf(Headers.File) is not { } text) return;
        foreach (var line in HeaderLine.ReadAll(text))
        {
            if (line.Problem is { } problem)
                report.Add(CheckRules.HeadersFile, new SourcePlace(Headers.File, line.Number, 1, line.Text.Length), $"The line '{line.Text}' is wrong: {problem}.");
        }
    }
}
