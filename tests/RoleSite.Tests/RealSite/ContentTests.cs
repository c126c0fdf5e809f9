using AngleSharp.Html.Dom;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Diagnostics;
using RoleSite.Tests.Architecture;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>What is true of the site of any sound content.</summary>
public abstract class ContentTests(BuiltContent content)
{
    [Fact]
    public void The_content_has_no_error() =>
        Offenders.None(content.Result.Diagnostics.Where(
            found => found.Rule.Severity == Severity.Error).Select(found => $"{found.Place.File} {found.Rule.Code} {found.Message}"));

    [Fact]
    public void As_many_pages_are_written_as_models_are_made()
    {
        Assert.Equal(content.PageModels.Select(page => page.Address).Order(), content.Pages.Select(page => page.Address).Order());
        Assert.Equal(content.Pages.Length, content.Result.PageCount);
    }

    [Fact]
    public void Every_role_skill_and_pair_has_a_page()
    {
        var site = content.Compared.Site;
        var roles = site.Roles.Select(role => role.Slug.Value).Order(StringComparer.Ordinal).ToArray();
        // Of more roles only the nearest and the written pairs have one.
        var paired = roles.Length <= CompareRoles.MostRolesForAllPairs ? roles : [];
        var pairs = from a in paired from b in paired where string.CompareOrdinal(a, b) < 0 select $"/compare/{a}-vs-{b}/";
        var expected = roles.Select(role => $"/roles/{role}/").Concat(pairs).Concat(site.Skills.Skills.Select(skill => $"/skills/{skill.Id.Value}/"));
        Offenders.None(expected.Except(content.Pages.Select(page => page.Address.Value), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_role_says_its_focus_skills_tasks_and_goal() => Assert.All(content.Compared.Site.Roles, role =>
        Assert.All(
            ["Focus", "Skills", "Tasks", "Goal"], facet => Assert.True(role.Body.Section(facet)?.Lead.Parts.Length > 0, $"{role.Slug}: {facet}")));

    [Fact]
    public void The_front_page_names_the_roles_of_its_settings()
    {
        var text = content.Page("/").Body!.TextContent;
        Assert.Equal(
            content.Result.Settings.FrontPageRoles.Select(role => role.Value).Order(), content.Compared.FrontPage.Roles.Select(role => role.Slug));
        Assert.All(content.Compared.FrontPage.Roles, role => Assert.Contains(role.Title, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_front_page_shows_the_four_facets_side_by_side()
    {
        var home = (HomePageModel)content.PageModels.First(page => page.Model is HomePageModel).Model;
        Assert.Equal(["Focus", "Skills", "Tasks", "Goal"], home.Facets.Rows.Select(row => row.Facet));
        Assert.All(home.Facets.Rows, row => Assert.All(row.CellsHtml, cell => Assert.False(string.IsNullOrWhiteSpace(cell), row.Facet)));
    }

    [Fact]
    public void Every_citation_of_a_page_leads_to_its_list_of_sources() => Assert.All(content.Pages, page =>
        Offenders.None(Cited(page.Document).Except(Listed(page.Document), StringComparer.Ordinal).Select(source => $"{page.Address}#{source}")));

    [Fact]
    public void Every_list_of_sources_is_numbered_from_one_without_a_gap() => Assert.All(content.Pages, page =>
        Assert.Equal(Enumerable.Range(1, Listed(page.Document).Length).Select(number => $"source-{number}"), Listed(page.Document)));

    [Fact]
    public void Every_source_of_a_role_stands_in_the_list_of_its_page() => Assert.All(content.Compared.Site.Roles, role =>
    {
        var sources = role.Role.Article.Head.Sources
            .Concat(role.Role.Matrix.Cells.SelectMany(cell => cell.Sources))
            .Select(source => content.Compared.Site.Sources[source.Value].Address);
        var listed = content.Page(role.Address.Value).QuerySelectorAll("[id^='source-'] a").Select(link => link.GetAttribute("href")!);
        Offenders.None(sources.Distinct(StringComparer.Ordinal).Except(listed, StringComparer.Ordinal));
    });

    [Fact]
    public void The_front_page_cites_every_source_that_it_lists_and_lists_every_source_that_it_cites()
    {
        var page = content.Page("/");
        Assert.Equal(Listed(page).Order(StringComparer.Ordinal), Cited(page).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_of_a_source_names_what_rests_on_it() =>
        Assert.All(content.PageModels.Select(page => page.Model).OfType<SourcePageModel>(), source =>
        Assert.True(source.CitedBy.Length + source.Levels.Length > 0, source.Frame.Address));

    [Fact]
    public void Every_link_inside_the_site_resolves()
    {
        var files = content.Result.Files.Select(file => file.Address.Value).ToHashSet(StringComparer.Ordinal);
        var ids = content.Pages.ToDictionary(
            page => page.Address.Value, page => page.Document.All.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal));
        Offenders.None(content.Pages.SelectMany(
            page => Links(page.Document).Where(link => !Resolves(link, page.Address.Value)).Select(link => $"{page.Address}: {link}")));

        bool Resolves(string link, string from)
        {
            var parts = link.Split('#', 2);
            var path = parts[0].Length == 0 ? from : parts[0].Split('?')[0];
            return files.Contains(path) && (parts.Length == 1 || ids[path].Contains(parts[1]));
        }
    }

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(link => link.StartsWith('/') || link.StartsWith('#'))
            .Distinct(StringComparer.Ordinal);

    private static string[] Cited(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main a[href^='#source-']").Select(link => link.GetAttribute("href")![1..]).Distinct(StringComparer.Ordinal)];

    private static string[] Listed(IHtmlDocument page) => [.. page.QuerySelectorAll("[id^='source-']").Select(entry => entry.Id!)];

    public sealed class OfTheRepository() : ContentTests(BuiltContent.OfTheRepository);

    public sealed class AfterContributions() : ContentTests(BuiltContent.AfterContributions);

    public sealed class OfTheKitchen() : ContentTests(BuiltContent.OfTheKitchen);
}
