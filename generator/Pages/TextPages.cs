using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Plain pages from the folder pages, the data page and the help pages.</summary>
internal static class TextPages
{
    public static Page Text(PageContext context, LinkedTextPage page)
    {
        var citations = Citations.Of(context.Site, page.Body.Citations, page.Head.Sources.Select(source => source.Value));
        var frame = context.Frame(page.Address, page.Head.Title.Value, page.Head.Title.Value, page.Head.Summary.Value);
        frame = frame with
        {
            EditAddress = context.Edit(page.Head.File),
            Reviewed = IsoDate.Of(page.Head.Reviewed),
            MarkdownAlternate = SitePath.MarkdownAlternate(page.Address.Value),
            Citations = citations.Listed,
            StructuredData = [.. frame.StructuredData, context.Article(page.Head, page.Address)],
        };
        var model = new TextPageModel(frame)
        {
            Summary = page.Head.Summary.Value,
            IntroductionHtml = citations.Html(page.Body.Introduction),
            Sections = citations.Sections(page.Body),
            History = PageContext.History(page.Head),
        };
        return new Page(page.Address, model, page.Head.File, PageContext.Newest([page.Head]));
    }

    public static Page Data(PageContext context)
    {
        var downloads = DataDownloads.Of(context.Site);
        var newest = PageContext.Newest(context.RoleHeads);
        var frame = context.Frame(
            PageCatalogue.Data,
            "Data",
            "Data: roles, skills and levels as JSON and CSV",
            "Roles, skills, levels and similarities of this site as JSON and CSV with their schemas, under CC BY 4.0.");
        var files = downloads.SelectMany(data => data.Files);
        var dataset = StructuredData.Dataset(context.Site.Settings, frame.Title, frame.Description, frame.Address, newest, files);
        frame = frame with
        {
            EditAddress = context.Browse("input"),
            Reviewed = PageContext.OldestReview(context.RoleHeads),
            StructuredData = [.. frame.StructuredData, dataset],
        };
        var model = new DataPageModel(frame)
        {
            Introduction = "Free to use under CC BY 4.0: name this site and link to it. "
                + "Ids do not change; a skill or role that is renamed keeps its id.",
            Downloads = downloads,
        };
        return new Page(PageCatalogue.Data.Address, model, null, newest);
    }

    private static readonly ImmutableArray<(FixedPage Page, string Heading, string Title, string Description)> HelpPages =
    [
        (PageCatalogue.Help, "Help with messages about a file", "Help for contributors: messages about a file",
            "Every rule that a file must keep by itself, with what a message about it means, what to do, and a wrong and a right example."),
        (PageCatalogue.HelpTogether, PageCatalogue.HelpTogether.Name, "Help for contributors: files that do not fit together",
            "Every rule on what files say of each other, with what a message about it means, what to do, and a wrong and a right example."),
        (PageCatalogue.HelpSite, PageCatalogue.HelpSite.Name, "Help for contributors: messages about the finished site",
            "Every rule that the finished pages and the output folder must keep, with what a message means, what to do, "
            + "and a wrong and a right example."),
    ];

    /// <summary>The pages that explain the rules; messages link to them.</summary>
    public static ImmutableArray<Func<Page>> Help(PageContext context) =>
        [.. HelpPages.Select<(FixedPage, string, string, string), Func<Page>>(help => () => Rules(context, help))];

    private static Page Rules(PageContext context, (FixedPage Page, string Heading, string Title, string Description) help)
    {
        var page = help.Page;
        ImmutableArray<PageLink> breadcrumbs = page == PageCatalogue.Help ? [] : [LinkTo(HelpPages[0])];
        var frame = context.Frame(page, help.Heading, help.Title, help.Description, breadcrumbs) with
        {
            EditAddress = context.Browse("generator/Diagnostics"),
        };
        var model = new HelpPageModel(frame)
        {
            Introduction =
                "A message names the file, the line and the column, what is wrong and what to do. The code in it leads to one of the sections below.",
            Others = [.. HelpPages.Where(other => other.Page != page).Select(LinkTo)],
            Groups =
            [
                .. from stage in RuleCatalogue.Groups
                   where stage.Rules[0].HelpPage == page
                   select new HelpGroup($"stage-{stage.Stage.ToLowerInvariant()}", stage.Stage, stage.Text, [.. stage.Rules.Select(Entry)]),
            ],
        };
        return new Page(page.Address, model, null, null);
    }

    private static HelpEntry Entry(Rule rule) => new(
        rule.Anchor, rule.Code, rule.Title, rule.Severity.ToString().ToLowerInvariant(), rule.Meaning, rule.Remedy, rule.Wrong, rule.Right);

    private static PageLink LinkTo((FixedPage Page, string Heading, string Title, string Description) help) =>
        help.Page.Link with { Text = help.Heading };
}
