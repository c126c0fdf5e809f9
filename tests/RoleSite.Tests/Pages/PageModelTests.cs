using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>What one page of each kind shows, for the smallest sound site, as JSON under tests/Sites/models.</summary>
/// <remarks>UPDATE_EXPECTED=1 dotnet test rewrites all expected files; look at the difference before you commit it.</remarks>
public sealed class PageModelTests
{
    private static readonly string Folder = Path.Combine(LittleSite.SitesFolder, "models", "minimal");

    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        Converters = { Short.Link, Short.Mark, Short.Cell, Short.Level },
    };

    private static readonly Lazy<ImmutableArray<Page>> Made = new(Make);

    /// <summary>The example of each kind of page: where there are several, the one that shows the most.</summary>
    private static readonly ImmutableSortedDictionary<string, string> Addresses = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AgreementPageModel"] = "/agreement/",
        ["AssessPageModel"] = "/assess/",
        ["ChangesPageModel"] = "/changes/",
        ["CompareIndexModel"] = "/compare/",
        ["ComparisonPageModel"] = "/compare/baker-vs-cook/",
        ["DataPageModel"] = "/data/",
        ["DecodePageModel"] = "/decode/",
        ["DesignPageModel"] = "/design/",
        ["GlossaryPageModel"] = "/glossary/",
        ["HelpPageModel"] = "/help/",
        ["HomePageModel"] = "/",
        ["MapPageModel"] = "/map/",
        ["MatrixPageModel"] = "/matrix/",
        ["MoveIndexModel"] = "/moves/",
        ["MovePageModel"] = "/moves/baker-to-cook/",
        ["NotFoundPageModel"] = "/404.html",
        ["RoleIndexModel"] = "/roles/",
        ["RolePageModel"] = "/roles/baker/",
        ["SearchPageModel"] = "/search/",
        ["SkillIndexModel"] = "/skills/",
        ["SkillPageModel"] = "/skills/kneading/",
        ["SourcePageModel"] = "/sources/bread-book/",
        ["SourcesPageModel"] = "/sources/",
        ["TextPageModel"] = "/method/",
        ["TitlesPageModel"] = "/who-says-what/",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Kinds => [.. Addresses.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_shows_what_is_expected(string kind)
    {
        var file = Path.Combine(Folder, kind + ".json");
        var found = Json(Made.Value.Single(page => page.Address.Value == Addresses[kind]).Model);
        if (Update)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, found);
        }

        Assert.True(File.Exists(file), $"{file} is missing; UPDATE_EXPECTED=1 dotnet test writes it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), found);
    }

    [Fact]
    public void Every_kind_of_page_has_an_expected_file() =>
        Assert.Equal(ThemePages.All.Select(row => row.Model.Name).Order(StringComparer.Ordinal), Addresses.Keys);

    [Fact]
    public void Every_expected_file_belongs_to_a_kind_of_page()
    {
        var files = Directory.EnumerateFiles(Path.GetDirectoryName(Folder)!, "*", SearchOption.AllDirectories);
        Assert.Equal(Addresses.Keys.Select(kind => kind + ".json"), files.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_pages_share_a_title_or_a_description()
    {
        Assert.Distinct(Made.Value.Select(page => page.Model.Frame.Title));
        Assert.Distinct(Made.Value.Select(page => page.Model.Frame.Description));
    }

    private static ImmutableArray<Page> Make()
    {
        using var site = LittleSite.Sound();
        var compared = CompareRoles.Run(SiteRun.Of(site).Site, 2);
        return MadePages.Of(compared);
    }

    /// <summary>
    /// The model without what other tests cover: of the site's frame only that of the front page, of JSON-LD only the types, of rules only one.
    /// </summary>
    private static string Json(PageModel model)
    {
        var json = JsonSerializer.SerializeToNode(model, model.GetType(), Form)!.AsObject();
        var frame = json["Frame"]!.AsObject();
        // The name of the folder of scripts holds a hash of them all.
        frame["Site"]!.AsObject().Remove("Scripts");
        if (model is not HomePageModel) frame.Remove("Site");
        if (model.Frame.Script is null) frame.Remove("Script");
        frame["StructuredData"] = new JsonArray([.. model.Frame.StructuredData.Select(text => JsonNode.Parse(text)!["@type"]?.DeepClone())]);
        if (json["Groups"] is JsonArray groups && model is HelpPageModel)
        {
            while (groups.Count > 1) groups.RemoveAt(1);
            var rules = groups[0]!["Rules"]!.AsArray();
            while (rules.Count > 1) rules.RemoveAt(1);
        }

        return json.ToJsonString(Form) + "\n";
    }
}
