using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Turns a computed comparison into what its tables and pictures show; used by comparison pages and by the front page.</summary>
public sealed class ComparisonParts(PageParts parts, RoleComparison comparison)
{
    private static readonly ImmutableArray<string> CountWords = ["none", "one", "both", "all three", "all four"];

    public ImmutableArray<RoleMark> Marks { get; } = PageParts.Marks(comparison.Roles);

    public string RoleNames => Words.List([.. comparison.Roles.Select(role => role.Title)]);

    /// <summary>What the table of facets cites, row by row.</summary>
    public IEnumerable<Slug> Cited => RoleArticle.Facets.SelectMany(FacetTexts).SelectMany(text => text.Citations);

    public FacetTable Facets(Citations citations) => new(
        $"Focus, skills, tasks and goal of {RoleNames}",
        Marks,
        [.. RoleArticle.Facets.Select(facet => new FacetRow(facet, [.. FacetTexts(facet).Select(citations.Html)]))]);

    public SkillTable Differences(int most = int.MaxValue) =>
        Table($"Skills in which {RoleNames} differ, largest gap first", [new SkillTableGroup(null, [.. (most < int.MaxValue ? Telling.Take(most) : comparison.Differences).Select(Row)])]);

    public SkillTable Same() =>
        Table($"Skills that {RoleNames} need at the same level", [new SkillTableGroup(null, [.. comparison.Same.Select(Row)])]);

    public OverlapPicture Overlap(bool withNames) => new(
        $"Skills that {RoleNames} need at working level or above",
        Marks,
        [.. comparison.Overlaps.Select(overlap => new OverlapRow(overlap.Members, OverlapLabel(overlap), overlap.Skills.Length, withNames ? Names(overlap.Skills) : null))],
        comparison.Overlaps.IsEmpty ? 0 : comparison.Overlaps.Max(overlap => overlap.Skills.Length));

    public ImmutableArray<SimilarityFigure> Similarities() =>
    [
        .. comparison.Pairs.Select(pair => new SimilarityFigure(
            MarkOf(pair.A), MarkOf(pair.B), pair.Similarity.Percent, pair.Similarity.Shared, pair.Similarity.All,
            comparison.Roles.Length == 2 ? null : parts.PairLink(pair.A, pair.B))),
    ];

    public ImmutableArray<MoveCard> Moves() =>
    [
        .. comparison.Moves.Select(move => new MoveCard(
            MarkOf(move.From), MarkOf(move.To), $"move.{move.From.Slug}-to-{move.To.Slug}", MovePages.Figure(parts.Compared.PlanOf(move)), MovePages.Link(move))),
    ];

    /// <summary>The result in a sentence or two.</summary>
    public string Lead()
    {
        var apart = Telling.Take(3).Select(row => parts.SkillLink(row.Skill).Text).ToArray();
        var together = comparison.Same.Where(row => row.Levels[0].IsWorkingOrAbove).Take(3).Select(row => parts.SkillLink(row.Skill).Text).ToArray();
        var alike = comparison.Pairs.Length == 1
            ? $"By the levels they need, {RoleNames} are {comparison.Pairs[0].Similarity.Percent}% alike. "
            : "";
        var differ = apart.Length > 0 ? $"They differ most in {Words.List(apart)}. " : "Their levels do not differ. ";
        var share = together.Length > 0 ? $"{Everyone} need the same level of {Words.List(together)}." : "";
        return (alike + differ + share).Trim();
    }

    /// <summary>What differs, for those who see a few of them only: of equal gaps first those in what marks one of the roles out.</summary>
    private IEnumerable<SkillGap> Telling => comparison.Differences.OrderByDescending(row => row.Gap).ThenByDescending(row =>
        comparison.Roles.Any(role => role.Role.Matrix.Signature.Any(skill => parts.Site.Skills.PositionOf(skill.Value) == row.Skill)));

    /// <summary>One text a role.</summary>
    private IEnumerable<CitedHtml> FacetTexts(string facet) => comparison.Roles.Select(role => role.Body.Section(facet)?.Shown ?? CitedHtml.Empty);

    private string Everyone => comparison.Roles.Length == 2 ? "Both" : "All";

    private SkillTable Table(string caption, ImmutableArray<SkillTableGroup> groups) => new(caption, Marks, groups);

    private SkillTableRow Row(SkillGap gap) => new(
        parts.SkillLink(gap.Skill),
        [.. comparison.Roles.Select(role => parts.Cell(role.Role, gap.Skill, null, withNote: false))],
        Reading(gap));

    /// <summary>The row in words: who needs more, and by how much.</summary>
    private string Reading(SkillGap gap)
    {
        if (gap.Gap == 0) return "the same";
        var highest = gap.Levels.Max();
        var leaders = comparison.Roles.Where((_, i) => gap.Levels[i] == highest).Select(role => role.Title).ToArray();
        var levels = gap.Gap == 1 ? "one level" : $"{Words.Count(gap.Gap, "level", "levels")}";
        return comparison.Roles.Length == 2 ? $"{leaders[0]} {levels} higher" : $"{Words.List(leaders)} highest, {levels} above the lowest";
    }

    private string OverlapLabel(Overlap overlap)
    {
        var members = comparison.Roles.Where((_, i) => overlap.Members[i]).Select(role => role.Title).ToArray();
        if (members.Length == comparison.Roles.Length) return CountWords[members.Length];
        return members.Length == 1 ? $"only {members[0]}" : $"{Words.List(members)}, not {Words.List([.. comparison.Roles.Where((_, i) => !overlap.Members[i]).Select(role => role.Title)])}";
    }

    private string Names(IEnumerable<int> skills) => string.Join(", ", skills.Select(skill => parts.SkillLink(skill).Text));

    private RoleMark MarkOf(LinkedRole role) => Marks[comparison.Roles.IndexOf(role)];
}
