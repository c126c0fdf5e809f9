using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>What a site holds, in numbers, for those who look after it.</summary>
/// <param name="Pairs">Comparisons that get a page, written ones among them.</param>
/// <param name="Levels">How many levels rest on each basis, in the order of <see cref="Basis"/>, also where there are none.</param>
/// <param name="Citations">How often each source is cited by texts, levels and filings of titles, the most cited first.</param>
/// <param name="OldestReview">The page that was reviewed longest ago.</param>
public sealed record SiteSummary(
    int Roles,
    int Skills,
    int SkillGroups,
    int Pairs,
    int WrittenComparisons,
    ImmutableArray<(Basis Basis, int Count)> Levels,
    ImmutableArray<(Slug Source, int Count)> Citations,
    int Sources,
    int Terms,
    int Titles,
    (DateOnly Date, string File)? OldestReview)
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
            CitationsOf(site),
            site.Sources.Count,
            site.Terms.Length,
            site.Titles?.Filings.Titles.Length ?? 0,
            OldestReviewOf(site));
    }

    private static ImmutableArray<(Slug Source, int Count)> CitationsOf(Site site) =>
    [
        .. from use in site.SourceUses
           where use.Value.Citations > 0
           orderby use.Value.Citations descending, use.Key
           select (use.Key, use.Value.Citations),
    ];

    private static (DateOnly Date, string File)? OldestReviewOf(Site site)
    {
        var heads = site.Documents.Select(document => document.Head).OrderBy(head => head.Reviewed).ThenBy(head => head.File, StringComparer.Ordinal);
        return heads.FirstOrDefault() is { } oldest ? (oldest.Reviewed, oldest.File) : null;
    }
}
