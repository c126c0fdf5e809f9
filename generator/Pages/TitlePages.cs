using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Who says what about job titles; only sites with a titles.yml have this page.</summary>
internal static class TitlePages
{
    private const string TableCaption = "Where each authority files each title";

    private static readonly FilingMark NotLookedUp = new("dash", "?", "not looked up");

    private static readonly ImmutableArray<(FiledAs As, FilingMark Mark)> Marks =
    [
        (FiledAs.Own, new FilingMark("square", "O", "entry of its own")),
        (FiledAs.Alternate, new FilingMark("triangle", "A", "alternate title of another entry")),
        (FiledAs.PartOf, new FilingMark("diamond", "P", "part of something wider")),
        (FiledAs.SameAs, new FilingMark("circle", "S", "same as another title")),
        (FiledAs.Near, new FilingMark("hexagon", "N", "not there, but something near under another name")),
        (FiledAs.Absent, new FilingMark("cross", "X", "looked up, not there")),
    ];

    public static Page Titles(PageContext context, LinkedTitles titles)
    {
        var filings = titles.Filings;
        var citations = Citations.Of(
            context.Site,
            titles.Stories.SelectMany(story => story.Introduction.Citations),
            // The authorities head the columns of both tables, so they come before what they say.
            filings.Authorities.Select(authority => authority.Source.Value),
            filings.Titles.SelectMany(title => filings.Authorities.SelectMany(authority => Cited(filings, authority, title))));
        var reviewed = filings.Reviewed.Value;
        var downloads = DataDownloads.FilesOf(PublishedData.Titles);
        var frame = context.Frame(
            PageCatalogue.Titles,
            PageCatalogue.Titles.Name,
            $"Who says what about {context.Site.Settings.InField("job titles")}", filings.Summary.Value);
        var dataset = StructuredData.Dataset(
            context.Site.Settings, frame.Title, $"{TableCaption}: {filings.Summary.Value}", frame.Address, reviewed, downloads);
        frame = frame with
        {
            EditAddress = context.Edit(TitleFilings.File),
            Reviewed = IsoDate.Of(reviewed),
            Citations = citations.Listed,
            StructuredData = [.. frame.StructuredData, dataset],
        };
        var model = new TitlesPageModel(frame)
        {
            Introduction = filings.Summary.Value,
            Stories = [.. filings.Stories.Select((story, i) => Story(story, i + 1, titles.Stories[i], citations))],
            Table = new TitleTable(
                TableCaption,
                "What each authority does with each title, with sources",
                [.. filings.Authorities.Select(authority => Authority(filings, authority, citations))],
                [.. filings.Titles.Select(title => Row(context.Site, filings, title, citations))]),
            Marks = [.. Marks.Select(known => known.Mark), NotLookedUp],
            Downloads = downloads,
        };
        return new Page(PageCatalogue.Titles.Address, model, TitleFilings.File, reviewed);
    }

    private static ArticleSection Story(TitleStory story, int number, LinkedBody text, Citations citations) =>
        new(story.Title.Value, $"story-{number}", citations.Html(text.Introduction));

    private static TitleAuthority Authority(TitleFilings filings, Authority authority, Citations citations)
    {
        var filed = filings.Titles.Select(title => filings.Of(authority, title)).OfType<Filing>().ToArray();
        var own = filed.Count(filing => filing.As == FiledAs.Own);
        return new TitleAuthority(authority.Name.Value, authority.Note, citations.Number(authority.Source.Value), own, filed.Length);
    }

    private static IEnumerable<Slug> Cited(TitleFilings filings, Authority authority, JobTitle title) =>
        filings.Of(authority, title) is { } filing ? filing.AllSources(authority).Select(source => source.Value) : [];

    private static TitleRow Row(Site site, TitleFilings filings, JobTitle title, Citations citations)
    {
        ImmutableArray<TitleCell> cells = [.. filings.Authorities.Select(authority => Cell(authority, filings.Of(authority, title), citations))];
        var notLookedUp = filings.Authorities.Where((_, i) => !cells[i].IsKnown).Select(authority => authority.Name.Value);
        var address = site.Role(title.Id.Value)?.Address.Value;
        return new TitleRow(title.Name.Value, address, cells, Words.List([.. notLookedUp]));
    }

    private static TitleCell Cell(Authority authority, Filing? filing, Citations citations)
    {
        if (filing is null) return new TitleCell(NotLookedUp, NotLookedUp.Name, null, [], IsKnown: false);
        var words = filing.As switch
        {
            FiledAs.Own => filing.Of is null ? "An entry of its own" : $"An entry of its own: {filing.Of}",
            FiledAs.Alternate => $"Alternate title of {filing.Of}",
            FiledAs.PartOf => $"Part of {filing.Of}",
            FiledAs.SameAs => $"The same as {filing.Of}",
            FiledAs.Near => $"Not there; nearest is {filing.Of}",
            _ => "Looked up, not there",
        };
        var mark = Marks.First(known => known.As == filing.As).Mark;
        return new TitleCell(mark, words, filing.Note, citations.Numbers(filing.AllSources(authority)), IsKnown: true);
    }
}
