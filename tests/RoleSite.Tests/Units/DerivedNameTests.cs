using System.Text.RegularExpressions;
using RoleSite.Generator;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

/// <summary>
/// Anchors, titles and addresses that the program makes from what writers wrote: two equal ones are made different, or reported with both names.
/// </summary>
public sealed partial class DerivedNameTests
{
    private const string End = "\n\n## What is uncertain";

    private static BuildResult Built(LittleSite site) => Build.Run(new BuildOptions(site.Folder, Workers: 2));

    private static string Page(BuildResult result, string address) =>
        System.Text.Encoding.UTF8.GetString(result.Files.Single(file => file.Address.Value == address).Content.Span);

    private static IEnumerable<string> Errors(BuildResult result) =>
        result.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)
            .Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Message}");

    [Fact]
    public void Headings_of_one_anchor_are_numbered_as_on_GitHub()
    {
        using var site = LittleSite.Sound();
        site.Changed("roles/baker.md", End, "\n\n## C++\n\nOne [here](#c-1) [editorial].\n\n## C#\n\nTwo [here](#c) [editorial]." + End);
        var result = Built(site);
        Assert.Empty(Errors(result));
        var page = Page(result, "/roles/baker/");
        Assert.Contains("<h2 id=\"c\">", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"c-1\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/roles/baker/#c-1\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Main", "main")]
    [InlineData("Page sources", "page-sources")]
    [InlineData("Source 1", "source-1")]
    [InlineData("Level table", "level-table")]
    public void A_heading_that_is_called_like_a_part_of_the_page_gets_a_mark_of_its_own(string heading, string anchor)
    {
        using var site = LittleSite.Sound();
        site.Changed("roles/baker.md", End, $"\n\n## {heading}\n\nOne [here](#{anchor}) [editorial].{End}");
        var result = Built(site);
        Assert.Empty(Errors(result));
        Assert.Contains($"href=\"/roles/baker/#{anchor}.heading\"", Page(result, "/roles/baker/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_titles_that_begin_alike_stay_apart()
    {
        using var site = LittleSite.Sound();
        var start = "How the people of this kitchen share their work over the whole of a day and";
        site.Changed("pages/about.md", "title: About", $"title: {start} night")
            .With(
                "pages/day.md",
                site.Text("pages/about.md")
                    .Replace($"{start} night", $"{start} day", StringComparison.Ordinal)
                    .Replace("summary: ", "summary: By day. ", StringComparison.Ordinal))
            .Changed("pages/method.md", "\n## ", "\n[Day](day.md)\n\n## ");
        Assert.Empty(Errors(Built(site)));
    }

    [Fact]
    [TriggersRule("RS0410")]
    public void Roles_whose_moves_would_share_an_address_are_told_with_both_names()
    {
        using var site = LittleSite.Sound();
        foreach (var name in (string[])["baker-to-cook", "cook-to-chef", "chef"])
        {
            var title = name.Replace('-', ' ');
            site.With($"roles/{name}.md", site.Text("roles/cook.md").Replace("title: Cook", $"title: {title}", StringComparison.Ordinal).Replace(
                "moved-from: [/roles/chef/]\n", "", StringComparison.Ordinal))
                .With($"matrices/{name}.yml", site.Text("matrices/cook.yml"));
        }

        var clash = Assert.Single(SiteRun.Of(site).Diagnostics, diagnostic => diagnostic.Rule.Code == "RS0410");
        Assert.Equal("roles/baker-to-cook.md", clash.Place.File);
        Assert.Equal(
            "The move from 'baker' to 'cook-to-chef' and the move from 'baker-to-cook' to 'chef' would have one address, "
                + "/moves/baker-to-cook-to-chef/.",
            clash.Message);
    }

    [Fact]
    [TriggersRule("RS0410")]
    public void A_role_that_is_called_like_a_comparison_is_told()
    {
        using var site = LittleSite.Sound();
        site.With("roles/baker-vs-cook.md", site.Text("roles/cook.md")).With("matrices/baker-vs-cook.yml", site.Text("matrices/cook.yml"));
        Assert.Contains("RS0410", SiteRun.Of(site).Codes);
    }

    [Fact]
    public void Of_two_documents_of_one_title_the_newer_one_is_told()
    {
        using var site = LittleSite.Sound();
        site.With("pages/about.md", site.Text("pages/method.md").Replace("2026", "2027", StringComparison.Ordinal));
        var told = SiteRun.Of(site).Diagnostics.Where(diagnostic => diagnostic.Rule.Code == "RS0314").Select(diagnostic => diagnostic.Place.File);
        Assert.All(told, file => Assert.Equal("pages/about.md", file));
    }

    [Fact]
    public void Every_mark_of_a_page_with_a_document_is_known()
    {
        var parts = Architecture.Repository.Sources("theme").Where(source => source.Path.EndsWith(".razor", StringComparison.Ordinal));
        string[] ofDocuments =
        [
            "Shell", "RolePage", "ComparisonPage", "TextPage", "Article", "ArticleFoot", "Backlinks", "SourceList", "History", "LevelLegend",
            "Profile", "BasisList", "NearRoles", "MoveTable", "LinkList", "Facets", "DotPlot", "DotTable", "GroupSums",
            "Overlap", "Similarities", "MoveInShort", "Doors",
        ];
        var marks = parts.Where(source => ofDocuments.Contains(Path.GetFileNameWithoutExtension(source.Path)))
            .SelectMany(source => source.Lines)
            .SelectMany(line => Marks().Matches(line).Select(match => match.Groups["id"].Value));
        Assert.Equal(PageIds.OfDocuments.Order(StringComparer.Ordinal), marks.Order(StringComparer.Ordinal).Distinct());
    }

    [GeneratedRegex(" id=\"(?<id>[a-z0-9-]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
