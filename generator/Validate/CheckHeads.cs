using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks what every markdown document says at its head: sources, dates, and for comparisons the roles.</summary>
public static class CheckHeads
{
    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        var heads = input.Roles.Select(role => role.Head).Concat(input.Comparisons.Select(comparison => comparison.Head)).Concat(input.Pages.Select(page => page.Head));
        foreach (var head in heads)
        {
            names.Sources(head.Sources);
            Dates(head, report);
        }

        Comparisons(input, names, report);
    }

    private static void Dates(DocumentHead head, Report report)
    {
        var place = head.Title.Place with { Length = 1 };
        var newest = head.History.IsEmpty ? default : head.History.Max(revision => revision.Date);
        var inOrder = head.History.Zip(head.History.Skip(1)).All(pair => pair.First.Date >= pair.Second.Date);
        // A date that could not be read is a mistake already.
        if (head.Reviewed == default || head.History.Any(revision => revision.Date == default)) return;
        if (head.History.IsEmpty) report.Add(ParseRules.MissingKey, place, "The history is empty.", "Add a first entry with its date and what the document rests on.");
        else if (!inOrder) report.Add(ValidateRules.HistoryDate, place, "The entries of the history are not in order.", "Put the newest entry first.");
        else if (head.Reviewed < newest) report.Add(ValidateRules.HistoryDate, place, $"The history has an entry of {newest:yyyy-MM-dd}, but the last review was on {head.Reviewed:yyyy-MM-dd}.", $"Set reviewed to {newest:yyyy-MM-dd} or later.");
    }

    private static void Comparisons(ParsedInput input, KnownNames names, Report report)
    {
        var seen = new Dictionary<SitePath, string>();
        foreach (var comparison in input.Comparisons.OrderBy(comparison => comparison.Head.File, StringComparer.Ordinal))
        {
            var place = comparison.Roles.IsEmpty ? comparison.Head.Title.Place : comparison.Roles[0].Place;
            var distinct = comparison.Roles.Select(role => role.Value).Distinct().ToArray();
            CompareWithItself(comparison, report);
            names.Roles([.. comparison.Roles.DistinctBy(role => role.Value)], null);
            if (distinct.Length == comparison.Roles.Length && distinct.Length is < 2 or > 4)
                report.Add(ValidateRules.ComparisonSize, place, $"The comparison names {distinct.Length} {(distinct.Length == 1 ? "role" : "roles")}.");
            else if (!seen.TryAdd(SitePath.Comparison(distinct), comparison.Head.File))
                report.Add(ValidateRules.SameComparison, place, $"The same roles are compared in {seen[SitePath.Comparison(distinct)]}.");
        }
    }

    private static void CompareWithItself(WrittenComparison comparison, Report report)
    {
        var seen = new HashSet<Slug>();
        foreach (var (role, place) in comparison.Roles)
        {
            if (!seen.Add(role)) report.Add(ValidateRules.SelfReference, place, $"'{role}' is compared with itself.");
        }
    }
}
