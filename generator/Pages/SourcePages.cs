using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The list of sources, and a page per source that shows what rests on it.</summary>
internal static class SourcePages
{
    /// <summary>The sources in the order in which the site lists them.</summary>
    public static IEnumerable<Source> Listed(Site site) => site.Sources.Values
        .OrderBy(source => source.Publisher, StringComparer.OrdinalIgnoreCase)
        .ThenBy(source => source.Year)
        .ThenBy(source => source.Id.Value);

    public static Page List(PageContext context)
    {
        var site = context.Site;
        var newest = site.Sources.IsEmpty ? (DateOnly?)null : site.Sources.Values.Max(source => source.Seen);
        var frame = context.Frame(
            PageCatalogue.Sources,
            "Sources",
            "Sources",
            $"Everything that the claims on this site rest on: {Words.Count(site.Sources.Count, "source", "sources")} with publisher, year, licence "
            + "and the day we read them, and what rests on each.") with
        {
            EditAddress = context.Edit("sources.yml"),
            Reviewed = newest is { } date ? IsoDate.Of(date) : null,
        };
        var model = new SourcesPageModel(frame)
        {
            Introduction = "What no source backs is called editorial. Each source has a page that says how we read it and what rests on it.",
            Sources = [.. Listed(site).Select(source => Entry(site, source))],
        };
        return new Page(PageCatalogue.Sources.Address, model, "sources.yml", newest);
    }

    public static Page Source(PageContext context, Source source)
    {
        var use = context.Site.SourceUses[source.Id.Value];
        var address = SitePath.Source(source.Id.Value);
        var description = $"{Words.Shortened(source.Title, 90)} ({source.Publisher}, {source.Year}): "
            + $"how we read it, and what on this site rests on it: {RestingOn(use)}.";
        var frame = context.Frame(address, source.Title, $"{source.Title} ({source.Year})", description, PageCatalogue.Sources.Link) with
        {
            EditAddress = $"{context.Edit("sources.yml")}#L{source.Id.Place.Line}",
            Reviewed = IsoDate.Of(source.Seen),
        };
        var model = new SourcePageModel(frame)
        {
            Address = source.Address,
            Facts = Facts(source),
            Note = source.Note,
            CitedBy = use.Texts,
            Levels =
            [
                .. from level in use.Levels
                   group context.SkillLink(level.Skill) by level.Role into skills
                   select new SourceLevels(PageContext.Mark(skills.Key), [.. skills]),
            ],
        };
        return new Page(address, model, "sources.yml", source.Seen);
    }

    private static SourceEntry Entry(Site site, Source source) => new(
        new PageLink(source.Title, SitePath.Source(source.Id.Value).Value),
        source.Publisher,
        source.Year.ToString(),
        RestingOn(site.SourceUses[source.Id.Value]));

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
    private static string RestingOn(SourceUse use) =>
        $"{Words.Count(use.Texts.Length, "text", "texts")}, {Words.Count(use.Levels.Length, "level", "levels")}";
}
