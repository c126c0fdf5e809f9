using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>What an id names.</summary>
internal enum IdKind
{
    Role,
    Skill,
    Term,
    Source,
    /// <summary>A role, a skill or a term: what [[name]] may mean.</summary>
    Any,
}

/// <summary>A place at which a file names something by its id.</summary>
/// <param name="Place">Where the id itself is, or the piece of markdown that holds it.</param>
internal readonly record struct WrittenId(IdKind Kind, string Id, SourcePlace Place);

/// <summary>Every id that files write outside markdown, with the place that Parse read it at.</summary>
internal static class WrittenIds
{
    public static IEnumerable<WrittenId> Of(ParsedInput input) =>
    [
        .. OfDocuments(input), .. OfMatrices(input), .. OfSkills(input), .. OfSources(input), .. OfTerms(input), .. OfTitles(input),
        .. OfAdverts(input), .. OfAgreement(input),
    ];

    private static IEnumerable<WrittenId> OfDocuments(ParsedInput input) =>
    [
        .. Each(IdKind.Source, input.Heads.SelectMany(head => head.Sources)),
        .. Each(IdKind.Role, input.Roles.SelectMany(role => role.Related)),
        .. Each(IdKind.Role, input.Comparisons.SelectMany(comparison => comparison.Roles)),
        .. Each(IdKind.Role, input.Settings?.FrontPageRoles ?? []),
    ];

    private static IEnumerable<WrittenId> OfMatrices(ParsedInput input) => input.Matrices.SelectMany(matrix => (WrittenId[])
    [
        .. Each(IdKind.Skill, matrix.Signature),
        .. Each(IdKind.Skill, matrix.Cells.Select(cell => cell.Skill)),
        .. Each(IdKind.Source, matrix.Sources),
        .. Each(IdKind.Source, matrix.Cells.SelectMany(cell => cell.Sources)),
    ]);

    private static IEnumerable<WrittenId> OfSkills(ParsedInput input) => input.SkillGroups.SelectMany(group => group.Skills).SelectMany(skill =>
        (WrittenId[])
        [
            new WrittenId(IdKind.Skill, skill.Id.Value.Value, skill.Id.Place),
            .. Each(IdKind.Skill, skill.Requires),
            .. Each(IdKind.Source, skill.References.Select(reference => reference.Source).OfType<Placed<Slug>>()),
        ]);

    private static IEnumerable<WrittenId> OfSources(ParsedInput input) => Each(IdKind.Source, input.Sources.Select(source => source.Id));

    private static IEnumerable<WrittenId> OfTerms(ParsedInput input) => input.Terms.SelectMany(term => (WrittenId[])
    [
        new WrittenId(IdKind.Term, term.Id.Value.Value, term.Id.Place),
        .. Each(IdKind.Any, term.See),
        .. Each(IdKind.Source, term.Sources),
    ]);

    /// <summary>A job title whose id is that of a role means that role.</summary>
    private static IEnumerable<WrittenId> OfTitles(ParsedInput input) => input.Titles is not { } titles
        ? []
        :
        [
            .. Each(IdKind.Role, titles.Titles.Select(title => title.Id)),
            .. Each(IdKind.Role, titles.Filings.Select(filing => filing.Title)),
            .. Each(IdKind.Source, titles.Authorities.Select(authority => authority.Source)),
            .. Each(IdKind.Source, titles.Filings.SelectMany(filing => filing.Sources)),
        ];

    private static IEnumerable<WrittenId> OfAdverts(ParsedInput input) => input.Adverts is not { } file
        ? []
        :
        [
            .. Each(IdKind.Role, file.Titles.Select(titles => titles.Role)),
            .. Each(IdKind.Role, file.Adverts.SelectMany(advert => advert.AsksFor)),
            .. Each(IdKind.Skill, file.Words.Concat(file.Mentions).Select(words => words.Skill)),
        ];

    private static IEnumerable<WrittenId> OfAgreement(ParsedInput input) => (input.Agreement?.Yardsticks ?? []).SelectMany(yardstick => (WrittenId[])
    [
        new WrittenId(IdKind.Source, yardstick.Source.Value.Value, yardstick.Source.Place),
        .. Each(IdKind.Role, yardstick.Rows.Select(row => row.Role)),
        .. Each(IdKind.Role, yardstick.Rows.Select(row => row.Other).OfType<Placed<Slug>>()),
        .. Each(IdKind.Skill, yardstick.Rows.SelectMany(row => row.Skills)),
    ]);

    private static IEnumerable<WrittenId> Each(IdKind kind, IEnumerable<Placed<Slug>> ids) =>
        ids.Select(id => new WrittenId(kind, id.Value.Value, id.Place));
}
