using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Plain pages from pages/, the data page and the help page.</summary>
public static class TextPages
{
    public static Page Text(PageParts parts, LinkedTextPage page)
    {
        var citations = Citations.Of(parts.Site, page.Body.Citations, page.Head.Sources.Select(source => source.Value));
        var model = new TextPageModel(parts.Frame(page.Address, page.Head.Title.Value, page.Head.Title.Value, page.Head.Summary.Value))
        {
            Summary = page.Head.Summary.Value,
            IntroductionHtml = citations.Html(page.Body.Introduction),
            Sections = citations.Sections(page.Body),
            History = PageParts.History(page.Head),
        };
        var frame = model.Frame with
        {
            EditAddress = parts.Edit(page.Head.File),
            Reviewed = IsoDate.Of(page.Head.Reviewed),
            MarkdownTwin = SitePath.MarkdownAlternate(page.Address.Value),
            Citations = citations.Listed,
            StructuredData = [.. model.Frame.StructuredData, parts.Article(page.Head, page.Address)],
        };
        return new Page(page.Address, model with { Frame = frame }, page.Head.File, PageParts.Newest([page.Head]));
    }

    public static Page Data(PageParts parts)
    {
        var frame = parts.Frame(PageCatalogue.Data, "Data", "Data: roles, skills and levels as JSON and CSV", "Roles, skills, levels and similarities of this site as JSON and CSV with their schemas, under CC BY 4.0.") with
        {
            EditAddress = parts.Browse("input"),
            Reviewed = PageParts.OldestReview(parts.RoleHeads),
        };
        var model = new DataPageModel(frame)
        {
            Introduction = "Free to use under CC BY 4.0: name this site and link to it. Ids do not change; a skill or role that is renamed keeps its id.",
            Downloads = DataDownloads.Of(parts.Site),
        };
        var dataset = StructuredData.Dataset(parts.Site.Settings, frame.Title, frame.Description, PageCatalogue.Data.Address.Value, ContentLicence.Address, PageParts.Newest(parts.RoleHeads), model.Downloads.SelectMany(download => download.Files));
        return new Page(PageCatalogue.Data.Address, model with { Frame = frame with { StructuredData = [.. frame.StructuredData, dataset] } }, null, PageParts.Newest(parts.RoleHeads));
    }

    private static readonly ImmutableArray<(FixedPage Page, string Heading, string Title, string Description)> HelpPages =
    [
        (PageCatalogue.Help, "Help with messages about a file", "Help for contributors: messages about a file",
            "Every rule that a file must keep by itself, with what a message about it means, what to do, and a wrong and a right example."),
        (PageCatalogue.HelpTogether, PageCatalogue.HelpTogether.Name, "Help for contributors: files that do not fit together",
            "Every rule on what files say of each other, with what a message about it means, what to do, and a wrong and a right example."),
        (PageCatalogue.HelpSite, PageCatalogue.HelpSite.Name, "Help for contributors: messages about the finished site",
            "Every rule that the finished pages and the output folder must keep, with what a message means, what to do, and a wrong and a right example."),
    ];

    /// <summary>The pages on the rules, to which messages lead.</summary>
    public static ImmutableArray<Func<Page>> Help(PageParts parts) => [.. HelpPages.Select<(FixedPage, string, string, string), Func<Page>>(page => () => Rules(parts, page))];

    private static Page Rules(PageParts parts, (FixedPage Page, string Heading, string Title, string Description) help)
    {
        var page = help.Page;
        ImmutableArray<PageLink> way = page == PageCatalogue.Help ? [] : [LinkTo(HelpPages[0])];
        var model = new HelpPageModel(parts.Frame(page, help.Heading, help.Title, help.Description, way) with { EditAddress = parts.Browse("generator/Diagnostics") })
        {
            Introduction = "A message names the file, the line and the column, what is wrong and what to do. The code in it leads to one of the sections below.",
            Others = [.. HelpPages.Where(other => other.Page != page).Select(LinkTo)],
            Groups =
            [
                .. RuleCatalogue.Groups.Where(group => group.Rules[0].HelpPage == page).Select(group => new HelpGroup($"stage-{group.Stage.ToLowerInvariant()}", group.Stage, group.Text,
                    [.. group.Rules.Select(rule => new HelpEntry(rule.Anchor, rule.Code, rule.Title, rule.Severity.ToString().ToLowerInvariant(), rule.Meaning, rule.Remedy, rule.Wrong, rule.Right))])),
            ],
        };
        return new Page(page.Address, model, null, null);
    }

    private static PageLink LinkTo((FixedPage Page, string Heading, string, string) help) => help.Page.Link with { Text = help.Heading };
}
