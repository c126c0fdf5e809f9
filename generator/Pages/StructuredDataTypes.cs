using System.Text.Json.Serialization;

namespace RoleSite.Generator.Pages;

/// <summary>A thing of schema.org. Which of these properties are set depends on its type.</summary>
internal abstract record Thing([property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type)
{
    /// <summary>Set only on the outermost thing of a document.</summary>
    [JsonPropertyName("@context"), JsonPropertyOrder(-2)]
    public string? Context { get; init; }
    public string? Name { get; init; }
    public string? Description { get; init; }
    public string? Url { get; init; }
}

internal sealed record BreadcrumbListThing(IEnumerable<ListItemThing> ItemListElement) : Thing("BreadcrumbList");

internal sealed record ListItemThing(int Position, string Item) : Thing("ListItem");

internal sealed record OrganizationThing() : Thing("Organization");

internal sealed record WebSiteThing(string InLanguage, string License, OrganizationThing Publisher, SearchActionThing PotentialAction)
    : Thing("WebSite");

/// <param name="Target">Address of the results, with a placeholder in braces for the query.</param>
internal sealed record SearchActionThing(string Target, [property: JsonPropertyName("query-input")] string QueryInput)
    : Thing("SearchAction");

internal sealed record ArticleThing(
    string Headline,
    string InLanguage,
    string MainEntityOfPage,
    string DatePublished,
    string DateModified,
    string License,
    OrganizationThing Author,
    OrganizationThing Publisher)
    : Thing("Article");

internal sealed record DefinedTermThing : Thing
{
    public DefinedTermThing()
        : base("DefinedTerm")
    {
    }

    public IEnumerable<string>? AlternateName { get; init; }
    public DefinedTermSetThing? InDefinedTermSet { get; init; }
}

internal sealed record DefinedTermSetThing() : Thing("DefinedTermSet");

internal sealed record OccupationThing(IEnumerable<string>? AlternateName, IEnumerable<DefinedTermThing>? Skills)
    : Thing("Occupation");

internal sealed record DatasetThing(
    string License,
    bool IsAccessibleForFree,
    string? DateModified,
    OrganizationThing Creator,
    IEnumerable<DataDownloadThing> Distribution)
    : Thing("Dataset");

internal sealed record DataDownloadThing(string EncodingFormat, string ContentUrl) : Thing("DataDownload");

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BreadcrumbListThing))]
[JsonSerializable(typeof(WebSiteThing))]
[JsonSerializable(typeof(ArticleThing))]
[JsonSerializable(typeof(DefinedTermThing))]
[JsonSerializable(typeof(DefinedTermSetThing))]
[JsonSerializable(typeof(OccupationThing))]
[JsonSerializable(typeof(DatasetThing))]
internal sealed partial class StructuredDataContext : JsonSerializerContext;
