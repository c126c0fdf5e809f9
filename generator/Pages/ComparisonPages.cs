using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>One page for each comparison, and the index from which two roles are chosen.</summary>
public static class ComparisonPages
{
    public static Page Comparison(PageParts parts, RoleComparison comparison)
    {
        var tables = new ComparisonParts(parts, comparison);
        var written = comparison.Written;
        var citations = Citations.Of(parts.Site, written?.Body.SectionCitations ?? [], tables.Cited);
        var heads = comparison.Roles.Select(role => role.Head).Concat(written is null ? [] : [written.Head]).ToArray();
        var heading = written?.Head.Title.Value ?? tables.RoleNames;
        var model = new ComparisonPageModel(parts.Frame(comparison.Address, heading, heading == tables.RoleNames ? $"{heading} compared" : heading, written?.Head.Summary.Value ?? tables.Lead(), PageCatalogue.Compare.Link))
        {
            Roles = tables.Marks,
            Others = $"{PageCatalogue.Compare.Address}?roles={string.Join(',', comparison.Roles.Select(role => role.Slug))}",
            Lead = written?.Head.Summary.Value ?? tables.Lead(),
            Sections = written is null ? [] : citations.Sections(written.Body),
            Facets = tables.Facets(citations),
            Differences = tables.Differences(),
            Shared = tables.Same(),
            Overlap = tables.Overlap(withNames: false),
            Similarities = tables.Similarities(),
            Partly = PageParts.Partly(comparison.Roles),
            Moves = tables.Moves(),
            Levels = parts.Levels,
            History = written is null ? [] : PageParts.History(written.Head),
        };
        var frame = model.Frame with
        {
            EditAddress = written is null ? parts.BrowseLevels : parts.Edit(written.Head.File),
            LevelsAddress = written is null ? null : parts.BrowseLevels,
            Reviewed = written is null ? PageParts.OldestReview(heads) : IsoDate.Of(written.Head.Reviewed),
            MarkdownTwin = written is null ? null : SitePath.MarkdownAlternate(comparison.Address.Value),
            Citations = citations.Listed,
            StructuredData = written is null ? model.Frame.StructuredData : [.. model.Frame.StructuredData, parts.Article(written.Head, comparison.Address)],
        };
        return new Page(comparison.Address, model with { Frame = frame }, written?.Head.File, PageParts.Newest(heads));
    }

    /// <summary>Choose two roles from a square, or two to four with the tool.</summary>
    public static Page CompareIndex(PageParts parts)
    {
        var roles = parts.Site.Roles;
        var everyPair = roles.Length <= Compare.CompareRoles.MostRolesForAllPairs;
        var model = new CompareIndexModel(parts.Frame(PageCatalogue.Compare, "Compare roles", "Compare AI and data roles side by side", "Choose two to four AI or data roles and see them side by side: what differs first, then what is shared, every skill with each role's level.") with
        {
            EditAddress = parts.Browse("input/comparisons"),
            Reviewed = PageParts.OldestReview(parts.RoleHeads),
        })
        {
            Introduction = "Put roles side by side: first what tells them apart, then what they share.",
            Tool = Tool(parts),
            Instruction = everyPair
                ? "Find one role in the rows and the other in the columns; the number where they meet leads to the comparison."
                : "Each role is compared with the one that is most like it, and with those about which somebody wrote.",
            Roles = everyPair ? [.. roles.Select(PageParts.Mark)] : [],
            Rows = everyPair ? [.. roles.Select(row => new PairRow(PageParts.Mark(row), [.. roles.Select(column => Cell(parts, row, column))]))] : [],
            Listed = everyPair ? [] : [.. parts.Compared.Comparisons.Where(comparison => comparison.Written is null).Select(comparison => new PageLink(new ComparisonParts(parts, comparison).RoleNames, comparison.Address.Value))],
            Written = [.. parts.Site.Comparisons.Select(written => written.Link)],
        };
        return new Page(PageCatalogue.Compare.Address, model, null, PageParts.Newest(parts.RoleHeads));
    }

    private static CompareTool Tool(PageParts parts)
    {
        ImmutableArray<SkillTableGroup> noRows = [new SkillTableGroup(null, [])];
        return new CompareTool
        {
            Roles =
            [
                .. parts.Site.Settings.RoleGroups
                    .Select(group => new ChoiceGroup(group.Name, [.. parts.Site.Roles.Where(role => role.Role.Article.Group.Value == group.Id).Select(role => new Choice(role.Slug.Value, role.Title))]))
                    .Where(group => group.Choices.Length > 0),
            ],
            SkillGroups = [.. parts.Site.Skills.Groups.Select(group => new Choice(group.Id.Value, group.Name))],
            Levels = parts.Levels,
            Bases = BasisWords.All,
            Differences = new SkillTable("Skills in which these roles differ, largest gap first", [], noRows),
            Shared = new SkillTable("Skills that these roles need at the same level", [], noRows),
            Facets = new FacetTable("Focus, skills, tasks and goal of these roles", [], []),
            Overlap = new OverlapPicture("Skills that these roles need at working level or above", [], [], 0),
        };
    }

    private static PairCell? Cell(PageParts parts, LinkedRole row, LinkedRole column)
    {
        if (row == column || parts.PairLink(row, column) is not { } link) return null;
        return new PairCell(link, Compare.Similarities.Of(row.Role, column.Role).Percent);
    }
}
