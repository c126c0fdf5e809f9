using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Data;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using Xunit;

namespace RoleSite.Tests.Data;

public sealed class DataSetsTests
{
    private static readonly ImmutableArray<OutputFile> Files = Made(TinySite.Compared);

    public static TheoryData<string> Names => ["roles", "skills", "matrix", "similarities", "sources", "titles"];

    [Fact]
    public void The_data_page_offers_exactly_the_files_that_are_made() =>
        Assert.Equal(
            Files.Select(file => file.Address.Value),
            DataDownloads.Of(TinySite.Site).SelectMany(download => download.Files).Select(file => file.Address));

    [Fact]
    public void Similarities_as_JSON_say_what_they_are_and_whom_to_name() =>
        Assert.Equal(
            """
            {
             "$schema": "https://tiny.example/data/schema/similarities.schema.json",
             "description": "One row a pair of roles: how alike they are, and what a move either way keeps. On a site of more than 200 roles, each role's nearest only.",
             "licence": "CC BY 4.0",
             "attribution": "Tiny, https://tiny.example/",
             "site": "https://tiny.example",
             "items": [
              {
               "a": "chef",
               "b": "waiter",
               "index": 0.125,
               "shared": 1,
               "all": 8,
               "keepFromAToB": 0.25,
               "keepFromBToA": 0.2
              }
             ]
            }

            """.ReplaceLineEndings("\n"),
            Text("/data/similarities.json"));

    [Fact]
    public void Similarities_as_CSV_have_six_decimals() =>
        Assert.Equal("a,b,index,shared,all,keepFromAToB,keepFromBToA\nchef,waiter,0.125000,1,8,0.250000,0.200000\n", Text("/data/similarities.csv"));

    [Fact]
    public void The_matrix_has_a_row_for_each_stated_level() =>
        Assert.Equal(
            """
            role,skill,level,levelName,basis,sources,note,signature
            chef,knife-work,4,Expert,research,kitchen-study,"Cuts, daily.",true
            chef,sums,1,Awareness,editorial,,,false
            waiter,knife-work,1,Awareness,editorial,,,false
            waiter,small-talk,3,Practitioner,editorial,,,true

            """.ReplaceLineEndings("\n"),
            Text("/data/matrix.csv"));

    [Fact]
    public void Titles_have_a_row_for_each_that_an_authority_was_asked_about() =>
        Assert.Equal(
            """
            title,titleName,role,authority,authorityName,filedAs,of,sources,note
            chef,Chef,chef,guild,Guild,own,,kitchen-study,
            line-cook,Line cook,,guild,Guild,part-of,Kitchen hand | K2,kitchen-study,Since 2024.
            line-cook,Line cook,,press,Press,absent,,kitchen-study,

            """.ReplaceLineEndings("\n"),
            Text("/data/titles.csv"));

    [Fact]
    public void Without_titles_there_is_no_file_of_titles() =>
        Assert.DoesNotContain(
            Made(TinySite.Compared with { Site = TinySite.Site with { Titles = null } }),
            file => file.Address.Value.Contains("titles", StringComparison.Ordinal));

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe()
    {
        Assert.Contains(
            "\nsums,\"'=SUM of bills | tips\",craft,Craft,\"Adding, with \"\"care\"\".\",,knife-work,,,,,,/skills/sums/\n",
            Text("/data/skills.csv"),
            StringComparison.Ordinal);
        Assert.Contains("\"name\": \"=SUM of bills | tips\"", Text("/data/skills.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\uFF1D')]
    [InlineData('\uFF0B')]
    [InlineData('\uFF0D')]
    [InlineData('\uFF20')]
    public void A_full_width_sign_begins_no_formula_either(char sign) =>
        Assert.Equal($"name\n'{sign}1\n", TinySite.Text(DataCsv.File("/data/a.csv", [new DataColumn<string>("name", item => item)], [$"{sign}1"])));

    [Fact]
    public void A_spreadsheet_reads_back_what_was_written()
    {
        using var reader = CsvReader.Create(Files.Single(file => file.Address.Value == "/data/skills.csv").Content);
        reader.ReadHeader();
        Assert.True(reader.Read());
        Assert.Equal(
            ["knife-work", "Knife work", "Chopping; Slicing", "Cuts fast.", "Guild: K1 Knives", "/skills/knife-work/"],
            new[] { "id", "name", "aliases", "practitioner", "references", "address" }.Select(column => reader.GetString(column)));
        Assert.True(reader.Read());
        Assert.Equal(["'=SUM of bills | tips", "Adding, with \"care\"."], [reader.GetString("name"), reader.GetString("definition")]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_holds_to_its_own_schema(string name)
    {
        var schema = JsonNode.Parse(Text($"/data/schema/{name}.schema.json"))!.AsObject();
        var data = JsonNode.Parse(Text($"/data/{name}.json"))!.AsObject();
        Assert.Equal((string?)schema["$id"], (string?)data["$schema"]);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.NotEmpty(data["items"]!.AsArray());
        Assert.Empty(SchemaMistakes.In(data, schema, "$"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_property_of_a_schema_is_described(string name)
    {
        var row = JsonNode.Parse(Text($"/data/schema/{name}.schema.json"))!["properties"]!["items"]!["items"]!["properties"]!.AsObject();
        Assert.All(row, property => Assert.False(string.IsNullOrWhiteSpace((string?)property.Value!["description"]), property.Key));
    }

    [Fact]
    public void A_schema_knows_the_bounds_of_levels_the_names_of_bases_and_dates()
    {
        var matrix = JsonNode.Parse(Text("/data/schema/matrix.schema.json"))!["properties"]!["items"]!["items"]!["properties"]!;
        Assert.Equal((0, Level.Highest), ((int)matrix["level"]!["minimum"]!, (int)matrix["level"]!["maximum"]!));
        Assert.Equal(BasisWords.All, matrix["basis"]!["enum"]!.AsArray().Select(name => (string)name!));
        var roles = JsonNode.Parse(Text("/data/schema/roles.schema.json"))!["properties"]!["items"]!["items"]!["properties"]!;
        Assert.Equal("date", (string?)roles["reviewed"]!["format"]);
    }

    [Fact]
    public void Beyond_two_hundred_roles_only_the_nearest_pairs_are_listed_each_once()
    {
        var chef = TinySite.Site.Roles[0];
        var site = TinySite.Site with
        {
            Settings = TinySite.Site.Settings with { FrontPageRoles = [At("r000"), At("r001")] },
            Comparisons = [],
            Roles = [.. Enumerable.Range(0, PublishedData.MostRolesForAllPairs + 1).Select(Numbered)],
        };
        var pairs = DataRows.Similarities(CompareRoles.Run(site, workers: 1)).Select(pair => (pair.A, pair.B)).ToArray();
        Assert.InRange(pairs.Length, site.Roles.Length, 5 * site.Roles.Length);
        Assert.Equal(pairs.Distinct().Order(), pairs);
        Assert.All(pairs, pair => Assert.True(string.CompareOrdinal(pair.A, pair.B) < 0));

        static Placed<Slug> At(string role) => new(new Slug(role), SourcePlace.WholeFile("site.yml"));
        LinkedRole Numbered(int i) => chef with
        {
            Role = chef.Role with
            {
                Article = chef.Role.Article with { Head = chef.Head with { Slug = new Slug($"r{i:D3}") } },
                Levels = [Level.Of(i % 5), Level.Of(i / 5 % 5), Level.Of(i / 25 % 5)],
            },
        };
    }

    [Fact]
    public void Half_a_character_in_a_text_stops_nothing()
    {
        var source = TinySite.Site.Sources.Values.Single();
        var site = TinySite.Site with { Sources = TinySite.Site.Sources.SetItem(source.Id.Value, source with { Title = "half \ud800 pair" }) };
        var files = Made(TinySite.Compared with { Site = site });
        Assert.Contains("half \ufffd pair", TinySite.Text(files.Single(file => file.Address.Value == "/data/sources.csv")), StringComparison.Ordinal);
        var json = JsonNode.Parse(TinySite.Text(files.Single(file => file.Address.Value == "/data/sources.json")))!;
        Assert.Equal("half \ufffd pair", (string?)json["items"]![0]!["title"]);
    }

    private static ImmutableArray<OutputFile> Made(ComparedSite site) => [.. DataSets.Makers(site.Site).SelectMany(maker => maker(site))];

    private static string Text(string address) => TinySite.Text(Files.Single(file => file.Address.Value == address));
}

/// <summary>The part of JSON Schema that our schemas use.</summary>
internal static class SchemaMistakes
{
    private static readonly string[] Known =
        ["$schema", "$id", "title", "description", "type", "properties", "required", "items", "enum", "minimum", "maximum", "format"];

    public static IEnumerable<string> In(JsonNode? value, JsonObject schema, string at)
    {
        foreach (var keyword in schema.Select(pair => pair.Key).Except(Known))
            yield return $"{at}: the schema uses '{keyword}', which this test does not know";
        if (schema["type"] is { } type && !IsOf(value, Types(type))) yield return $"{at}: {TypeOf(value)} instead of {type.ToJsonString()}";
        if (schema["enum"] is JsonArray names && !names.Any(name => JsonNode.DeepEquals(name, value)))
            yield return $"{at}: {value} is none of {names.ToJsonString()}";
        if (schema["minimum"] is { } minimum && (double)value! < (double)minimum) yield return $"{at}: below {minimum}";
        if (schema["maximum"] is { } maximum && (double)value! > (double)maximum) yield return $"{at}: above {maximum}";
        if ((string?)schema["format"] == "date" && !DateOnly.TryParseExact((string?)value, "yyyy-MM-dd", out _)) yield return $"{at}: no date";
        if (value is JsonArray array && schema["items"] is JsonObject row)
        {
            foreach (var mistake in array.SelectMany((item, i) => In(item, row, $"{at}[{i}]"))) yield return mistake;
        }

        if (value is not JsonObject properties || schema["properties"] is not JsonObject described) yield break;
        var required = schema["required"]?.AsArray().Select(name => (string)name!) ?? [];
        foreach (var name in required.Where(name => !properties.ContainsKey(name))) yield return $"{at}: no {name}";
        foreach (var (name, property) in properties)
        {
            if (described[name] is not JsonObject expected) yield return $"{at}: {name} is not in the schema";
            else foreach (var mistake in In(property, expected, $"{at}.{name}")) yield return mistake;
        }
    }

    private static bool IsOf(JsonNode? value, IEnumerable<string> types) =>
        types.Contains(TypeOf(value)) || (types.Contains("integer") && TypeOf(value) == "number" && (double)value! % 1 == 0);

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "boolean",
    };
}
