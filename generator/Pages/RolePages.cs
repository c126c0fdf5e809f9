using System.Collections.Immutable;
using System.Net;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The index of roles and a page for each: the article, its levels, its neighbours.</summary>
public static class RolePages
{

    public static Page RoleIndex(PageParts parts)
    {
        var frame = parts.Frame(PageCatalogue.Roles, "Roles", "AI and data roles", "Every AI and data role on this site with what it is for and what else it is called, in groups. No role stands above another.") with
        {
            EditAddress = parts.Edit("site.yml"),
            Reviewed = PageParts.OldestReview(parts.RoleHeads),
        };
        var model = new RoleIndexModel(frame)
        {
            Introduction = "The groups say what a role works on. No role stands above another, and the order in a group is that of the alphabet.",
            Groups = parts.RoleGroups(),
        };
        return new Page(PageCatalogue.Roles.Address, model, "site.yml", PageParts.Newest(parts.RoleHeads));
    }

    public static Page Role(PageParts parts, int position)
    {
        var role = parts.Site.Roles[position];
        var about = Text(role.Role.Matrix.About, role.Role.Matrix.Sources);
        int[] needed = [.. Enumerable.Range(0, role.Role.Levels.Length).Where(skill => role.Role.Levels[skill].IsNeeded)];
        var citations = Citations.Of(
            parts.Site,
            role.Body.SectionCitations,
            about.Citations,
            needed.SelectMany(skill => PageParts.Cited(role.Role, skill)),
            role.Head.Sources.Select(source => source.Value));
        var model = new RolePageModel(parts.Frame(role.Address, role.Title, $"{role.Title}: focus, skills, tasks and goal", role.Head.Summary.Value, PageCatalogue.Roles.Link))
        {
            Mark = PageParts.Mark(role),
            Summary = role.Head.Summary.Value,
            AlsoKnownAs = role.Role.Article.AlsoKnownAs,
            Sections = citations.Sections(role.Body),
            ProfileGroundHtml = citations.Html(about),
            Profile = Profile(parts, role, needed, citations),
            Levels = parts.Levels,
            Bases = BasisCounts(role),
            Nearest = [.. parts.Compared.Nearest[position].Select(near => Near(parts, role, near))],
            Moves = [.. parts.Compared.Nearest[position].Select(near => Move(parts, role, near.Role))],
            Related = [.. role.Role.Article.Related.Select(name => parts.Site.Roles.First(other => other.Slug == name.Value)).Select(other => other.Link)],
            History = PageParts.History(role.Head),
            Backlinks = parts.Backlinks(role.Address),
        };
        // What the page names already needs no second link.
        string?[] named = [.. model.Nearest.SelectMany(near => new[] { near.Role.Address, near.Compare?.Address }), .. model.Related.Select(link => link.Address)];
        model = model with { Backlinks = [.. model.Backlinks.Where(link => !named.Contains(link.Address, StringComparer.Ordinal))] };
        var frame = model.Frame with
        {
            EditAddress = parts.Edit(role.Head.File),
            LevelsAddress = parts.Edit($"matrices/{role.Slug}.yml"),
            Reviewed = IsoDate.Of(role.Head.Reviewed),
            MarkdownTwin = SitePath.MarkdownAlternate(role.Address.Value),
            Previous = Neighbour(parts, position - 1),
            Next = Neighbour(parts, position + 1),
            Citations = citations.Listed,
            StructuredData = [.. model.Frame.StructuredData, parts.Article(role.Head, role.Address), Occupation(parts, role)],
        };
        return new Page(role.Address, model with { Frame = frame }, role.Head.File, PageParts.Newest([role.Head]));
    }

    /// <summary>Plain text, followed by the sources on which it rests.</summary>
    private static CitedHtml Text(string text, ImmutableArray<Placed<Slug>> sources) =>
        new([new CitedHtmlPart(WebUtility.HtmlEncode(text), sources.IsEmpty ? null : sources[0].Value), .. sources.Skip(1).Select(source => new CitedHtmlPart("", source.Value))]);

    private static string Occupation(PageParts parts, LinkedRole role) => StructuredData.Occupation(
        parts.Site.Settings.Address, role.Title, role.Head.Summary.Value, role.Address.Value, role.Role.Article.AlsoKnownAs,
        role.Role.Matrix.Signature.Select(skill => parts.SkillLink(parts.Site.Skills.PositionOf(skill.Value))));

    /// <summary>Where a source stands for a level, its figures stand on the page of the skill, beside those of other roles; here they would make the page too heavy.</summary>
    private static SkillTable Profile(PageParts parts, LinkedRole role, IEnumerable<int> needed, Citations citations) => new(
        $"Skills that {Words.WithArticle(role.Title)} needs, by group",
        [PageParts.Mark(role)],
        parts.ByGroup(needed.Select(skill => new SkillGap(skill, [role.Role.Levels[skill]])), gap => new SkillTableRow(parts.SkillLink(gap.Skill), [parts.Cell(role.Role, gap.Skill, citations, withNote: role.Role.Cells[gap.Skill]?.Basis is Basis.Editorial)], "")));

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

    private static NearRole Near(PageParts parts, LinkedRole role, Neighbour near)
    {
        var (own, other) = (role.Role.Levels, near.Role.Role.Levels);
        var skills = Enumerable.Range(0, own.Length).ToArray();
        // What all roles need says nothing of these two.
        var shared = skills.Where(skill => Level.Min(own[skill], other[skill]).IsWorkingOrAbove).OrderByDescending(skill => Level.Min(own[skill], other[skill])).ThenBy(skill => parts.Site.Roles.Count(one => one.Role.Levels[skill].IsWorkingOrAbove)).ThenBy(skill => skill).Take(3).ToArray();
        var more = Surplus(parts, near.Role, role);
        var less = Surplus(parts, role, near.Role);
        var why = shared.Length > 0 ? $"Both need {Names(shared)}." : "There is no skill that both need at working level or above.";
        if (more.Length > 0) why += $" {Words.Capital(Words.WithArticle(near.Role.Title))} needs more of {Names(more)}.";
        if (less.Length > 0) why += $" {Words.Capital(Words.WithArticle(role.Title))} needs more of {Names(less)}.";
        return new NearRole(PageParts.Mark(near.Role), near.Similarity.Percent, why, parts.PairLink(role, near.Role));

        string Names(IEnumerable<int> positions) => Words.List([.. positions.Select(skill => parts.SkillLink(skill).Text)]);
    }

    /// <summary>Two skills of which a role needs more than another: those that mark it out first, then those of which it needs two levels more or above.</summary>
    private static int[] Surplus(PageParts parts, LinkedRole role, LinkedRole other)
    {
        var signature = role.Role.Matrix.Signature.Select(skill => parts.Site.Skills.PositionOf(skill.Value)).ToHashSet();
        return
        [
            .. Enumerable.Range(0, role.Role.Levels.Length).Select(skill => (Skill: skill, Gap: role.Role.Levels[skill] - other.Role.Levels[skill], Marks: signature.Contains(skill)))
                .Where(entry => entry.Gap >= (entry.Marks ? 1 : 2))
                .OrderByDescending(entry => entry.Marks).ThenByDescending(entry => entry.Gap).ThenBy(entry => entry.Skill)
                .Select(entry => entry.Skill).Take(2),
        ];
    }

    private static MoveSummary Move(PageParts parts, LinkedRole role, LinkedRole other)
    {
        var shared = Compare.Similarities.Of(role.Role, other.Role).Shared;
        var hasPages = parts.PairLink(role, other) is not null;
        return new MoveSummary(
            PageParts.Mark(other),
            Percentage.Of(shared, other.Role.LevelPoints),
            Percentage.Of(shared, role.Role.LevelPoints),
            hasPages ? MovePages.Link(role, other) : null,
            hasPages ? MovePages.Link(other, role) : null);
    }

    private static PageLink? Neighbour(PageParts parts, int position)
    {
        if (position < 0 || position >= parts.Site.Roles.Length) return null;
        var role = parts.Site.Roles[position];
        return role.Link;
    }
}
