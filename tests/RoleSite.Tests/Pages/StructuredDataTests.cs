using System.Text.Json.Nodes;
using RoleSite.Generator.Pages;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

public sealed class StructuredDataTests
{
    private static readonly PageLink Home = new("Home", "/");

    [Fact]
    public void Breadcrumbs_lead_from_home_to_the_page() =>
        Same(
            """
            {
              "@context": "https://schema.org",
              "@type": "BreadcrumbList",
              "itemListElement": [
                {
                  "@type": "ListItem",
                  "position": 1,
                  "item": "https://tiny.example/",
                  "name": "Home"
                },
                {
                  "@type": "ListItem",
                  "position": 2,
                  "item": "https://tiny.example/roles/",
                  "name": "Roles"
                },
                {
                  "@type": "ListItem",
                  "position": 3,
                  "item": "https://tiny.example/roles/chef/",
                  "name": "Chef"
                }
              ]
            }
            """,
            StructuredData.Breadcrumbs(TinySite.Address, [Home, new PageLink("Roles", "/roles/")], new PageLink("Chef", "/roles/chef/")));

    [Fact]
    public void The_site_says_its_name_its_licence_and_how_to_search_it() =>
        Same(
            """
            {
              "@context": "https://schema.org",
              "@type": "WebSite",
              "inLanguage": "en",
              "license": "https://creativecommons.org/licenses/by/4.0/",
              "publisher": {
                "@type": "Organization",
                "name": "Tiny",
                "url": "https://tiny.example/"
              },
              "potentialAction": {
                "@type": "SearchAction",
                "target": "https://tiny.example/search/?q={search_term_string}",
                "query-input": "required name=search_term_string"
              },
              "name": "Tiny",
              "description": "Two jobs, compared.",
              "url": "https://tiny.example/"
            }
            """,
            StructuredData.WebSite(TinySite.Site.Settings));

    [Fact]
    public void An_article_says_when_it_was_published_and_changed() =>
        Same(
            """
            {
              "@context": "https://schema.org",
              "@type": "Article",
              "headline": "Chef",
              "inLanguage": "en",
              "mainEntityOfPage": "https://tiny.example/roles/chef/",
              "datePublished": "2026-01-02",
              "dateModified": "2026-03-04",
              "license": "https://creativecommons.org/licenses/by/4.0/",
              "author": {
                "@type": "Organization",
                "name": "Tiny",
                "url": "https://tiny.example/"
              },
              "publisher": {
                "@type": "Organization",
                "name": "Tiny",
                "url": "https://tiny.example/"
              },
              "description": "Cooks.",
              "url": "https://tiny.example/roles/chef/"
            }
            """,
            StructuredData.Article(TinySite.Site.Settings, "Chef", "Cooks.", "/roles/chef/", new DateOnly(2026, 1, 2), new DateOnly(2026, 3, 4)));

    [Fact]
    public void A_skill_is_a_term_in_a_set() =>
        Same(
            """
            {
              "@context": "https://schema.org",
              "@type": "DefinedTerm",
              "alternateName": [
                "Chopping"
              ],
              "inDefinedTermSet": {
                "@type": "DefinedTermSet",
                "name": "Skills",
                "url": "https://tiny.example/skills/"
              },
              "name": "Knife work",
              "description": "Cutting.",
              "url": "https://tiny.example/skills/knife-work/"
            }
            """,
            StructuredData.DefinedTerm(
                TinySite.Address, "Knife work", "Cutting.", "/skills/knife-work/", ["Chopping"], new PageLink("Skills", "/skills/")));

    [Fact]
    public void Empty_lists_are_left_out()
    {
        var term = JsonNode.Parse(StructuredData.DefinedTerm(TinySite.Address, "x", "y", "/z/", [], Home))!.AsObject();
        Assert.False(term.ContainsKey("alternateName"));
        var occupation = JsonNode.Parse(StructuredData.Occupation(TinySite.Address, "x", "y", "/z/", [], []))!.AsObject();
        Assert.False(occupation.ContainsKey("skills"));
    }

    [Fact]
    public void An_occupation_names_its_skills() =>
        Same(
            """
            {
              "@context": "https://schema.org",
              "@type": "Occupation",
              "alternateName": [
                "Cook"
              ],
              "skills": [
                {
                  "@type": "DefinedTerm",
                  "name": "Knife work",
                  "url": "https://tiny.example/skills/knife-work/"
                }
              ],
              "name": "Chef",
              "description": "Cooks.",
              "url": "https://tiny.example/roles/chef/"
            }
            """,
            StructuredData.Occupation(
                TinySite.Address, "Chef", "Cooks.", "/roles/chef/", ["Cook"], [new PageLink("Knife work", "/skills/knife-work/")]));

    [Fact]
    public void A_data_set_names_its_files_and_their_formats()
    {
        PageLink[] files =
        [
            new("matrix.json", "/data/matrix.json"),
            new("matrix.csv", "/data/matrix.csv"),
            new("matrix.schema.json", "/data/schema/matrix.schema.json"),
        ];
        var data = JsonNode.Parse(StructuredData.Dataset(TinySite.Site.Settings, "Matrix", "Levels.", "/matrix/", new DateOnly(2026, 3, 4), files))!;
        Assert.Equal("Dataset", (string?)data["@type"]);
        Assert.Equal("2026-03-04", (string?)data["dateModified"]);
        Assert.Equal(
            [("application/json", "https://tiny.example/data/matrix.json"), ("text/csv", "https://tiny.example/data/matrix.csv")],
            data["distribution"]!.AsArray().Select(file => ((string)file!["encodingFormat"]!, (string)file["contentUrl"]!)));
    }

    [Fact]
    public void Nothing_in_a_text_can_end_the_script_element()
    {
        const string Text = "</script><!-- é – \u2028 & '\"";
        var json = StructuredData.DefinedTerm(TinySite.Address, Text, Text, "/z/", [Text], Home);
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", json, StringComparison.Ordinal);
        Assert.Contains("é –", json, StringComparison.Ordinal);
        Assert.Equal(Text, (string?)JsonNode.Parse(json)!["name"]);
    }

    /// <summary>Whether two documents hold the same in the same order, however they are laid out.</summary>
    private static void Same(string expected, string found) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(found)!.ToJsonString());
}
