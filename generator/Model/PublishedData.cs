using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>A set of data that the site publishes, in what formats and at which addresses.</summary>
/// <param name="Name">File name without ending.</param>
/// <param name="Title">Heading for people.</param>
/// <param name="Text">What a row of it is.</param>
public sealed record DataSetInfo(string Name, string Title, string Text)
{
    public string JsonAddress => $"/data/{Name}.json";

    public string CsvAddress => $"/data/{Name}.csv";

    public string SchemaAddress => $"/data/schema/{Name}.schema.json";
}

/// <summary>Everything that the site knows, for programs and spreadsheets: what there is and where.</summary>
public static class PublishedData
{
    /// <summary>Up to this many roles every pair is listed; beyond it only each role's nearest, or the file would outgrow the site.</summary>
    public const int MostRolesForAllPairs = 200;

    /// <summary>The adverts on which visitors may try the page that reads adverts.</summary>
    public const string AdvertsAddress = "/data/adverts.json";

    /// <summary>The newest changes as a feed.</summary>
    public const string FeedAddress = "/changes.xml";

    public static readonly DataSetInfo Roles = new("roles", "Roles",
        "One row a role: title, summary, other titles, sources and the day of the last review.");

    public static readonly DataSetInfo Skills = new("skills", "Skills",
        "One row a skill: definition, other names, what it requires, what each level looks like and where frameworks describe it.");

    public static readonly DataSetInfo Matrix = new("matrix", "Matrix",
        "One row for each level that a role asks for in a skill, with what it rests on. A skill without a row is not needed.");

    public static readonly DataSetInfo Similarities = new("similarities", "Similarities",
        "One row a pair of roles: how alike they are, and what a move either way keeps. "
        + $"On a site of more than {MostRolesForAllPairs} roles, each role's nearest only.");

    public static readonly DataSetInfo Sources = new("sources", "Sources",
        "One row a source that a text or a level rests on, with its own licence.");

    public static readonly DataSetInfo Titles = new("titles", "Titles",
        "One row for each job title that an authority was asked about: an entry of its own, another name for something else, a part of it, "
        + "the same as it, near to it, or absent.");

    /// <summary>The sets that this site has, in the order in which it lists them.</summary>
    public static ImmutableArray<DataSetInfo> Of(Site site) =>
        [Roles, Skills, Matrix, Similarities, Sources, .. site.Titles is null ? [] : (DataSetInfo[])[Titles]];
}
