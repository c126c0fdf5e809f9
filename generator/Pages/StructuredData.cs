using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Tells search engines what a page is about, as JSON-LD in the words of schema.org: serialised, and safe inside a script element.</summary>
public static class StructuredData
{
    private const string Vocabulary = "https://schema.org";

    // Letters of all languages stay readable, but "<" and "&" never appear: nothing can end the script element.
    private static readonly StructuredDataContext Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>The way from home to a page.</summary>
    /// <param name="crumbs">From home to the parent page.</param>
    public static string Breadcrumbs(string siteAddress, ImmutableArray<PageLink> crumbs, PageLink self) =>
        JsonSerializer.Serialize(
            new BreadcrumbListThing(crumbs.Append(self).Select((link, i) => new ListItemThing(i + 1, siteAddress + link.Address) { Name = link.Text })) { Context = Vocabulary },
            Json.BreadcrumbListThing);

    public static string WebSite(SiteSettings site, string licence) =>
        JsonSerializer.Serialize(
            new WebSiteThing(site.Language, licence, Organization(site), new SearchActionThing($"{site.Address}{PageCatalogue.Search.Address}?q={{search_term_string}}", "required name=search_term_string"))
            {
                Context = Vocabulary,
                Name = site.Title,
                Description = site.Description,
                Url = site.Address + "/",
            },
            Json.WebSiteThing);

    /// <param name="licence">Address of the licence.</param>
    public static string Article(SiteSettings site, string headline, string description, string address, DateOnly published, DateOnly modified, string licence) =>
        JsonSerializer.Serialize(
            new ArticleThing(headline, site.Language, site.Address + address, IsoDate.Of(published), IsoDate.Of(modified), licence, Organization(site), Organization(site))
            {
                Context = Vocabulary,
                Description = description,
                Url = site.Address + address,
            },
            Json.ArticleThing);

    /// <summary>A skill, or a term of the glossary.</summary>
    /// <param name="set">The page that lists all terms of its kind.</param>
    public static string DefinedTerm(string siteAddress, string name, string description, string address, IEnumerable<string> aliases, PageLink set) =>
        JsonSerializer.Serialize(
            new DefinedTermThing
            {
                Context = Vocabulary,
                Name = name,
                Description = description,
                Url = siteAddress + address,
                AlternateName = Some(aliases),
                InDefinedTermSet = new DefinedTermSetThing { Name = set.Text, Url = siteAddress + set.Address },
            },
            Json.DefinedTermThing);

    /// <summary>All skills, or the glossary.</summary>
    public static string DefinedTermSet(string siteAddress, string name, string description, string address, IEnumerable<PageLink> terms) =>
        JsonSerializer.Serialize(
            new DefinedTermSetThing
            {
                Context = Vocabulary,
                Name = name,
                Description = description,
                Url = siteAddress + address,
                HasDefinedTerm = Terms(siteAddress, terms),
            },
            Json.DefinedTermSetThing);

    /// <summary>A role. Pay and place, which search engines would show, are not ours to state.</summary>
    public static string Occupation(string siteAddress, string name, string description, string address, IEnumerable<string> aliases, IEnumerable<PageLink> skills) =>
        JsonSerializer.Serialize(
            new OccupationThing(Some(aliases), Terms(siteAddress, skills)) { Context = Vocabulary, Name = name, Description = description, Url = siteAddress + address },
            Json.OccupationThing);

    /// <param name="description">50 to 5,000 characters, or search engines pass it over.</param>
    /// <param name="licence">Address of the licence.</param>
    /// <param name="files">The files in which the data can be had; their names end in .json or .csv. A schema among them is no data and is left out.</param>
    public static string Dataset(SiteSettings site, string name, string description, string address, string licence, DateOnly? modified, IEnumerable<PageLink> files) =>
        JsonSerializer.Serialize(
            new DatasetThing(licence, IsAccessibleForFree: true, modified is { } date ? IsoDate.Of(date) : null, Organization(site), Distribution(site, files))
            {
                Context = Vocabulary,
                Name = name,
                Description = description,
                Url = site.Address + address,
            },
            Json.DatasetThing);

    private static IEnumerable<DataDownloadThing> Distribution(SiteSettings site, IEnumerable<PageLink> files) =>
        files.Where(file => !file.Address.EndsWith(".schema.json", StringComparison.Ordinal)).Select(file => new DataDownloadThing(file.Address.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/json", site.Address + file.Address) { Name = file.Text });

    private static IEnumerable<DefinedTermThing>? Terms(string siteAddress, IEnumerable<PageLink> terms) =>
        Some(terms.Select(term => new DefinedTermThing { Name = term.Text, Url = siteAddress + term.Address }));

    private static OrganizationThing Organization(SiteSettings site) => new() { Name = site.Title, Url = site.Address + "/" };

    private static IEnumerable<T>? Some<T>(IEnumerable<T> values) => values.Any() ? values : null;
}
