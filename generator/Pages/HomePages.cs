using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The front page, and the page for unknown addresses.</summary>
internal static class HomePages
{
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

    public static Page Home(PageContext context)
    {
        var comparison = context.Compared.FrontPage;
        var tables = new ComparisonView(context, comparison);
        var roles = Words.List([.. comparison.Roles.Select(role => Words.WithArticle(role.Title))]);
        var question = $"What is the difference between {roles}, and what do they share?";
        var hasPage = context.Compared.ComparisonAddresses.Contains(comparison.Address);
        var answer = comparison.Written?.Body.Section(WrittenComparison.Answer) is { } section
            ? section.Shown.Followed(section.Rest)
            : CitedHtml.Empty;
        var citations = Citations.Of(context.Site, answer.Citations, tables.Cited);
        var heads = comparison.Roles.Select(role => role.Head).Concat(comparison.Written is null ? [] : [comparison.Written.Head]).ToArray();
        var model = new HomePageModel(context.Frame(PageCatalogue.Home, question, context.Site.Settings.Tagline, context.Site.Settings.Description))
        {
            Question = question,
            AnswerHtml = citations.Html(answer),
            FullComparison = hasPage ? new PageLink($"The whole comparison of {tables.RoleNames}", comparison.Address.Value) : null,
            Facets = tables.Facets(citations),
            Overlap = tables.Overlap(withNames: true),
            Differences = tables.Differences(ComparisonView.DifferencesShown),
            Similarities = tables.Similarities(),
            RoleGroups = context.RoleGroups(),
            Shortcuts = Offered(context.Site, page => page.Question),
            Doors = Doors(context.Site),
            Levels = context.RoleLevels,
        };
        var frame = model.Frame with
        {
            EditAddress = context.Edit(comparison.Written?.Head.File ?? "site.yml"),
            Reviewed = PageContext.OldestReview(heads),
            Citations = citations.Listed,
            StructuredData = [StructuredData.WebSite(context.Site.Settings)],
        };
        return new Page(PageCatalogue.Home.Address, model with { Frame = frame }, "site.yml", PageContext.Newest(heads));
    }

    public static Page NotFound(PageContext context)
    {
        var frame = context.Frame(
            PageCatalogue.NotFound,
            "There is no page at this address",
            PageCatalogue.NotFound.Name,
            "The page may have moved, or the address may hold a slip of the pen.") with
        { NoIndex = true };
        var model = new NotFoundPageModel(frame) { Doors = [.. Offered(context.Site, page => page.NotFoundDoor), .. Doors(context.Site)] };
        return new Page(PageCatalogue.NotFound.Address, model, null, null);
    }
}
