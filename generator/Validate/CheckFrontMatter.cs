using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks the front matter of markdown documents: sources and dates, and the roles of a comparison.</summary>
internal static class CheckFrontMatter
{
    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        foreach (var head in input.Heads)
        {
            names.Sources(head.Sources);
            Dates(head, report);
        }

        Comparisons(input, names, report);
    }

    private static void Dates(DocumentHead head, Report report)
    {
        // Dates that could not be read and a history without entries were reported when they were read.
        if (head.Reviewed == default || head.History.IsEmpty || head.History.Any(revision => revision.Date == default)) return;
        var newest = head.History.Max(revision => revision.Date);
        var tooLate = head.History.Zip(head.History.Skip(1)).FirstOrDefault(pair => pair.First.Date < pair.Second.Date).Second;
        if (tooLate is not null)
            report.Add(ValidateRules.HistoryDate, tooLate.Place, "This entry of the history is newer than the one above it.",
                "Put the newest entry first.");
        else if (head.Reviewed < newest)
            report.Add(ValidateRules.HistoryDate, head.ReviewedPlace,
                $"The history has an entry of {newest:yyyy-MM-dd}, but the last review was on {head.Reviewed:yyyy-MM-dd}.",
                $"Set reviewed to {newest:yyyy-MM-dd} or later.");
    }

    private static void Comparisons(ParsedInput input, KnownNames names, Report report)
    {
        var seen = new Dictionary<SitePath, string>();
        // Of two files about the same roles, the one that is named after them counts as the older one.
        var oldestFirst = new Ages(input).OldestFirst(input.Comparisons, comparison => comparison.Head).OrderByDescending(HasItsRolesInItsName);
        foreach (var comparison in oldestFirst)
        {
            // An empty list, and one with an item that is not a name, were reported when they were read.
            if (comparison.Roles.IsEmpty || comparison.Roles.Any(role => role.Value.Value.Length == 0)) continue;
            var distinct = comparison.Roles.Select(role => role.Value).Distinct().ToArray();
            CompareWithItself(comparison, report);
            names.Roles([.. comparison.Roles.DistinctBy(role => role.Value)], null);
            if (distinct.Length == comparison.Roles.Length && distinct.Length is < 2 or > 4)
                report.Add(ValidateRules.ComparisonSize, comparison.Roles[0].Place,
                    $"The comparison names {distinct.Length} {(distinct.Length == 1 ? "role" : "roles")}.");
            else if (!seen.TryAdd(SitePath.Comparison(distinct), comparison.Head.File))
                report.Add(ValidateRules.SameComparison, comparison.Roles[0].Place,
                    $"The same roles are compared in {seen[SitePath.Comparison(distinct)]}.");
        }
    }

    private static bool HasItsRolesInItsName(WrittenComparison comparison) =>
        comparison.Roles.All(role => comparison.Head.Slug.Value.Contains(role.Value.Value, StringComparison.Ordinal));

    private static void CompareWithItself(WrittenComparison comparison, Report report)
    {
        var seen = new HashSet<Slug>();
        foreach (var (role, place) in comparison.Roles)
        {
            if (!seen.Add(role)) report.Add(ValidateRules.SelfReference, place, $"'{role}' is compared with itself.");
        }
    }
}
