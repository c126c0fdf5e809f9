using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The pages one looks things up in: sources, glossary, changes.</summary>
public static class ReferencePages
{
    public static Page Sources(PageParts parts)
    {
        var address = SitePath.Page("sources");
        var site = parts.Site;
        var frame = parts.Frame(address, "Sources", "Sources", $"Everything that the claims on this site rest on: {site.Sources.Count} sources with publisher, year, licence and the day we read them, and where each is cited.") with { EditAddress = parts.Edit("sources.yml"), Reviewed = NewestSeen(site) };
        var citedBy = CitedBy(site);
        var levelCounts = site.Roles.SelectMany(role => role.Role.Cells).OfType<MatrixCell>().SelectMany(cell => cell.Sources.Select(source => source.Value)).CountBy(source => source).ToDictionary();
        var model = new SourcesPageModel(frame)
        {
            Introduction = "What no source backs is called editorial. Where we read only a quotation of a source, the one who quotes it is named.",
            Sources =
            [
                .. site.Sources.Values.OrderBy(source => source.Publisher, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Year).ThenBy(source => source.Id.Value).Select(source => new SourceEntry(
                    source.Id.Value.Value, source.Title, source.Authors, source.Publisher, source.Year.ToString(), source.Address, source.Licence, PageParts.Iso(source.Seen),
                    source.QuotedIn, source.Note, source.StillHolds, citedBy.GetValueOrDefault(source.Id.Value, []), levelCounts.GetValueOrDefault(source.Id.Value))),
            ],
        };
        return new Page(address, model, "sources.yml", site.Sources.Values.Select(source => (DateOnly?)source.Seen).Max());
    }

    public static Page Glossary(PageParts parts)
    {
        var address = SitePath.Page("glossary");
        var site = parts.Site;
        var citations = new Citations(site);
        var model = new GlossaryPageModel(parts.Frame(address, "Glossary", "Glossary of AI and data terms", $"{site.Terms.Length} terms of AI and data work in plain words, from the ones that adverts use to the ones that this site needs for its own method."))
        {
            Introduction = "Short and plain, for people who meet a word here for the first time.",
            Terms = [.. site.Terms.Select(term => Entry(parts, term, citations))],
        };
        var frame = model.Frame with
        {
            EditAddress = parts.Edit("glossary.yml"),
            Reviewed = PageParts.OldestReview(site.Roles.Select(role => role.Head)),
            Citations = citations.Listed(),
        };
        return new Page(address, model with { Frame = frame }, "glossary.yml", PageParts.Newest(site.Roles.Select(role => role.Head)));
    }

    public static Page Changes(PageParts parts)
    {
        var address = SitePath.Page("changes");
        var site = parts.Site;
        var documents = site.Roles.Select(role => (role.Head, role.Address))
            .Concat(site.Comparisons.Select(comparison => (comparison.Head, comparison.Address)))
            .Concat(site.Pages.Select(page => (page.Head, page.Address)))
            .ToArray();
        var frame = parts.Frame(address, "Changes", "Changes", "What changed on this site, newest first, from the histories that stand in the articles themselves.") with
        {
            EditAddress = parts.Browse("input"),
            Reviewed = PageParts.Newest(documents.Select(document => document.Head)) is { } newest ? PageParts.Iso(newest) : null,
        };
        var model = new ChangesPageModel(frame)
        {
            Introduction = "Every article keeps its own history; this page puts them together.",
            Days =
            [
                .. documents
                    .SelectMany(document => document.Head.History.Select(revision => (revision.Date, Change: new Change(new PageLink(document.Head.Title.Value, document.Address.Value), revision.Change))))
                    .GroupBy(change => change.Date)
                    .OrderByDescending(day => day.Key)
                    .Select(day => new ChangeDay(PageParts.Iso(day.Key), [.. day.Select(change => change.Change).OrderBy(change => change.Page.Text, StringComparer.Ordinal)])),
            ],
        };
        return new Page(address, model, null, PageParts.Newest(documents.Select(document => document.Head)));
    }

    private static GlossaryEntry Entry(PageParts parts, LinkedTerm term, Citations citations)
    {
        var own = term.Term;
        var definition = citations.Html(term.Definition.Introduction);
        foreach (var source in own.Sources) citations.Number(source.Value);
        var sources = string.Concat(own.Sources.Select(source => citations.Html(new CitedHtml([new CitedHtmlPart("", source.Value)]))));
        return new GlossaryEntry(own.Id.Value.Value, own.Name.Value, definition + sources, own.Aliases,
            [.. own.See.Select(name => Named(parts.Site, name.Value))], parts.Backlinks(SitePath.Term(own.Id.Value)));
    }

    /// <summary>The link for the id of a role, a skill or a term; Validate knows that there is one.</summary>
    private static PageLink Named(Site site, Slug name)
    {
        if (site.Roles.FirstOrDefault(role => role.Slug == name) is { } role) return new PageLink(role.Title, role.Address.Value);
        var skill = site.Skills.PositionOf(name);
        if (skill >= 0) return new PageLink(site.Skills.Skills[skill].Name, SitePath.Skill(name).Value);
        return new PageLink(site.Terms.First(term => term.Term.Id.Value == name).Term.Name.Value, SitePath.Term(name).Value);
    }

    private static Dictionary<Slug, ImmutableArray<PageLink>> CitedBy(Site site)
    {
        var texts = site.Roles.Select(role => (role.Head, role.Body, Link: new PageLink(role.Title, role.Address.Value)))
            .Concat(site.Comparisons.Select(comparison => (comparison.Head, comparison.Body, Link: new PageLink(comparison.Head.Title.Value, comparison.Address.Value))))
            .Concat(site.Pages.Select(page => (page.Head, page.Body, Link: new PageLink(page.Head.Title.Value, page.Address.Value))));
        return texts
            .SelectMany(text => Sources(text.Body).Concat(text.Head.Sources.Select(source => source.Value)).Distinct().Select(source => (Source: source, text.Link)))
            .Concat(site.Titles is null ? [] : TitlePages.Cited(site.Titles).Distinct().Select(source => (Source: source, Link: TitlePages.Link)))
            .GroupBy(pair => pair.Source)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Link).OrderBy(link => link.Text, StringComparer.Ordinal).ToImmutableArray());
    }

    public static IEnumerable<Slug> Sources(LinkedBody body) =>
        body.Sections.SelectMany(section => section.Lead.Parts.Concat(section.Rest.Parts)).Concat(body.Introduction.Parts).Select(part => part.Citation).OfType<Slug>();

    private static string? NewestSeen(Site site) => site.Sources.IsEmpty ? null : PageParts.Iso(site.Sources.Values.Max(source => source.Seen));
}
