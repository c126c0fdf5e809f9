using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Link;

/// <summary>Gathers what rests on each source.</summary>
internal static class GatherSourceUses
{
    /// <returns>An entry for each source of the library, also for one that nothing cites.</returns>
    public static ImmutableSortedDictionary<Slug, SourceUse> Run(Library library, LinkedDocument[] documents, LinkedAgreement? agreement)
    {
        var texts = Texts(library, documents, agreement).ToLookup(text => text.Source, text => text.Link);
        var levels = Levels([.. documents.OfType<LinkedRole>()]).ToLookup(level => level.Source, level => (level.Role, level.Skill));
        var claims = Claims(library, documents).CountBy(source => source).ToDictionary();
        return library.Sources.Keys.ToImmutableSortedDictionary(source => source, source => new SourceUse(
            [.. texts[source].OrderBy(link => link.Text, StringComparer.Ordinal)], [.. levels[source]], claims.GetValueOrDefault(source)));
    }

    private static IEnumerable<(Slug Source, PageLink Link)> Texts(Library library, LinkedDocument[] documents, LinkedAgreement? agreement)
    {
        IEnumerable<(PageLink Link, IEnumerable<Slug> Cited)> texts =
        [
            .. documents.Select(document => (document.Link, CitedSources.Of(document))),
            .. library.Terms.Select(term => (LinkTo(term), CitedSources.Of(term))),
            .. library.Skills.Skills.Select(skill => (LinkTo(skill), CitedSources.Of(skill))),
            .. library.Titles is { } titles ? [(PageCatalogue.Titles.Link, CitedSources.Of(titles))] : Array.Empty<(PageLink, IEnumerable<Slug>)>(),
            .. agreement is null ? [] : new[] { (agreement.Link, CitedSources.Of(agreement.File)) },
        ];
        return texts.SelectMany(text => text.Cited.Distinct(), (text, source) => (source, text.Link));
    }

    private static PageLink LinkTo(Term term) => new($"Glossary: {term.Name.Value}", SitePath.Term(term.Id.Value).Value);

    private static PageLink LinkTo(Skill skill) => new($"Skill: {skill.Name}", SitePath.Skill(skill.Id.Value).Value);

    private static IEnumerable<(Slug Source, LinkedRole Role, int Skill)> Levels(IEnumerable<LinkedRole> roles) =>
        from role in roles
        from level in role.Role.Cells.Select((cell, skill) => (Cell: cell, Skill: skill))
        where level.Cell is not null
        from source in CitedSources.Of(level.Cell)
        select (source, role, level.Skill);

    /// <summary>Each citation by a text, a level or a filing, as often as it occurs.</summary>
    private static IEnumerable<Slug> Claims(Library library, LinkedDocument[] documents) =>
    [
        .. documents.SelectMany(document => document.Body.Citations),
        .. library.Terms.SelectMany(CitedSources.Of),
        .. documents.OfType<LinkedRole>().SelectMany(role => role.Role.Cells).OfType<MatrixCell>().SelectMany(CitedSources.Of),
        .. library.Titles?.Stories.SelectMany(story => story.Text.Citations) ?? [],
        .. library.Titles is { } titles ? titles.Authorities.SelectMany(authority => Filings(titles, authority)) : [],
    ];

    private static IEnumerable<Slug> Filings(TitleFilings titles, Authority authority) =>
        titles.Filings.Where(filing => filing.Authority.Value == authority.Id.Value)
            .SelectMany(filing => filing.AllSources(authority))
            .Select(source => source.Value);
}
