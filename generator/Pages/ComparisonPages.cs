using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>One page per comparison, and the index where a visitor chooses roles to compare.</summary>
internal static class ComparisonPages
{
    public static Page Comparison(PageContext context, RoleComparison comparison)
    {
        var tables = new ComparisonView(context, comparison);
        var written = comparison.Written;
        var citations = Citations.Of(context.Site, written?.Body.SectionCitations ?? [], tables.Cited);
        var heads = comparison.Roles.Select(role => role.Head).Concat(written is null ? [] : [written.Head]).ToArray();
        var heading = written?.Head.Title.Value ?? tables.RoleNames;
        var title = heading == tables.RoleNames ? $"{heading} compared" : heading;
        var lead = written?.Head.Summary.Value ?? tables.Lead();
        var frame = context.Frame(comparison.Address, heading, title, lead, PageCatalogue.Compare.Link) with { Citations = citations.Listed };
        frame = written is null
            ? frame with { EditAddress = context.BrowseLevels, Reviewed = PageContext.OldestReview(heads) }
            : frame with
            {
                EditAddress = context.Edit(written.Head.File),
                LevelsAddress = context.BrowseLevels,
                Reviewed = IsoDate.Of(written.Head.Reviewed),
                MarkdownAlternate = SitePath.MarkdownAlternate(comparison.Address.Value),
                StructuredData = [.. frame.StructuredData, context.Article(written.Head, comparison.Address)],
            };
        var model = new ComparisonPageModel(frame)
        {
            Roles = tables.Marks,
            Others = $"{PageCatalogue.Compare.Address}?roles={string.Join(',', comparison.Roles.Select(role => role.Slug))}",
            Lead = lead,
            Sections = written is null ? [] : citations.Sections(written.Body),
            Facets = tables.Facets(citations),
            Differences = tables.Differences(ComparisonView.DifferencesShown),
            OtherDifferences = tables.OtherDifferences(ComparisonView.DifferencesShown),
            Evidence = [.. comparison.Roles.Select(Evidence)],
            GroupSums = tables.GroupSums(),
            Shared = tables.Same(),
            Overlap = tables.Overlap(withNames: false),
            Similarities = tables.Similarities(),
            Partly = PageContext.Partly(comparison.Roles),
            Moves = tables.Moves(),
            Levels = context.RoleLevels,
            History = written is null ? [] : PageContext.History(written.Head),
        };
        return new Page(comparison.Address, model, written?.Head.File, PageContext.Newest(heads));
    }

    /// <summary>The index: a square of all pairs or, on a large site, a list; and the tool that compares any two to four roles.</summary>
    public static Page CompareIndex(PageContext context)
    {
        var roles = context.Site.Roles;
        var everyPair = context.Compared.HasEveryPair;
        var pairs = everyPair ? context.Compared.Pairs.ToDictionary(pair => SitePath.Comparison([pair.A.Slug, pair.B.Slug])) : [];
        var frame = context.Frame(
            PageCatalogue.Compare,
            "Compare roles",
            $"Compare {context.Site.Settings.InField("roles")} side by side",
            "Choose two to four roles and see them side by side: what differs first, then what is shared, "
            + "every skill with each role's level.") with
        {
            EditAddress = context.Browse("input/comparisons"),
            Reviewed = PageContext.OldestReview(context.RoleHeads),
        };
        var model = new CompareIndexModel(frame)
        {
            Introduction = "Put roles side by side: first what tells them apart, then what they share.",
            Tool = Tool(context),
            Instruction = everyPair
                ? "Find one role in the rows and the other in the columns; the number where they meet leads to the comparison."
                : "Each role is compared with the one that is most like it, and with those about which somebody wrote.",
            Roles = everyPair ? [.. roles.Select(PageContext.Mark)] : [],
            Rows = everyPair
                ? [.. roles.Select(row => new PairRow(PageContext.Mark(row), [.. roles.Select(column => Cell(context, pairs, row, column))]))]
                : [],
            Listed = everyPair ? [] : [.. context.Compared.Comparisons.Where(comparison => comparison.Written is null).Select(ListEntry)],
            Written = [.. context.Site.Comparisons.Select(written => written.Link)],
        };
        return new Page(PageCatalogue.Compare.Address, model, null, PageContext.Newest(context.RoleHeads));
    }

    private static PageLink Evidence(LinkedRole role)
    {
        var levels = role.Role.Cells.OfType<MatrixCell>().ToArray();
        var sourced = levels.Count(cell => cell.Basis is not Basis.Editorial);
        return new PageLink($"{role.Title}: {sourced} of {levels.Length} with a source", $"{role.Address.Value}#level-table");
    }

    private static PageLink ListEntry(RoleComparison comparison) =>
        new(Words.List([.. comparison.Roles.Select(role => role.Title)]), comparison.Address.Value);

    private static CompareTool Tool(PageContext context)
    {
        ImmutableArray<SkillTableGroup> noRows = [new SkillTableGroup(null, [])];
        return new CompareTool
        {
            Roles =
            [
                .. from roles in context.RolesByGroup()
                   select new ChoiceGroup(roles.Key.Name, [.. roles.Select(role => new Choice(role.Slug.Value, role.Title))]),
            ],
            SkillGroups = [.. context.Site.Skills.Groups.Select(group => new Choice(group.Id.Value, group.Name))],
            Levels = context.RoleLevels,
            Bases = BasisWords.All,
            Differences = new SkillTable("Skills in which these roles differ, largest gap first", [], noRows),
            OtherDifferences = new FoldedTable(
                "Show more differences", new SkillTable("Further skills in which these roles differ, largest gap first", [], noRows)),
            Facets = new FacetTable("Focus, skills, tasks and goal of these roles", [], []),
            Overlap = new OverlapPicture("Skills that these roles need at working level or above", [], [], 0),
        };
    }

    private static PairCell? Cell(PageContext context, Dictionary<SitePath, PairSimilarity> pairs, LinkedRole row, LinkedRole column) =>
        pairs.TryGetValue(SitePath.Comparison([row.Slug, column.Slug]), out var pair) && context.PairLink(row, column) is { } link
            ? new PairCell(link, pair.Similarity.Percent)
            : null;
}
