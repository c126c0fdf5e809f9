using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that the host understands and uses every line of _redirects, and that each leads to something that exists.</summary>
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
        var from = line.From.TrimEnd('/');
        if (!seen.TryAdd(from, line.Number)) return $"line {seen[from]} has the same old address, and the first wins";
        var isTaken = site.Has(line.From) || site.Has(line.From + "/");
        return isTaken && !line.Forced ? "there is a page or file at the old address, and that wins" : null;
    }

    private static void FindTarget(RedirectLine line, Reference target, FinishedSite site, Report report)
    {
        // Only a request gives a placeholder such as :splat a value.
        if (target.Path.Contains("/:", StringComparison.Ordinal)) return;
        if (!site.Has(target.Path))
        {
            var place = site.MovedTo(target.Path);
            var what = place is null ? $"is not there.{site.HintFor(target.Path)}" : "moved itself.";
            var advice = place is null ? null : $"Lead to {place}.";
            Add(report, CheckRules.RedirectTarget, line, $"'{line.From}' leads to '{target.Path}', which {what}", advice);
        }
        else if (target.Fragment is { } fragment && !site.HasPlace(target.Path, fragment))
        {
            var message = $"'{line.From}' leads to '{target.Path}#{fragment}', a place that the page does not have.";
            Add(report, CheckRules.RedirectTarget, line, message);
        }
    }

    private static void Add(Report report, Rule rule, RedirectLine line, string message, string? advice = null) =>
        report.Add(rule, new SourcePlace(Redirects.File, line.Number, 1, line.Text.Length), message, advice);
}
