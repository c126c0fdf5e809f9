using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>A set of data in its formats: how its rows come from the site, and how they are written.</summary>
internal sealed record DataSet<T>(
    DataSetInfo Info, Func<ComparedSite, IEnumerable<T>> Items, JsonTypeInfo<DataFile<T>> Json, ImmutableArray<DataColumn<T>> Columns)
{
    public ImmutableArray<OutputFile> Files(ComparedSite site)
    {
        var settings = site.Site.Settings;
        var file = new DataFile<T>
        {
            Schema = settings.Address + Info.SchemaAddress,
            Description = Info.Text,
            Licence = ContentLicence.Name,
            Attribution = $"{settings.Title}, {settings.Address}/",
            Site = settings.Address,
            Items = [.. Items(site)],
        };
        return
        [
            DataJson.File(Info.JsonAddress, file, Json),
            DataCsv.File(Info.CsvAddress, Columns, file.Items),
            DataJson.Schema(settings.Address, Info.SchemaAddress, Info.Title, Json),
        ];
    }
}

/// <summary>The files of the published data: <see cref="PublishedData"/> says what there is.</summary>
internal static class DataSets
{
    private static readonly DataSet<RoleRow> Roles =
        new(PublishedData.Roles, site => DataRows.Roles(site.Site), DataJson.Context.Roles, DataColumns.Roles);

    private static readonly DataSet<SkillRow> Skills =
        new(PublishedData.Skills, site => DataRows.Skills(site.Site), DataJson.Context.Skills, DataColumns.Skills);

    private static readonly DataSet<MatrixRow> Matrix =
        new(PublishedData.Matrix, site => DataRows.Matrix(site.Site), DataJson.Context.Matrix, DataColumns.Matrix);

    private static readonly DataSet<SimilarityRow> Similarities =
        new(PublishedData.Similarities, DataRows.Similarities, DataJson.Context.Similarities, DataColumns.Similarities);

    private static readonly DataSet<SourceRow> Sources =
        new(PublishedData.Sources, site => DataRows.Sources(site.Site), DataJson.Context.Sources, DataColumns.Sources);

    private static readonly DataSet<TitleRow> Titles =
        new(PublishedData.Titles, site => DataRows.Titles(site.Site), DataJson.Context.Titles, DataColumns.Titles);

    /// <summary>What makes the files of each set; none needs another.</summary>
    public static ImmutableArray<Func<ComparedSite, ImmutableArray<OutputFile>>> Makers(Site site)
    {
        ImmutableArray<Func<ComparedSite, ImmutableArray<OutputFile>>> makers =
            [Roles.Files, Skills.Files, Matrix.Files, Similarities.Files, Sources.Files];
        return site.Titles is null ? makers : [.. makers, Titles.Files];
    }
}
