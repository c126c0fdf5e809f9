using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The list of sources, and a page for each that shows what rests on it.</summary>
public sealed class SourcePages
{
    private readonly PageParts _parts;
    private readonly Dictionary<Slug, ImmutableArray<PageLink>> _citedBy;
    private readonly ILookup<Slug, (LinkedRole Role, int Skill)> _levels;

    public SourcePages(PageParts parts)
    {
        _parts = parts;
        _citedBy = CitedBy(parts.Site);
        _levels = parts.Site.Roles
            .SelectMany(role => role.Role.Cells.SelectMany((cell, skill) => (cell?.Sources ?? []).Select(source => (Source: source.Value, Level: (role, skill)))))
            .ToLookup(pair => pair.Source, pair => pair.Level);
    }

    /// <summary>The sources in the order in which the site lists them.</summary>
    public IEnumerable<Source> Listed => _parts.Site.Sources.Values
        .OrderBy(source => source.Publisher, StringComparer.OrdinalIgnoreCase)
        .ThenBy(source => source.Year)
        .ThenBy(source => source.Id.Value);

    public Page List()
    {
        var site = _parts.Site;
        var newest = site.Sources.IsEmpty ? (DateOnly?)null : site.Sources.Values.Max(source => source.Seen);
        var frame = _parts.Frame(PageCatalogue.Sources, "Sources", "Sources", $"Everything that the claims on this site rest on: {Words.Count(site.Sources.Count, "source", "sources")} with publisher, year, licence and the day we read them, and what rests on each.") with
        {
            EditAddress = _parts.Edit("sources.yml"),
            Reviewed = newest is { } date ? IsoDate.Of(date) : null,
        };
        var model = new SourcesPageModel(frame)
        {
            Introduction = "What no source backs is called editorial. Each source has a page that says how we read it and what rests on it.",
            Sources = [.. Listed.Select(source => new SourceEntry(new PageLink(source.Title, SitePath.Source(source.Id.Value).Value), source.Publisher, source.Year.ToString(), Ground(source.Id.Value)))],
        };
        return new Page(PageCatalogue.Sources.Address, model, "sources.yml", newest);
    }

    public Page Source(Source source)
    {
        var address = SitePath.Source(source.Id.Value);
        var description = $"{Words.Shortened(source.Title, 90)} ({source.Publisher}, {source.Year}): how we read it, and what on this site rests on it: {Ground(source.Id.Value)}.";
        var frame = _parts.Frame(address, source.Title, $"{source.Title} ({source.Year})", description, PageCatalogue.Sources.Link) with
        {
            EditAddress = $"{_parts.Edit("sources.yml")}#L{source.Id.Place.Line}",
            Reviewed = IsoDate.Of(source.Seen),
        };
        var model = new SourcePageModel(frame)
        {
            Address = source.Address,
            Facts = Facts(source),
            Note = source.Note,
            CitedBy = _citedBy.GetValueOrDefault(source.Id.Value, []),
            Levels =
            [
                .. _levels[source.Id.Value].GroupBy(level => level.Role).Select(role => new SourceLevels(PageParts.Mark(role.Key), [.. role.Select(level => _parts.SkillLink(level.Skill))])),
            ],
        };
        return new Page(address, model, "sources.yml", source.Seen);
    }

    private static ImmutableArray<SourceFact> Facts(Source source)
    {
        (string Name, string? Text)[] facts =
        [
            ("Authors", source.Authors),
            ("Publisher", source.Publisher),
            ("Year", source.Year.ToString()),
            ("Read as quoted in", source.QuotedIn),
            ("Licence", source.Licence),
            ("Seen", IsoDate.Of(source.Seen)),
            ("Why we still use it", source.StillHolds),
        ];
        return [.. facts.Where(fact => fact.Text is not null).Select(fact => new SourceFact(fact.Name, fact.Text!))];
    }

    /// <summary>What rests on a source, in words.</summary>
    private string Ground(Slug source)
    {
        var (pages, levels) = (_citedBy.GetValueOrDefault(source, []).Length, _levels[source].Count());
        return $"{Words.Count(pages, "text", "texts")}, {Words.Count(levels, "level", "levels")}";
    }

    private static Dictionary<Slug, ImmutableArray<PageLink>> CitedBy(Site site)
    {
        return site.Documents
            .SelectMany(text => text.Body.Citations.Concat(text.Head.Sources.Select(source => source.Value)).Distinct().Select(source => (Source: source, text.Link)))
            .Concat(site.Terms.SelectMany(term => term.Definition.Citations.Concat(term.Term.Sources.Select(source => source.Value)).Distinct().Select(source => (Source: source, Link: new PageLink($"Glossary: {term.Term.Name.Value}", SitePath.Term(term.Term.Id.Value).Value)))))
            .Concat(site.Skills.Skills.SelectMany(skill => skill.References.Select(reference => reference.Source).OfType<Placed<Slug>>().Select(source => source.Value).Distinct().Select(source => (Source: source, Link: new PageLink($"Skill: {skill.Name}", SitePath.Skill(skill.Id.Value).Value)))))
            .Concat(site.Titles is null ? [] : TitlePages.Cited(site.Titles).Distinct().Select(source => (Source: source, Link: PageCatalogue.Titles.Link)))
            .Concat(site.Agreement is not { } agreement ? [] : agreement.Cited.Distinct().Select(source => (Source: source, agreement.Link)))
            .GroupBy(pair => pair.Source)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Link).OrderBy(link => link.Text, StringComparer.Ordinal).ToImmutableArray());
    }
}
