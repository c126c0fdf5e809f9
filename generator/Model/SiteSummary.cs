using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>What a site holds, in numbers, for those who look after it.</summary>
/// <param name="Pairs">Comparisons that get a page, written ones among them.</param>
/// <param name="Levels">How many levels rest on each basis, in the order of <see cref="Basis"/>; bases of none are there too.</param>
/// <param name="Citations">How many citations in texts, levels and filings of titles each source has, the most first.</param>
/// <param name="OldestReview">The page whose last review is longest ago.</param>
public sealed record SiteSummary(int Roles, int Skills, int SkillGroups, int Pairs, int WrittenComparisons, ImmutableArray<(Basis Basis, int Count)> Levels,
    ImmutableArray<(Slug Source, int Count)> Citations, int Sources, int Terms, int Titles, (DateOnly Date, string File)? OldestReview)
{
    public static SiteSummary Of(ComparedSite compared)
    {
        var site = compared.Site;
        var cells = site.Roles.SelectMany(role => role.Role.Cells).OfType<MatrixCell>().ToArray();
        return new SiteSummary(
            site.Roles.Length,
            site.Skills.Skills.Length,
            site.Skills.Groups.Length,
            compared.Comparisons.Length,
            site.Comparisons.Length,
            [.. Enum.GetValues<Basis>().Select(basis => (basis, cells.Count(cell => cell.Basis == basis)))],
            [.. site.SourceUses.Where(use => use.Value.Citations > 0).OrderByDescending(use => use.Value.Citations).ThenBy(use => use.Key).Select(use => (use.Key, use.Value.Citations))],
            site.Sources.Count,
            site.Terms.Length,
            site.Titles?.Filings.Titles.Length ?? 0,
            site.Documents.Select(document => document.Head).OrderBy(head => head.Reviewed).ThenBy(head => head.File, StringComparer.Ordinal).Select(head => ((DateOnly, string)?)(head.Reviewed, head.File)).FirstOrDefault());
    }
}
