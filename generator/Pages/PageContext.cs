using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The site as the makers of pages see it, with what several kinds of page need: frames, marks, links, cells.</summary>
internal sealed class PageContext(ComparedSite compared, SiteFrame frame)
{
    /// <summary>Search results show about this many characters; a longer title leaves out the site's name.</summary>
    private const int LongestTitle = 70;

    private readonly ImmutableArray<PageLink> _skillLinks = [.. compared.Site.Skills.Skills.Select(LinkTo)];

    public ComparedSite Compared => compared;

    public Site Site => compared.Site;

    public ImmutableArray<LevelEntry> Levels { get; } =
    [
        .. from level in compared.Site.Levels.Levels
           select new LevelEntry(level.Level.Value, level.Name, level.Letter, level.Means, level.Help, level.Evidence),
    ];

    /// <summary>
    /// The levels up to the highest that any role needs: charts of roles end there, so that no empty column looks like a shortfall.
    /// </summary>
    public ImmutableArray<LevelEntry> RoleLevels => [.. Levels.Where(level => level.Value <= frame.HighestRoleLevel)];

    /// <summary>The documents behind a page that shows every role.</summary>
    public ImmutableArray<DocumentHead> RoleHeads { get; } = [.. compared.Site.Roles.Select(role => role.Head)];

    /// <summary>The frame of a fixed page, with its script.</summary>
    public PageFrame Frame(FixedPage page, string heading, string title, string description, params ImmutableArray<PageLink> breadcrumbs) =>
        Frame(page.Address, heading, title, description, breadcrumbs) with { Script = page.Script };

    /// <summary>A frame with what every page needs.</summary>
    /// <param name="breadcrumbs">From the page below home to the parent page.</param>
    public PageFrame Frame(SitePath address, string heading, string title, string description, params ImmutableArray<PageLink> breadcrumbs)
    {
        ImmutableArray<PageLink> crumbs = address == SitePath.Home ? [] : [PageCatalogue.Home.Link, .. breadcrumbs];
        return new PageFrame
        {
            Site = frame,
            Heading = heading,
            Title = Title(address, title),
            Description = Words.Shortened(description, 200),
            Address = address.Value,
            Canonical = Site.Settings.Address + address.Value,
            Breadcrumbs = crumbs,
            StructuredData = crumbs.IsEmpty ? [] : [StructuredData.Breadcrumbs(Site.Settings.Address, crumbs, new PageLink(heading, address.Value))],
            NoIndex = Site.Settings.IsPreview,
        };
    }

    /// <summary>The title, followed by the site's name if search results have room for both.</summary>
    private string Title(SitePath address, string title)
    {
        if (address == SitePath.Home) return $"{Site.Settings.Title}: {title}";
        var withSite = $"{title} – {Site.Settings.Title}";
        // A shortened title could equal that of another page; search engines shorten it themselves.
        return withSite.Length <= LongestTitle ? withSite : title;
    }

    /// <summary>The JSON-LD of a written document.</summary>
    public string Article(DocumentHead head, SitePath address) => StructuredData.Article(
        Site.Settings, head.Title.Value, head.Summary.Value, address.Value,
        head.History.Min(revision => revision.Date), head.History.Max(revision => revision.Date));

    /// <summary>Where readers can edit a file of the input folder.</summary>
    public string Edit(string file) => Site.Settings.EditAddress(file);

    /// <summary>Where readers can choose the role whose levels they want to edit.</summary>
    public string BrowseLevels => Browse("input/matrices");

    /// <summary>Where readers can see a file or folder of the repository.</summary>
    public string Browse(string path) => $"{Site.Settings.Repository}/tree/{Site.Settings.Branch}/{path}";

    public static RoleMark Mark(LinkedRole role) =>
        new(role.Title, role.Role.Article.Short.Value, role.Address.Value, role.Role.Article.Sign, role.Role.Article.Colour);

    /// <summary>
    /// Marks for two to four roles shown side by side. Each keeps its sign and colour; where two roles share one of these, the fill tells them
    /// apart: the first in the alphabet stays plain. The script "compare-state" does the same.
    /// </summary>
    public static ImmutableArray<RoleMark> Marks(ImmutableArray<LinkedRole> roles)
    {
        var marks = new List<RoleMark>();
        foreach (var mark in roles.Sort((a, b) => a.Slug.CompareTo(b.Slug)).Select(Mark))
        {
            var taken = marks.Where(other => other.Sign == mark.Sign || other.Colour == mark.Colour).Select(other => other.Fill);
            marks.Add(mark with { Fill = RoleSigns.Fills.Except(taken).First() });
        }

        return [.. roles.Select(role => marks.First(mark => mark.Address == role.Address.Value))];
    }

    /// <summary>Caveats about the numbers of these roles: what the list of skills leaves out of each.</summary>
    public static ImmutableArray<string> Partly(IEnumerable<LinkedRole> roles) =>
        [.. roles.Select(role => role.Role.Matrix.Partly).OfType<string>()];

    public PageLink SkillLink(int position) => _skillLinks[position];

    public static PageLink LinkTo(Skill skill) => new(skill.Name, SitePath.Skill(skill.Id.Value).Value);

    public static PageLink GroupLink(SkillGroup group) => new(group.Name, SitePath.SkillGroup(group.Id).Value);

    /// <summary>A role's level in a skill.</summary>
    /// <param name="citations">The citations of the page; null for a page that shows no sources of levels.</param>
    /// <param name="withNote">Whether to show the note on the level. Notes are long, so only pages about one role or one skill do.</param>
    public LevelCell Cell(Role role, int skill, Citations? citations, bool withNote)
    {
        var level = Site.Levels[role.Levels[skill]];
        var notNeeded = new LevelCell(level.Level.Value, level.Name, level.Letter, "", IsEditorial: false, null, [], Signature: false);
        if (role.Cells[skill] is not { } cell) return notNeeded;
        return notNeeded with
        {
            Basis = BasisWords.Of(cell.Basis),
            IsEditorial = cell.Basis == Basis.Editorial,
            Note = withNote ? cell.Note : null,
            Citations = citations?.Numbers(cell.Sources) ?? [],
            Signature = role.Signature.Contains(skill),
        };
    }

    /// <summary>The sources that a role's level in a skill cites.</summary>
    public static IEnumerable<Slug> Cited(Role role, int skill) => role.Cells[skill] is { } cell ? CitedSources.Of(cell) : [];

    /// <summary>Rows in the skill groups of the site.</summary>
    public ImmutableArray<SkillTableGroup> ByGroup(IEnumerable<SkillGap> rows, Func<SkillGap, SkillTableRow> row) =>
    [
        .. rows.GroupBy(gap => Site.Skills.GroupOf[gap.Skill]).Select(group => new SkillTableGroup(GroupLink(group.Key), [.. group.Select(row)])),
    ];

    /// <summary>The newest date in the histories of the documents; null without any.</summary>
    public static DateOnly? Newest(IEnumerable<DocumentHead> heads)
    {
        var dates = heads.SelectMany(head => head.History).Select(revision => revision.Date).ToArray();
        return dates.Length == 0 ? null : dates.Max();
    }

    /// <summary>The oldest review of the documents, since a page is only as fresh as its oldest part; null without documents.</summary>
    public static string? OldestReview(IEnumerable<DocumentHead> heads)
    {
        var dates = heads.Select(head => head.Reviewed).ToArray();
        return dates.Length == 0 ? null : IsoDate.Of(dates.Min());
    }

    public static ImmutableArray<HistoryEntry> History(DocumentHead head) =>
        [.. head.History.Select(revision => new HistoryEntry(IsoDate.Of(revision.Date), revision.Change))];

    public ImmutableArray<PageLink> Backlinks(SitePath address) => Site.Backlinks.GetValueOrDefault(address, []);

    /// <summary>The page that compares two roles; null where there is none.</summary>
    public PageLink? PairLink(LinkedRole a, LinkedRole b)
    {
        var address = SitePath.Comparison([a.Slug, b.Slug]);
        return compared.ComparisonAddresses.Contains(address) ? new PageLink($"{a.Title} and {b.Title}", address.Value) : null;
    }

    public ImmutableArray<RoleCardGroup> RoleGroups() =>
    [
        .. from roles in RolesByGroup()
           select new RoleCardGroup(roles.Key.Name, roles.Key.Text, [.. roles.Select(Card)]),
    ];

    /// <summary>The groups of roles that are not empty, in the order of the site's settings.</summary>
    public IEnumerable<IGrouping<RoleGroup, LinkedRole>> RolesByGroup() =>
        from inGroup in Site.Settings.RoleGroups
        join role in Site.Roles on inGroup.Id equals role.Role.Article.Group.Value
        group role by inGroup;

    private static RoleCard Card(LinkedRole role) => new(Mark(role), role.Head.Summary.Value, role.Role.Article.AlsoKnownAs);
}
