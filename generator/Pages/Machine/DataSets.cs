using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>A set of data in its formats: what people read about it, how its rows come from the site, and how they are written.</summary>
/// <param name="Name">File name without ending.</param>
public sealed record DataSet<T>(string Name, string Title, string Text, Func<ComparedSite, IEnumerable<T>> Items, JsonTypeInfo<DataFile<T>> Json, ImmutableArray<DataColumn<T>> Columns)
{
    public string JsonAddress => $"/data/{Name}.json";

    public string CsvAddress => $"/data/{Name}.csv";

    public string SchemaAddress => $"/data/schema/{Name}.schema.json";

    public DataDownload Download => new(Title, Text,
    [
        new PageLink($"{Name}.json", JsonAddress),
        new PageLink($"{Name}.csv", CsvAddress),
        new PageLink($"{Name}.schema.json", SchemaAddress),
    ]);

    public ImmutableArray<OutputFile> Files(ComparedSite site)
    {
        var settings = site.Site.Settings;
        var file = new DataFile<T>
        {
            Schema = settings.Address + SchemaAddress,
            Description = Text,
            Licence = ContentLicence.Name,
            Attribution = $"{settings.Title}, {settings.Address}/",
            Site = settings.Address,
            Items = [.. Items(site)],
        };
        return
        [
            DataJson.File(JsonAddress, file, Json),
            DataCsv.File(CsvAddress, Columns, file.Items),
            DataJson.Schema(settings.Address, SchemaAddress, Title, Json),
        ];
    }
}

/// <summary>Everything that the site knows, for programs and spreadsheets.</summary>
public static class DataSets
{
    private static readonly DataSet<RoleItem> Roles = new("roles", "Roles",
        "One row a role: title, summary, other titles, sources and the day of the last review.",
        site => DataItemsOf.Roles(site.Site), DataJson.Context.Roles, DataColumns.Roles);

    private static readonly DataSet<SkillItem> Skills = new("skills", "Skills",
        "One row a skill: definition, other names, what it requires, what each level looks like and where frameworks describe it.",
        site => DataItemsOf.Skills(site.Site), DataJson.Context.Skills, DataColumns.Skills);

    private static readonly DataSet<MatrixItem> Matrix = new("matrix", "Matrix",
        "One row for each level that a role asks for in a skill, with what it rests on. A skill without a row is not needed.",
        site => DataItemsOf.Matrix(site.Site), DataJson.Context.Matrix, DataColumns.Matrix);

    private static readonly DataSet<SimilarityItem> Similarities = new("similarities", "Similarities",
        $"One row a pair of roles: how alike they are, and what a move either way keeps. On a site of more than {DataItemsOf.MostRolesForAllPairs} roles, each role's nearest only.",
        DataItemsOf.Similarities, DataJson.Context.Similarities, DataColumns.Similarities);

    private static readonly DataSet<SourceItem> Sources = new("sources", "Sources",
        "One row a source that a text or a level rests on, with its own licence.",
        site => DataItemsOf.Sources(site.Site), DataJson.Context.Sources, DataColumns.Sources);

    private static readonly DataSet<TitleItem> Titles = new("titles", "Titles",
        "One row for each job title that an authority was asked about: an entry of its own, another name for something else, a part of it, the same as it, near to it, or absent.",
        site => DataItemsOf.Titles(site.Site), DataJson.Context.Titles, DataColumns.Titles);

    /// <summary>What the data page offers.</summary>
    public static ImmutableArray<DataDownload> Downloads(Site site) =>
        [Roles.Download, Skills.Download, Matrix.Download, Similarities.Download, Sources.Download, .. site.Titles is null ? [] : (DataDownload[])[Titles.Download]];

    /// <summary>The matrix in its formats, for the page that shows it.</summary>
    public static ImmutableArray<PageLink> MatrixFiles => Matrix.Download.Files;

    /// <summary>The titles in their formats, for the page that shows them.</summary>
    public static ImmutableArray<PageLink> TitleFiles => Titles.Download.Files;

    /// <summary>What makes the files of each set; none needs another.</summary>
    public static ImmutableArray<Func<ComparedSite, ImmutableArray<OutputFile>>> Makers(Site site) =>
        [Roles.Files, Skills.Files, Matrix.Files, Similarities.Files, Sources.Files, .. site.Titles is null ? [] : (Func<ComparedSite, ImmutableArray<OutputFile>>[])[Titles.Files]];
}
