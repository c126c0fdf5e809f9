using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Whether the host understands and uses every line of _redirects, and each leads to something that is there.</summary>
internal static class CheckRedirects
{
    public static void Find(FinishedSite site, Report report)
    {
        var reader = new ReferenceReader(site.Origin);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in site.Redirects)
        {
            if ((line.Problem ?? Unused(line, site, seen)) is { } problem)
            {
                Add(report, CheckRules.RedirectsFile, line, $"The line '{line.Text}' is wrong: {problem}.");
            }
            else if (reader.Read(ReferenceKind.Link, line.To, SitePath.Home) is { } target)
            {
                FindTarget(line, target, site, report);
            }
        }
    }

    /// <summary>Why the host would never use the line, or null.</summary>
    private static string? Unused(RedirectLine line, FinishedSite site, Dictionary<string, int> seen)
    {
        if (line.HasConditions) return null;
        if (!seen.TryAdd(line.From.TrimEnd('/'), line.Number)) return $"line {seen[line.From.TrimEnd('/')]} has the same old address, and the first wins";
        var stands = site.Has(line.From) || site.Has(line.From + "/");
        return stands && !line.Forced ? "something stands at the old address, and that wins" : null;
    }

    private static void FindTarget(RedirectLine line, Reference target, FinishedSite site, Report report)
    {
        // What a placeholder such as :splat stands for is known only to the request.
        if (target.Path.Contains("/:", StringComparison.Ordinal)) return;
        if (!site.Has(target.Path))
        {
            var place = site.MovedTo(target.Path);
            var what = place is null ? $"is not there.{site.HintFor(target.Path)}" : "moved itself.";
            Add(report, CheckRules.RedirectTarget, line, $"'{line.From}' leads to '{target.Path}', which {what}", place is null ? null : $"Lead to {place}.");
        }
        else if (target.Fragment is { } fragment && !site.HasPlace(target.Path, fragment))
        {
            Add(report, CheckRules.RedirectTarget, line, $"'{line.From}' leads to '{target.Path}#{fragment}', a place that the page does not have.");
        }
    }

    private static void Add(Report report, Rule rule, RedirectLine line, string message, string? advice = null) =>
        report.Add(rule, new SourcePlace(Redirects.File, line.Number, 1, line.Text.Length), message, advice);
}
