using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>Turns the site into the rows of its data sets, in the order in which the site lists things.</summary>
internal static class DataRows
{
    private const int ShareDecimals = 6;

    public static IEnumerable<RoleRow> Roles(Site site) => site.Roles.Select(role => new RoleRow
    {
        Id = role.Slug.Value,
        Title = role.Title,
        Short = role.Role.Article.Short.Value,
        Group = role.Role.Article.Group.Value.Value,
        Summary = role.Head.Summary.Value,
        AlsoKnownAs = role.Role.Article.AlsoKnownAs,
        Related = Names(role.Role.Article.Related),
        Sources = Names(role.Head.Sources),
        Reviewed = IsoDate.Of(role.Head.Reviewed),
        Address = role.Address.Value,
    });

    public static IEnumerable<SkillRow> Skills(Site site) => site.Skills.Skills.Select((skill, i) => new SkillRow
    {
        Id = skill.Id.Value.Value,
        Name = skill.Name,
        Group = site.Skills.GroupOf[i].Id.Value,
        GroupName = site.Skills.GroupOf[i].Name,
        Definition = skill.Definition,
        Aliases = [.. skill.Aliases.Select(alias => alias.Value)],
        Requires = Names(skill.Requires),
        Levels = skill.Levels is [var awareness, var working, var practitioner, var expert]
            ? new SkillLevels { Awareness = awareness, Working = working, Practitioner = practitioner, Expert = expert }
            : null,
        References = [.. skill.References.Select(Reference)],
        Address = SitePath.Skill(skill.Id.Value).Value,
    });

    private static ReferenceRow Reference(SkillReference reference) =>
        new() { Framework = reference.Framework, Code = reference.Code, Name = reference.Name, Link = reference.Link };

    /// <summary>One row for each level that a matrix states.</summary>
    public static IEnumerable<MatrixRow> Matrix(Site site)
    {
        foreach (var role in site.Roles)
        {
            var signature = Names(role.Role.Matrix.Signature);
            foreach (var cell in role.Role.Cells)
            {
                if (cell is not null) yield return Cell(site, role.Slug.Value, cell, signature);
            }
        }
    }

    public static IEnumerable<SimilarityRow> Similarities(ComparedSite site) => site.Pairs.Select(pair => new SimilarityRow
    {
        A = pair.A.Slug.Value,
        B = pair.B.Slug.Value,
        Index = Rounded(pair.Similarity.Index),
        Shared = pair.Similarity.Shared,
        All = pair.Similarity.All,
        KeepFromAToB = Rounded(pair.KeptFromAToB.Share),
        KeepFromBToA = Rounded(pair.KeptFromBToA.Share),
    });

    public static IEnumerable<SourceRow> Sources(Site site) => site.Sources.Values.Select(source => new SourceRow
    {
        Id = source.Id.Value.Value,
        Title = source.Title,
        Authors = source.Authors,
        Publisher = source.Publisher,
        Year = source.Year,
        Address = source.Address,
        Licence = source.Licence,
        Seen = IsoDate.Of(source.Seen),
        QuotedIn = source.QuotedIn,
        Note = source.Note,
        StillHolds = source.StillHolds,
    });

    /// <summary>One row for each title that an authority was asked about, title by title.</summary>
    public static IEnumerable<TitleRow> Titles(Site site)
    {
        if (site.Titles is not { Filings: var filings }) yield break;
        foreach (var title in filings.Titles)
        {
            foreach (var authority in filings.Authorities)
            {
                if (filings.Of(authority, title) is { } filing) yield return Filing(site, title, authority, filing);
            }
        }
    }

    private static TitleRow Filing(Site site, JobTitle title, Authority authority, Filing filing) => new()
    {
        Title = title.Id.Value.Value,
        TitleName = title.Name.Value,
        Role = site.Role(title.Id.Value)?.Slug.Value,
        Authority = authority.Id.Value.Value,
        AuthorityName = authority.Name.Value,
        FiledAs = WrittenNames.Of(filing.As),
        Of = filing.Of,
        Sources = Names(filing.AllSources(authority)),
        Note = filing.Note,
    };

    private static MatrixRow Cell(Site site, string role, MatrixCell cell, IReadOnlyList<string> signature) => new()
    {
        Role = role,
        Skill = cell.Skill.Value.Value,
        Level = cell.Level.Value,
        LevelName = site.Levels[cell.Level].Name,
        Basis = BasisWords.Of(cell.Basis),
        Sources = Names(cell.Sources),
        Note = cell.Note,
        Signature = signature.Contains(cell.Skill.Value.Value),
    };

    private static double Rounded(double share) => Math.Round(share, ShareDecimals);

    private static string[] Names(ImmutableArray<Placed<Slug>> slugs)
    {
        var names = new string[slugs.Length];
        for (var i = 0; i < names.Length; i++) names[i] = slugs[i].Value.Value;
        return names;
    }
}
