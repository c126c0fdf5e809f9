using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks what every markdown document says at its head: sources, dates, and for comparisons the roles.</summary>
public static class CheckHeads
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
        // A date that could not be read is a mistake already, and so is a history without entries.
        if (head.Reviewed == default || head.History.IsEmpty || head.History.Any(revision => revision.Date == default)) return;
        var newest = head.History.Max(revision => revision.Date);
        var tooLate = head.History.Zip(head.History.Skip(1)).FirstOrDefault(pair => pair.First.Date < pair.Second.Date).Second;
        if (tooLate is not null) report.Add(ValidateRules.HistoryDate, tooLate.Place, "This entry of the history is newer than the one above it.", "Put the newest entry first.");
        else if (head.Reviewed < newest) report.Add(ValidateRules.HistoryDate, head.ReviewedPlace, $"The history has an entry of {newest:yyyy-MM-dd}, but the last review was on {head.Reviewed:yyyy-MM-dd}.", $"Set reviewed to {newest:yyyy-MM-dd} or later.");
    }

    private static void Comparisons(ParsedInput input, KnownNames names, Report report)
    {
        var seen = new Dictionary<SitePath, string>();
        // Of two files of the same roles the one whose name says so was there first.
        foreach (var comparison in new Ages(input).OldestFirst(input.Comparisons, comparison => comparison.Head).OrderByDescending(HasItsRolesInItsName))
        {
            // A list that is empty, or that holds no names at all, was reported where it stands.
            if (comparison.Roles.IsEmpty || comparison.Roles.Any(role => role.Value.Value.Length == 0)) continue;
            var distinct = comparison.Roles.Select(role => role.Value).Distinct().ToArray();
            CompareWithItself(comparison, report);
            names.Roles([.. comparison.Roles.DistinctBy(role => role.Value)], null);
            if (distinct.Length == comparison.Roles.Length && distinct.Length is < 2 or > 4)
                report.Add(ValidateRules.ComparisonSize, comparison.Roles[0].Place, $"The comparison names {distinct.Length} {(distinct.Length == 1 ? "role" : "roles")}.");
            else if (!seen.TryAdd(SitePath.Comparison(distinct), comparison.Head.File))
                report.Add(ValidateRules.SameComparison, comparison.Roles[0].Place, $"The same roles are compared in {seen[SitePath.Comparison(distinct)]}.");
        }
    }

    private static bool HasItsRolesInItsName(WrittenComparison comparison) => comparison.Roles.All(role => comparison.Head.Slug.Value.Contains(role.Value.Value, StringComparison.Ordinal));

    private static void CompareWithItself(WrittenComparison comparison, Report report)
    {
        var seen = new HashSet<Slug>();
        foreach (var (role, place) in comparison.Roles)
        {
            if (!seen.Add(role)) report.Add(ValidateRules.SelfReference, place, $"'{role}' is compared with itself.");
        }
    }
}
