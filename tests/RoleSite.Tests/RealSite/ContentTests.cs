using AngleSharp.Html.Dom;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Diagnostics;
using RoleSite.Tests.Architecture;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>The real site is sound and says what it promises.</summary>
public sealed class ContentTests
{
    private static readonly string Weight = CheckRules.HeavyPage.Code;

    /// <summary>Advice that a contributor may leave to somebody else; time alone brings some of it.</summary>
    private static readonly string[] Advice = [ValidateRules.ShortArticle.Code, ValidateRules.OldSource.Code, ValidateRules.OldReview.Code, ValidateRules.SameMark.Code];

    private static readonly string[] SeedRoles = ["ai-engineer", "machine-learning-engineer", "data-scientist"];

    [Fact]
    public void The_content_has_no_error() =>
        Offenders.None(RealBuild.Result.Diagnostics.Where(found => found.Rule.Severity == Severity.Error).Select(found => $"{found.Place.File} {found.Rule.Code} {found.Message}"));

    [Fact]
    public void No_page_is_over_the_budget_of_weight() =>
        Offenders.None(RealBuild.Result.Diagnostics.Where(found => found.Rule.Code == Weight).Select(found => $"{found.Place.File}: {found.Message}"));

    [Fact]
    public void The_content_has_no_warning_but_advice() =>
        Offenders.None(RealBuild.Result.Diagnostics.Where(found => found.Rule.Severity == Severity.Warning && found.Rule.Code != Weight && !Advice.Contains(found.Rule.Code, StringComparer.Ordinal)).Select(found => $"{found.Place.File} {found.Rule.Code} {found.Message}"));

    [Fact]
    public void Every_kind_of_page_exists()
    {
        var kinds = typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)));
        Offenders.None(kinds.Except(RealBuild.PageModels.Select(page => page.Model.GetType())).Select(kind => kind.Name));
    }

    [Fact]
    public void As_many_pages_are_written_as_models_are_made()
    {
        Assert.Equal(RealBuild.PageModels.Select(page => page.Address).Order(), RealBuild.Pages.Select(page => page.Address).Order());
        Assert.Equal(RealBuild.Pages.Length, RealBuild.Result.PageCount);
    }

    [Fact]
    public void Every_role_skill_and_pair_has_a_page()
    {
        var site = RealBuild.Compared.Site;
        var roles = site.Roles.Select(role => role.Slug.Value).Order(StringComparer.Ordinal).ToArray();
        // Of more roles only the nearest and the written pairs have one.
        var paired = roles.Length <= CompareRoles.MostRolesForAllPairs ? roles : [];
        var pairs = from a in paired from b in paired where string.CompareOrdinal(a, b) < 0 select $"/compare/{a}-vs-{b}/";
        var expected = roles.Select(role => $"/roles/{role}/").Concat(pairs).Concat(site.Skills.Skills.Select(skill => $"/skills/{skill.Id.Value}/"));
        Offenders.None(expected.Except(RealBuild.Pages.Select(page => page.Address.Value), StringComparer.Ordinal));
    }

    [Fact]
    public void The_three_roles_of_the_question_are_there() =>
        Offenders.None(SeedRoles.Except(RealBuild.Compared.Site.Roles.Select(role => role.Slug.Value), StringComparer.Ordinal));

    [Fact]
    public void Every_role_says_its_focus_skills_tasks_and_goal() => Assert.All(RealBuild.Compared.Site.Roles, role =>
        Assert.All(["Focus", "Skills", "Tasks", "Goal"], facet => Assert.True(role.Body.Section(facet)?.Lead.Parts.Length > 0, $"{role.Slug}: {facet}")));

    [Fact]
    public void Every_role_needs_skills_and_has_a_signature() => Assert.All(RealBuild.Compared.Site.Roles, role =>
    {
        Assert.Contains(role.Role.Levels, level => level >= 2);
        Assert.NotEmpty(role.Role.Matrix.Signature);
    });

    [Fact]
    public void The_front_page_names_the_three_roles()
    {
        var names = RealBuild.Compared.FrontPage.Roles.Select(role => role.Title).ToArray();
        Assert.Equal(SeedRoles, RealBuild.Compared.FrontPage.Roles.Select(role => role.Slug.Value));
        var text = RealBuild.Page("/").Body!.TextContent;
        Assert.All(names, name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_front_page_shows_the_four_facets_side_by_side()
    {
        var home = (HomePageModel)RealBuild.PageModels.First(page => page.Model is HomePageModel).Model;
        Assert.Equal(["Focus", "Skills", "Tasks", "Goal"], home.Facets.Rows.Select(row => row.Facet));
        Assert.All(home.Facets.Rows, row => Assert.All(row.CellsHtml, cell => Assert.False(string.IsNullOrWhiteSpace(cell), row.Facet)));
    }

    [Fact]
    public void Every_citation_of_a_page_leads_to_its_list_of_sources() => Assert.All(RealBuild.Pages, page =>
        Offenders.None(Cited(page.Document).Except(Listed(page.Document), StringComparer.Ordinal).Select(source => $"{page.Address}#{source}")));

    [Fact]
    public void Every_list_of_sources_is_numbered_from_one_without_a_gap() => Assert.All(RealBuild.Pages, page =>
        Assert.Equal(Enumerable.Range(1, Listed(page.Document).Length).Select(number => $"source-{number}"), Listed(page.Document)));

    [Fact]
    public void Every_source_of_a_role_stands_in_the_list_of_its_page() => Assert.All(RealBuild.Compared.Site.Roles, role =>
    {
        var sources = role.Role.Article.Head.Sources.Concat(role.Role.Matrix.Cells.SelectMany(cell => cell.Sources)).Select(source => RealBuild.Compared.Site.Sources[source.Value].Address);
        var listed = RealBuild.Page(role.Address.Value).QuerySelectorAll("[id^='source-'] a").Select(link => link.GetAttribute("href")!);
        Offenders.None(sources.Distinct(StringComparer.Ordinal).Except(listed, StringComparer.Ordinal));
    });

    [Fact]
    public void The_front_page_cites_every_source_that_it_lists_and_lists_every_source_that_it_cites()
    {
        var page = RealBuild.Page("/");
        Assert.NotEmpty(Listed(page));
        Assert.Equal(Listed(page).Order(StringComparer.Ordinal), Cited(page).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_of_a_source_names_what_rests_on_it() => Assert.All(RealBuild.PageModels.Select(page => page.Model).OfType<SourcePageModel>(), source =>
        Assert.True(source.CitedBy.Length + source.Levels.Length > 0, source.Frame.Address));

    [Fact]
    public void Every_link_inside_the_site_resolves()
    {
        var files = RealBuild.Result.Files.Select(file => file.Address.Value).ToHashSet(StringComparer.Ordinal);
        var ids = RealBuild.Pages.ToDictionary(page => page.Address.Value, page => page.Document.All.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal));
        Offenders.None(RealBuild.Pages.SelectMany(page => Links(page.Document).Where(link => !Resolves(link, page.Address.Value)).Select(link => $"{page.Address}: {link}")));

        bool Resolves(string link, string from)
        {
            var parts = link.Split('#', 2);
            var path = parts[0].Length == 0 ? from : parts[0].Split('?')[0];
            return files.Contains(path) && (parts.Length == 1 || ids[path].Contains(parts[1]));
        }
    }

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(link => link.StartsWith('/') || link.StartsWith('#')).Distinct(StringComparer.Ordinal);

    private static string[] Cited(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main a[href^='#source-']").Select(link => link.GetAttribute("href")![1..]).Distinct(StringComparer.Ordinal)];

    private static string[] Listed(IHtmlDocument page) => [.. page.QuerySelectorAll("[id^='source-']").Select(entry => entry.Id!)];
}
