using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Tells search engines what a page is about, as JSON-LD in the vocabulary of schema.org, safe inside a script element.</summary>
internal static class StructuredData
{
    private const string Vocabulary = "https://schema.org";

    // Letters of all languages stay readable, but "<" and "&" never appear: nothing can end the script element.
    private static readonly StructuredDataContext Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>The path from the home page to a page.</summary>
    /// <param name="crumbs">From home to the parent page.</param>
    public static string Breadcrumbs(string siteAddress, ImmutableArray<PageLink> crumbs, PageLink self)
    {
        var items = crumbs.Append(self).Select((link, i) => new ListItemThing(i + 1, siteAddress + link.Address) { Name = link.Text });
        return JsonSerializer.Serialize(new BreadcrumbListThing(items) { Context = Vocabulary }, Json.BreadcrumbListThing);
    }

    public static string WebSite(SiteSettings site)
    {
        var results = $"{site.Address}{PageCatalogue.Search.Address}?q={{search_term_string}}";
        var search = new SearchActionThing(results, "required name=search_term_string");
        return JsonSerializer.Serialize(
            new WebSiteThing(site.Language, ContentLicence.Address, Organization(site), search)
            {
                Context = Vocabulary,
                Name = site.Title,
                Description = site.Description,
                Url = site.Address + "/",
            },
            Json.WebSiteThing);
    }

    public static string Article(SiteSettings site, string headline, string description, string address, DateOnly published, DateOnly modified)
    {
        var (page, organization) = (site.Address + address, Organization(site));
        return JsonSerializer.Serialize(
            new ArticleThing(
                headline, site.Language, page, IsoDate.Of(published), IsoDate.Of(modified), ContentLicence.Address, organization, organization)
            {
                Context = Vocabulary,
                Description = description,
                Url = page,
            },
            Json.ArticleThing);
    }

    /// <summary>A skill.</summary>
    /// <param name="set">The page that lists all skills.</param>
    public static string DefinedTerm(
        string siteAddress, string name, string description, string address, IEnumerable<string> aliases, PageLink set) =>
        JsonSerializer.Serialize(
            new DefinedTermThing
            {
                Context = Vocabulary,
                Name = name,
                Description = description,
                Url = siteAddress + address,
                AlternateName = NullIfEmpty(aliases),
                InDefinedTermSet = new DefinedTermSetThing { Name = set.Text, Url = siteAddress + set.Address },
            },
            Json.DefinedTermThing);

    /// <summary>A role. It says nothing of pay and place, which search engines would show: those are not ours to state.</summary>
    public static string Occupation(
        string siteAddress, string name, string description, string address, IEnumerable<string> aliases, IEnumerable<PageLink> skills)
    {
        var terms = skills.Select(skill => new DefinedTermThing { Name = skill.Text, Url = siteAddress + skill.Address });
        return JsonSerializer.Serialize(
            new OccupationThing(NullIfEmpty(aliases), NullIfEmpty(terms))
            {
                Context = Vocabulary,
                Name = name,
                Description = description,
                Url = siteAddress + address,
            },
            Json.OccupationThing);
    }

    /// <param name="description">50 to 5,000 characters: search engines ignore data sets with shorter or longer ones.</param>
    /// <param name="files">
    /// The files of the data set; their names end in .json or .csv. Schemas among them are left out, since they hold no data.
    /// </param>
    public static string Dataset(
        SiteSettings site, string name, string description, string address, DateOnly? modified, IEnumerable<PageLink> files)
    {
        var date = modified is { } day ? IsoDate.Of(day) : null;
        return JsonSerializer.Serialize(
            new DatasetThing(ContentLicence.Address, IsAccessibleForFree: true, date, Organization(site), Distribution(site, files))
            {
                Context = Vocabulary,
                Name = name,
                Description = description,
                Url = site.Address + address,
            },
            Json.DatasetThing);
    }

    private static IEnumerable<DataDownloadThing> Distribution(SiteSettings site, IEnumerable<PageLink> files) =>
        from file in files
        where !file.Address.EndsWith(".schema.json", StringComparison.Ordinal)
        let format = file.Address.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/json"
        select new DataDownloadThing(format, site.Address + file.Address) { Name = file.Text };

    private static OrganizationThing Organization(SiteSettings site) => new() { Name = site.Title, Url = site.Address + "/" };

    private static IEnumerable<T>? NullIfEmpty<T>(IEnumerable<T> values) => values.Any() ? values : null;
}
