using System.Collections.Immutable;
using System.Net;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The index of roles, and a page per role with its article, its levels and the roles most like it.</summary>
internal static class RolePages
{
    public static Page RoleIndex(PageContext context)
    {
        var frame = context.Frame(
            PageCatalogue.Roles,
            "Roles",
            Words.Capital(context.Site.Settings.InField("roles")),
            "Every role on this site with what it is for and what else it is called, in groups. No role is above another.") with
        {
            EditAddress = context.Edit("site.yml"),
            Reviewed = PageContext.OldestReview(context.RoleHeads),
        };
        var model = new RoleIndexModel(frame)
        {
            Introduction = "The groups say what a role works on. No role is above another, and the order in a group is that of the alphabet.",
            Groups = context.RoleGroups(),
        };
        return new Page(PageCatalogue.Roles.Address, model, "site.yml", PageContext.Newest(context.RoleHeads));
    }

    public static Page Role(PageContext context, int position)
    {
        var role = context.Site.Roles[position];
        var about = Text(role.Role.Matrix.About, role.Role.Matrix.Sources);
        int[] needed = [.. Enumerable.Range(0, role.Role.Levels.Length).Where(skill => role.Role.Levels[skill].IsNeeded)];
        var citations = Citations.Of(
            context.Site,
            role.Body.SectionCitations,
            about.Citations,
            needed.SelectMany(skill => PageContext.Cited(role.Role, skill)),
            role.Head.Sources.Select(source => source.Value));
        ImmutableArray<NearRole> nearest = [.. context.Compared.Nearest[position].Select(near => Near(context, role, near))];
        ImmutableArray<PageLink> related = [.. role.Role.Article.Related.Select(name => context.Site.Role(name.Value)!.Link)];
        var model = new RolePageModel(Frame(context, position, citations.Listed))
        {
            Mark = PageContext.Mark(role),
            Summary = role.Head.Summary.Value,
            AlsoKnownAs = role.Role.Article.AlsoKnownAs,
            Sections = citations.Sections(role.Body),
            ProfileEvidenceHtml = citations.Html(about),
            Profile = Profile(context, role, needed, citations),
            Levels = context.RoleLevels,
            Bases = BasisCounts(role),
            Nearest = nearest,
            Moves = [.. context.Compared.Nearest[position].Select(near => Move(context, role, near))],
            Related = related,
            History = PageContext.History(role.Head),
            Backlinks = Backlinks(context, role, nearest, related),
        };
        return new Page(role.Address, model, role.Head.File, PageContext.Newest([role.Head]));
    }

    private static PageFrame Frame(PageContext context, int position, ImmutableArray<CitedSource> citations)
    {
        var role = context.Site.Roles[position];
        var title = $"{role.Title}: focus, skills, tasks and goal";
        var frame = context.Frame(role.Address, role.Title, title, role.Head.Summary.Value, PageCatalogue.Roles.Link);
        return frame with
        {
            EditAddress = context.Edit(role.Head.File),
            LevelsAddress = context.Edit($"matrices/{role.Slug}.yml"),
            Reviewed = IsoDate.Of(role.Head.Reviewed),
            MarkdownAlternate = SitePath.MarkdownAlternate(role.Address.Value),
            Previous = context.Site.Roles.ElementAtOrDefault(position - 1)?.Link,
            Next = context.Site.Roles.ElementAtOrDefault(position + 1)?.Link,
            Citations = citations,
            StructuredData = [.. frame.StructuredData, context.Article(role.Head, role.Address), Occupation(context, role)],
        };
    }

    /// <summary>The pages that link to the role, except those to which its own page already links as near or related.</summary>
    private static ImmutableArray<PageLink> Backlinks(
        PageContext context, LinkedRole role, ImmutableArray<NearRole> nearest, ImmutableArray<PageLink> related)
    {
        HashSet<string?> linked =
        [
            .. nearest.Select(near => near.Role.Address),
            .. nearest.Select(near => near.Compare?.Address),
            .. related.Select(link => link.Address),
        ];
        return [.. context.Backlinks(role.Address).Where(link => !linked.Contains(link.Address))];
    }

    /// <summary>Plain text, followed by the sources that it rests on.</summary>
    private static CitedHtml Text(string text, ImmutableArray<Placed<Slug>> sources) =>
        new([new CitedHtmlPart(WebUtility.HtmlEncode(text), null), .. sources.Select(source => new CitedHtmlPart("", source.Value))]);

    private static string Occupation(PageContext context, LinkedRole role) => StructuredData.Occupation(
        context.Site.Settings.Address, role.Title, role.Head.Summary.Value, role.Address.Value, role.Role.Article.AlsoKnownAs,
        role.Role.Signature.Select(context.SkillLink));

    /// <summary>
    /// The levels of the role. Notes on levels with a source are left to the pages of the skills, where they can be compared between roles;
    /// here they would make the page too heavy.
    /// </summary>
    private static SkillTable Profile(PageContext context, LinkedRole role, IEnumerable<int> needed, Citations citations) => new(
        $"Skills that {Words.WithArticle(role.Title)} needs, by group",
        [PageContext.Mark(role)],
        context.ByGroup(
            needed.Select(skill => new SkillGap(skill, [role.Role.Levels[skill]])), gap => Row(context, role.Role, gap.Skill, citations)));

    private static SkillTableRow Row(PageContext context, Role role, int skill, Citations citations) => new(
        context.SkillLink(skill),
        [context.Cell(role, skill, citations, withNote: role.Cells[skill]?.Basis is Basis.Editorial)],
        Reading: "");

    private static ImmutableArray<BasisCount> BasisCounts(LinkedRole role) =>
    [
        .. BasisWords.InOrder
            .Select(basis => new BasisCount(
                BasisWords.Of(basis),
                role.Role.Cells.Count(cell => cell?.Basis == basis),
                BasisWords.Meaning(basis),
                PageCatalogue.Method.At(BasisWords.Of(basis)).Value))
            .Where(count => count.Count > 0),
    ];

    private static NearRole Near(PageContext context, LinkedRole role, NearestRole near)
    {
        var why = near.Shared.IsEmpty ? "There is no skill that both need at working level or above." : $"Both need {Names(near.Shared)}.";
        if (!near.More.IsEmpty) why += $" {Words.Capital(Words.WithArticle(near.Role.Title))} needs more of {Names(near.More)}.";
        if (!near.Less.IsEmpty) why += $" {Words.Capital(Words.WithArticle(role.Title))} needs more of {Names(near.Less)}.";
        return new NearRole(PageContext.Mark(near.Role), near.Similarity.Percent, why, context.PairLink(role, near.Role));

        string Names(ImmutableArray<int> skills) => Words.List([.. skills.Select(skill => context.SkillLink(skill).Text)]);
    }

    private static MoveSummary Move(PageContext context, LinkedRole role, NearestRole near)
    {
        var hasPages = context.PairLink(role, near.Role) is not null;
        return new MoveSummary(
            PageContext.Mark(near.Role),
            near.Kept.Percent,
            near.KeptBack.Percent,
            hasPages ? MovePages.Link(role, near.Role) : null,
            hasPages ? MovePages.Link(near.Role, role) : null);
    }
}
