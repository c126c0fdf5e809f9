using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Links to the files of the published data.</summary>
internal static class DataDownloads
{
    public static ImmutableArray<DataDownload> Of(Site site) =>
        [.. PublishedData.Of(site).Select(data => new DataDownload(data.Title, data.Text, FilesOf(data)))];

    /// <summary>One data set in each of its formats, for the page that shows it.</summary>
    public static ImmutableArray<PageLink> FilesOf(DataSetInfo data) =>
        [new($"{data.Name}.json", data.JsonAddress), new($"{data.Name}.csv", data.CsvAddress), new($"{data.Name}.schema.json", data.SchemaAddress)];
}
