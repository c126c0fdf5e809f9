using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The front page, and the page for unknown addresses.</summary>
public static class HomePages
{
    private const int DifferencesShown = 10;

    /// <summary>The doors to every page that has one.</summary>
    public static ImmutableArray<Door> Doors(Site site) => Offered(site, page => page.Door);

    /// <summary>The pages that have such a card, in the order of their cards.</summary>
    private static ImmutableArray<Door> Offered(Site site, Func<FixedPage, PageCard?> cardOf) =>
    [
        .. from page in PageCatalogue.All
           let card = cardOf(page)
           where card is not null && site.LinkTo(page) is not null
           orderby card.Order
           select new Door(page.Link with { Text = card.Link }, card.Text),
    ];

    public static Page Home(PageParts parts)
    {
        var comparison = parts.Compared.FrontPage;
        var tables = new ComparisonParts(parts, comparison);
        var roles = Words.List([.. comparison.Roles.Select(role => Words.WithArticle(role.Title))]);
        var question = $"What is the difference between {roles}, and what do they share?";
        var hasPage = parts.Compared.ComparisonAddresses.Contains(comparison.Address);
        var answer = comparison.Written?.Body.Section(WrittenComparison.Answer) is { } section
            ? section.Shown.Followed(section.Rest)
            : CitedHtml.Empty;
        var citations = Citations.Of(parts.Site, answer.Citations, tables.Cited);
        var heads = comparison.Roles.Select(role => role.Head).Concat(comparison.Written is null ? [] : [comparison.Written.Head]).ToArray();
        var model = new HomePageModel(parts.Frame(PageCatalogue.Home, question, parts.Site.Settings.Tagline, parts.Site.Settings.Description))
        {
            Question = question,
            AnswerHtml = citations.Html(answer),
            FullComparison = hasPage ? new PageLink($"The whole comparison of {tables.RoleNames}", comparison.Address.Value) : null,
            Facets = tables.Facets(citations),
            Overlap = tables.Overlap(withNames: true),
            Differences = tables.Differences(DifferencesShown),
            Similarities = tables.Similarities(),
            RoleGroups = parts.RoleGroups(),
            Shortcuts = Offered(parts.Site, page => page.Question),
            Doors = Doors(parts.Site),
            Levels = parts.Levels,
        };
        var frame = model.Frame with
        {
            EditAddress = parts.Edit(comparison.Written?.Head.File ?? "site.yml"),
            Reviewed = PageParts.OldestReview(heads),
            Citations = citations.Listed,
            StructuredData = [StructuredData.WebSite(parts.Site.Settings)],
        };
        return new Page(PageCatalogue.Home.Address, model with { Frame = frame }, "site.yml", PageParts.Newest(heads));
    }

    public static Page NotFound(PageParts parts)
    {
        var frame = parts.Frame(
            PageCatalogue.NotFound,
            "There is no page at this address",
            PageCatalogue.NotFound.Name,
            "The page may have moved, or the address may hold a slip of the pen.") with
        { NoIndex = true };
        var model = new NotFoundPageModel(frame) { Doors = [.. Offered(parts.Site, page => page.NotFoundDoor), .. Doors(parts.Site)] };
        return new Page(PageCatalogue.NotFound.Address, model, null, null);
    }
}
