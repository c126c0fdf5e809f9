using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Who says what about job titles; there is such a page only where somebody wrote titles.yml.</summary>
public static class TitlePages
{
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

    public static Page Titles(PageParts parts, LinkedTitles titles)
    {
        var claims = titles.Claims;
        var citations = Citations.Of(
            parts.Site,
            titles.Stories.SelectMany(story => story.Introduction.Citations),
            // The authorities head the columns of both tables, so they come before what they say.
            claims.Authorities.Select(authority => authority.Source.Value),
            claims.Titles.SelectMany(title => claims.Authorities.SelectMany(authority => Cited(claims, authority, title))));
        ImmutableArray<ArticleSection> stories =
            [.. claims.Stories.Zip(titles.Stories, (story, text) => (story.Title, text)).Select((story, i) => new ArticleSection(story.Title.Value, $"story-{i + 1}", citations.Html(story.text.Introduction)))];
        var model = new TitlesPageModel(parts.Frame(PageCatalogue.Titles, PageCatalogue.Titles.Name, "Who says what about AI and data job titles", claims.Summary.Value))
        {
            Introduction = claims.Summary.Value,
            Stories = stories,
            Table = new TitleTable(
                "Where each authority files each title",
                "What each authority does with each title, with sources",
                [.. claims.Authorities.Select(authority => Authority(claims, authority, citations))],
                [.. claims.Titles.Select(title => Row(parts.Site, claims, title, citations))]),
            Marks = [.. Marks.Select(known => known.Mark), NotLookedUp],
            Downloads = DataDownloads.FilesOf(PublishedData.Titles),
        };
        var dataset = StructuredData.Dataset(parts.Site.Settings, model.Frame.Title, $"{model.Table.Caption}: {claims.Summary.Value}", PageCatalogue.Titles.Address.Value, ContentLicence.Address, claims.Reviewed.Value, model.Downloads);
        var frame = model.Frame with
        {
            EditAddress = parts.Edit(TitleClaims.File),
            Reviewed = IsoDate.Of(claims.Reviewed.Value),
            Citations = citations.Listed,
            StructuredData = [.. model.Frame.StructuredData, dataset],
        };
        return new Page(PageCatalogue.Titles.Address, model with { Frame = frame }, TitleClaims.File, claims.Reviewed.Value);
    }

    private static TitleAuthority Authority(TitleClaims claims, Authority authority, Citations citations)
    {
        var filings = claims.Titles.Select(title => claims.Of(authority, title)).OfType<Filing>().ToArray();
        return new TitleAuthority(authority.Name.Value, authority.Note, citations.Number(authority.Source.Value), filings.Count(filing => filing.As == FiledAs.Own), filings.Length);
    }

    private static IEnumerable<Slug> Cited(TitleClaims claims, Authority authority, JobTitle title) =>
        claims.Of(authority, title) is { } filing ? filing.AllSources(authority).Select(source => source.Value) : [];

    private static TitleRow Row(Site site, TitleClaims claims, JobTitle title, Citations citations)
    {
        var cells = claims.Authorities.Select(authority => Cell(authority, claims.Of(authority, title), citations)).ToImmutableArray();
        var missing = claims.Authorities.Where((_, i) => !cells[i].IsKnown).Select(authority => authority.Name.Value).ToArray();
        return new TitleRow(title.Name.Value, site.Roles.Any(role => role.Slug == title.Id.Value) ? SitePath.Role(title.Id.Value).Value : null, cells, Words.List(missing));
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
        return new TitleCell(Marks.First(known => known.As == filing.As).Mark, words, filing.Note, citations.Numbers(filing.AllSources(authority)), IsKnown: true);
    }
}
