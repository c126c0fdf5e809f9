using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The front page, and the page for addresses at which nothing stands.</summary>
public static class HomePages
{
    public static readonly Door Method = new(new PageLink("How we know", "/method/"), "How levels are set, what the numbers mean and what they cannot say.");

    private const int DifferencesShown = 10;

    private static ImmutableArray<Door> Shortcuts(Site site) =>
    [
        new(new PageLink("All roles", "/roles/"), "Not one of these?"),
        new(new PageLink("Compare them", "/compare/"), "Two others in mind?"),
        new(new PageLink("Plan a move", MovePages.Index.Address), "Changing jobs?"),
        new(AssessPages.Link, "What do you bring?"),
        new(new PageLink("See what it asks for", DecodePages.Link.Address), "Writing or reading an advert?"),
        .. site.Titles is null ? [] : (Door[])[new Door(LinkedTitles.Link, "Need figures on titles?")],
    ];

    private static ImmutableArray<Door> Doors(Site site) =>
    [
        new(new PageLink("Compare two to four roles", "/compare/"), "Any of them, in any order: differences first, then what is shared."),
        new(new PageLink("Plan a move", MovePages.Index.Address), "From your role to another: what you keep, and what to learn in which order."),
        new(new PageLink("All roles", "/roles/"), "What each role is for, what it does, and what it is mistaken for."),
        new(new PageLink("All skills", "/skills/"), "What each skill means, what each level looks like, and who needs it."),
        new(AssessPages.Link, "See how much of each role you bring already, and what would open most."),
        new(DecodePages.Link, "Paste a job advert: which skills it asks for, and which roles it mixes."),
        new(new PageLink("The whole matrix", "/matrix/"), "Every role and every skill in one table."),
        new(MapPages.Link, "Every role in one picture: near means alike."),
        .. site.Titles is null ? [] : (Door[])[new Door(LinkedTitles.Link, "Where classifications, frameworks and adverts put the same job titles, and where they disagree.")],
        Method,
        new(new PageLink("Take the data", "/data/"), "Roles, skills, levels and similarities as JSON and CSV, free to use."),
    ];

    public static Page Home(PageParts parts)
    {
        var comparison = parts.Compared.FrontPage;
        var citations = new Citations(parts.Site);
        var tables = new ComparisonParts(parts, comparison, citations);
        var question = $"What is the difference between {Words.List([.. comparison.Roles.Select(role => Words.WithArticle(role.Title))])}, and what do they share?";
        var hasPage = parts.Compared.ComparisonAddresses.Contains(comparison.Address);
        var answer = comparison.Written?.Body.Section(WrittenComparison.Answer);
        var heads = comparison.Roles.Select(role => role.Head).Concat(comparison.Written is null ? [] : [comparison.Written.Head]).ToArray();
        var model = new HomePageModel(parts.Frame(SitePath.Home, question, parts.Site.Settings.Tagline, parts.Site.Settings.Description))
        {
            Question = question,
            AnswerHtml = answer is null ? "" : citations.Html(answer.Shown.Followed(answer.Rest)),
            FullComparison = hasPage ? new PageLink($"The whole comparison of {tables.RoleNames}", comparison.Address.Value) : null,
            Facets = tables.Facets(),
            Overlap = tables.Overlap(withNames: true),
            Differences = tables.Differences(DifferencesShown),
            Similarities = tables.Similarities(),
            RoleGroups = parts.RoleGroups(),
            Shortcuts = Shortcuts(parts.Site),
            Doors = Doors(parts.Site),
            Levels = parts.Levels,
        };
        var frame = model.Frame with
        {
            EditAddress = parts.Edit(comparison.Written?.Head.File ?? "site.yml"),
            Reviewed = PageParts.OldestReview(heads),
            Citations = citations.Listed(),
            StructuredData = [StructuredData.WebSite(parts.Site.Settings, ContentLicence.Address)],
        };
        return new Page(SitePath.Home, model with { Frame = frame }, "site.yml", PageParts.Newest(heads));
    }

    public static Page NotFound(PageParts parts)
    {
        var address = new SitePath("/404.html");
        var frame = parts.Frame(address, "There is no page at this address", "Page not found", "The page may have moved, or the address may hold a slip of the pen.") with { NoIndex = true };
        return new Page(address, new NotFoundPageModel(frame) { Doors = [new Door(new PageLink("Search", SearchPages.Address), "Everything on this site from A to Z, other names included."), .. Doors(parts.Site)] }, null, null);
    }
}
