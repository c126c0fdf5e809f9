using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>What the tables and pictures of a comparison show, for its own page, the front page and the page on the design.</summary>
internal sealed class ComparisonView(PageContext context, RoleComparison comparison)
{
    private static readonly ImmutableArray<string> CountWords = ["none", "one", "both", "all three", "all four"];

    /// <summary>So many differences are shown at once.</summary>
    public const int DifferencesShown = 10;

    public ImmutableArray<RoleMark> Marks { get; } = PageContext.Marks(comparison.Roles);

    public string RoleNames => Words.List([.. comparison.Roles.Select(role => role.Title)]);

    /// <summary>The sources that the table of facets cites, row by row.</summary>
    public IEnumerable<Slug> Cited => RoleArticle.Facets.SelectMany(FacetTexts).SelectMany(text => text.Citations);

    public FacetTable Facets(Citations citations) => new(
        $"Focus, skills, tasks and goal of {RoleNames}",
        Marks,
        [.. RoleArticle.Facets.Select(facet => new FacetRow(facet, [.. FacetTexts(facet).Select(citations.Html)]))]);

    /// <summary>The largest differences, at most so many.</summary>
    public SkillTable Differences(int most) => Table($"Skills in which {RoleNames} differ, largest gap first", comparison.Differences.Take(most));

    /// <summary>The differences that are not among the largest; null where there are none.</summary>
    public FoldedTable? OtherDifferences(int shown)
    {
        var others = comparison.Differences.Skip(shown).ToArray();
        if (others.Length == 0) return null;
        var title = $"Show {others.Length} more {(others.Length == 1 ? "difference" : "differences")}";
        return new FoldedTable(title, Table($"Further skills in which {RoleNames} differ, largest gap first", others));
    }

    public ImmutableArray<GroupSum> GroupSums() => Pages.GroupSums.Of(context.Site, comparison);

    /// <summary>The skills that all of the roles need at the same level, by level.</summary>
    public ImmutableArray<LinkGroup> Same() =>
    [
        .. comparison.Same.GroupBy(row => row.Highest).Select(
            rows => new LinkGroup(context.Site.Levels[rows.Key].Name, [.. rows.Select(row => context.SkillLink(row.Skill))])),
    ];

    public OverlapPicture Overlap(bool withNames) => new(
        $"Skills that {RoleNames} need at working level or above",
        Marks,
        [
            .. comparison.Overlaps.Select(overlap => new OverlapRow(
                overlap.Members, OverlapLabel(overlap), overlap.Skills.Length, withNames ? Names(overlap.Skills) : null)),
        ],
        comparison.Overlaps.IsEmpty ? 0 : comparison.Overlaps.Max(overlap => overlap.Skills.Length));

    public ImmutableArray<SimilarityFigure> Similarities() =>
    [
        .. comparison.Pairs.Select(pair => new SimilarityFigure(
            MarkOf(pair.A), MarkOf(pair.B), pair.Similarity.Percent, pair.Similarity.Shared, pair.Similarity.All,
            comparison.Roles.Length == 2 ? null : context.PairLink(pair.A, pair.B))),
    ];

    public ImmutableArray<MoveCard> Moves() =>
    [
        .. comparison.Moves.Select(move => new MoveCard(
            MarkOf(move.From),
            MarkOf(move.To),
            $"move.{move.From.Slug}-to-{move.To.Slug}",
            MovePages.Figure(context.Compared.PlanOf(move)),
            MovePages.Link(move))),
    ];

    /// <summary>The result in a sentence or two.</summary>
    public string Lead()
    {
        var apart = comparison.Differences.Take(3).Select(row => context.SkillLink(row.Skill).Text).ToArray();
        var together = comparison.Same.Where(row => row.Highest.IsWorkingOrAbove).Take(3).Select(row => context.SkillLink(row.Skill).Text).ToArray();
        var alike = comparison.Pairs.Length == 1
            ? $"By the levels they need, {RoleNames} are {comparison.Pairs[0].Similarity.Percent}% alike. "
            : "";
        var differ = apart.Length > 0 ? $"They differ most in {Words.List(apart)}. " : "Their levels do not differ. ";
        var share = together.Length > 0 ? $"{Everyone} need the same level of {Words.List(together)}." : "";
        return (alike + differ + share).Trim();
    }

    /// <summary>The texts of a facet, one per role.</summary>
    private IEnumerable<CitedHtml> FacetTexts(string facet) =>
        comparison.Roles.Select(role => role.Body.Section(facet)?.Shown ?? CitedHtml.Empty);

    private string Everyone => comparison.Roles.Length == 2 ? "Both" : "All";

    private SkillTable Table(string caption, IEnumerable<SkillGap> rows) =>
        new(caption, Marks, [new SkillTableGroup(null, [.. rows.Select(Row)])]);

    private SkillTableRow Row(SkillGap gap) => new(
        context.SkillLink(gap.Skill),
        [.. comparison.Roles.Select(role => context.Cell(role.Role, gap.Skill, null, withNote: false))],
        Reading(gap));

    /// <summary>The row in words: who needs more, and by how much.</summary>
    private string Reading(SkillGap gap)
    {
        if (gap.Gap == 0) return "the same";
        var leaders = comparison.Roles.Where((_, i) => gap.Levels[i] == gap.Highest).Select(role => role.Title).ToArray();
        var levels = gap.Gap == 1 ? "one level" : $"{Words.Count(gap.Gap, "level", "levels")}";
        return comparison.Roles.Length == 2 ? $"{leaders[0]} {levels} higher" : $"{Words.List(leaders)} highest, {levels} above the lowest";
    }

    private string OverlapLabel(Overlap overlap)
    {
        var members = comparison.Roles.Where((_, i) => overlap.Members[i]).Select(role => role.Title).ToArray();
        if (members.Length == comparison.Roles.Length) return CountWords[members.Length];
        if (members.Length == 1) return $"only {members[0]}";
        var others = comparison.Roles.Where((_, i) => !overlap.Members[i]).Select(role => role.Title);
        return $"{Words.List(members)}, not {Words.List([.. others])}";
    }

    private string Names(IEnumerable<int> skills) => string.Join(", ", skills.Select(skill => context.SkillLink(skill).Text));

    private RoleMark MarkOf(LinkedRole role) => Marks[comparison.Roles.IndexOf(role)];
}
