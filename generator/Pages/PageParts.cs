using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>What several kinds of page show: marks, levels, tables, frames.</summary>
public sealed class PageParts(ComparedSite compared, SiteFrame frame)
{
    /// <summary>Search results show about so many letters; a longer title does without the site's name.</summary>
    private const int LongestTitle = 70;

    public ComparedSite Compared => compared;

    public Site Site => compared.Site;

    public ImmutableArray<LevelEntry> Levels { get; } =
        [.. compared.Site.Levels.Levels.Select(level => new LevelEntry(level.Level.Value, level.Name, level.Letter, level.Means, level.Help, level.Evidence))];

    /// <summary>For pages that rest on every role.</summary>
    public ImmutableArray<DocumentHead> RoleHeads { get; } = [.. compared.Site.Roles.Select(role => role.Head)];

    /// <summary>The frame of a page of the catalogue, with its script.</summary>
    public PageFrame Frame(FixedPage page, string heading, string title, string description, params ImmutableArray<PageLink> breadcrumbs) =>
        Frame(page.Address, heading, title, description, breadcrumbs) with { Script = page.Script };

    /// <summary>A frame with what every page needs; breadcrumbs go from home to the parent.</summary>
    public PageFrame Frame(SitePath address, string heading, string title, string description, params ImmutableArray<PageLink> breadcrumbs)
    {
        ImmutableArray<PageLink> way = address == SitePath.Home ? [] : [PageCatalogue.Home.Link, .. breadcrumbs];
        return new PageFrame
        {
            Site = frame,
            Heading = heading,
            Title = Title(address, title),
            Description = Words.Shortened(description, 200),
            Address = address.Value,
            Canonical = Site.Settings.Address + address.Value,
            Breadcrumbs = way,
            StructuredData = way.IsEmpty ? [] : [StructuredData.Breadcrumbs(Site.Settings.Address, way, new PageLink(heading, address.Value))],
            NoIndex = Site.Settings.IsPreview,
        };
    }

    /// <summary>The title with the site's name, where both fit into what search results show.</summary>
    private string Title(SitePath address, string title)
    {
        if (address == SitePath.Home) return $"{Site.Settings.Title}: {title}";
        var withSite = $"{title} – {Site.Settings.Title}";
        // A title that was cut could be that of another page; search results cut it by themselves.
        return withSite.Length <= LongestTitle ? withSite : title;
    }

    /// <summary>The JSON-LD of a document that people wrote.</summary>
    public string Article(DocumentHead head, SitePath address) => StructuredData.Article(
        Site.Settings, head.Title.Value, head.Summary.Value, address.Value,
        head.History.Min(revision => revision.Date), head.History.Max(revision => revision.Date));

    /// <summary>Where a reader edits a file of the input folder.</summary>
    public string Edit(string file) => Site.Settings.EditAddress(file);

    /// <summary>Where a reader chooses the role whose levels to edit.</summary>
    public string BrowseLevels => Browse("input/matrices");

    /// <summary>Where a reader sees a folder or a file that a computed page comes from.</summary>
    public string Browse(string path) => $"{Site.Settings.Repository}/tree/{Site.Settings.Branch}/{path}";

    public static RoleMark Mark(LinkedRole role) =>
        new(role.Title, role.Role.Article.Short.Value, role.Address.Value, role.Role.Article.Sign, role.Role.Article.Colour);

    /// <summary>
    /// Marks for at most four roles that stand side by side: each keeps its sign and colour, and where two share one of these,
    /// the one that is later in the alphabet is filled in another way. The script "compare-state" does the same.
    /// </summary>
    public static ImmutableArray<RoleMark> Marks(ImmutableArray<LinkedRole> roles)
    {
        var marks = new List<RoleMark>();
        foreach (var mark in roles.Sort((a, b) => a.Slug.CompareTo(b.Slug)).Select(Mark))
            marks.Add(mark with { Fill = RoleSigns.Fills.First(fill => !marks.Exists(other => other.Fill == fill && (other.Sign == mark.Sign || other.Colour == mark.Colour))) });
        return [.. roles.Select(role => marks.First(mark => mark.Address == role.Address.Value))];
    }

    /// <summary>What must be known of numbers about these roles, because the list of skills describes one of them only in part.</summary>
    public static ImmutableArray<string> Partly(IEnumerable<LinkedRole> roles) => [.. roles.Select(role => role.Role.Matrix.Partly).OfType<string>()];

    public PageLink SkillLink(int position) => LinkTo(Site.Skills.Skills[position]);

    public static PageLink LinkTo(Skill skill) => new(skill.Name, SitePath.Skill(skill.Id.Value).Value);

    public static PageLink GroupLink(SkillGroup group) => new(group.Name, SitePath.SkillGroup(group.Id).Value);

    /// <summary>A role's level in a skill. Notes are long, so only pages about one role or one skill show them.</summary>
    public LevelCell Cell(Role role, int skill, Citations? citations, bool withNote)
    {
        var level = Site.Levels[role.Levels[skill]];
        if (role.Cells[skill] is not { } cell) return new LevelCell(level.Level.Value, level.Name, level.Letter, "", false, null, [], false);
        var signature = role.Matrix.Signature.Any(flag => flag.Value == cell.Skill.Value);
        return new LevelCell(level.Level.Value, level.Name, level.Letter, BasisWords.Of(cell.Basis), cell.Basis == Basis.Editorial, withNote ? cell.Note : null, citations?.Numbers(cell.Sources) ?? [], signature);
    }

    /// <summary>What a role's level in a skill cites.</summary>
    public static IEnumerable<Slug> Cited(Role role, int skill) => role.Cells[skill] is { } cell ? CitedSources.Of(cell) : [];

    /// <summary>Rows sorted into the groups of the catalogue.</summary>
    public ImmutableArray<SkillTableGroup> ByGroup(IEnumerable<SkillGap> rows, Func<SkillGap, SkillTableRow> row) =>
    [
        .. rows.GroupBy(gap => Site.Skills.GroupOf[gap.Skill]).Select(group => new SkillTableGroup(GroupLink(group.Key), [.. group.Select(row)])),
    ];

    /// <summary>The newest date in the histories of some documents.</summary>
    public static DateOnly? Newest(IEnumerable<DocumentHead> heads)
    {
        var dates = heads.SelectMany(head => head.History).Select(revision => revision.Date).ToArray();
        return dates.Length == 0 ? null : dates.Max();
    }

    /// <summary>A page made from several documents is as old as the oldest review among them.</summary>
    public static string? OldestReview(IEnumerable<DocumentHead> heads)
    {
        var dates = heads.Select(head => head.Reviewed).ToArray();
        return dates.Length == 0 ? null : IsoDate.Of(dates.Min());
    }

    public static ImmutableArray<HistoryEntry> History(DocumentHead head) => [.. head.History.Select(revision => new HistoryEntry(IsoDate.Of(revision.Date), revision.Change))];

    public ImmutableArray<PageLink> Backlinks(SitePath address) => Site.Backlinks.GetValueOrDefault(address, []);

    /// <summary>The page that compares two roles; null where there is none.</summary>
    public PageLink? PairLink(LinkedRole a, LinkedRole b)
    {
        var address = SitePath.Comparison([a.Slug, b.Slug]);
        return compared.ComparisonAddresses.Contains(address) ? new PageLink($"{a.Title} and {b.Title}", address.Value) : null;
    }

    public ImmutableArray<RoleCardGroup> RoleGroups() =>
    [
        .. Site.Settings.RoleGroups
            .Select(group => new RoleCardGroup(group.Name, group.Text, [.. Site.Roles.Where(role => role.Role.Article.Group.Value == group.Id).Select(Card)]))
            .Where(group => group.Roles.Length > 0),
    ];

    private static RoleCard Card(LinkedRole role) => new(Mark(role), role.Head.Summary.Value, role.Role.Article.AlsoKnownAs);
}
