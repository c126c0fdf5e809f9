using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The glossary, and the list of changes.</summary>
internal static class ReferencePages
{
    private const string ParagraphEnd = "</p>";

    public static Page Glossary(PageContext context)
    {
        var site = context.Site;
        var citations = Citations.Of(site, site.Terms.Select(Cited));
        var frame = context.Frame(
            PageCatalogue.Glossary,
            "Glossary",
            $"Glossary of {site.Settings.InField("terms")}",
            $"{site.Terms.Length} terms in plain words, from the ones that adverts use "
            + "to the ones that this site needs for its own method.") with
        {
            EditAddress = context.Edit("glossary.yml"),
            Citations = citations.Listed,
        };
        var model = new GlossaryPageModel(frame)
        {
            Introduction = "Short and plain, for people who meet a word here for the first time.",
            Terms = [.. site.Terms.Select(term => Entry(context, term, citations))],
        };
        return new Page(PageCatalogue.Glossary.Address, model, "glossary.yml", PageContext.Newest(context.RoleHeads));
    }

    public static Page Changes(PageContext context)
    {
        LinkedDocument[] documents = [.. context.Site.Documents];
        var newest = PageContext.Newest(documents.Select(document => document.Head));
        var frame = context.Frame(
            PageCatalogue.Changes,
            "Changes",
            "Changes",
            "What changed on this site, newest first, from the history that each article keeps.") with
        {
            EditAddress = context.Browse("input"),
            Reviewed = newest is { } day ? IsoDate.Of(day) : null,
        };
        var model = new ChangesPageModel(frame)
        {
            Introduction = "Every article keeps its own history; this page puts them together.",
            Days =
            [
                .. documents
                    .SelectMany(
                        document => document.Head.History,
                        (document, revision) => (revision.Date, Change: new Change(document.Link, revision.Change)))
                    .GroupBy(revision => revision.Date, revision => revision.Change)
                    .OrderByDescending(day => day.Key)
                    .Select(day => new ChangeDay(IsoDate.Of(day.Key), [.. day.OrderBy(change => change.Page.Text, StringComparer.Ordinal)])),
            ],
        };
        return new Page(PageCatalogue.Changes.Address, model, null, newest);
    }

    private static IEnumerable<Slug> Cited(LinkedTerm term) =>
        term.Definition.Introduction.Citations.Concat(term.Term.Sources.Select(source => source.Value));

    private static GlossaryEntry Entry(PageContext context, LinkedTerm term, Citations citations)
    {
        var own = term.Term;
        var definition = citations.Html(term.Definition.Introduction);
        var sources = string.Concat(own.Sources.Select(source => citations.Html(new CitedHtml([new CitedHtmlPart("", source.Value)]))));
        // The numbers go inside the last paragraph: only there does the style sheet make them small.
        if (definition.TrimEnd() is var text && text.EndsWith(ParagraphEnd, StringComparison.Ordinal))
            definition = text[..^ParagraphEnd.Length] + sources + ParagraphEnd;
        return new GlossaryEntry(own.Id.Value.Value, own.Name.Value, definition, own.Aliases,
            [.. own.See.Select(name => Named(context.Site, name.Value))], context.Backlinks(SitePath.Term(own.Id.Value)));
    }

    /// <summary>The link to the role, skill or term of that id. Validate made sure that there is one.</summary>
    private static PageLink Named(Site site, Slug name)
    {
        if (site.Role(name) is { } role) return role.Link;
        var skill = site.Skills.PositionOf(name);
        if (skill >= 0) return new PageLink(site.Skills.Skills[skill].Name, SitePath.Skill(name).Value);
        return new PageLink(site.Term(name)!.Term.Name.Value, SitePath.Term(name).Value);
    }
}
