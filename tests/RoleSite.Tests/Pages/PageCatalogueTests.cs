using System.Collections.Immutable;
using System.Reflection;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>The catalogue of fixed pages, held against the pages that are made.</summary>
public sealed class PageCatalogueTests
{
    /// <summary>Models of pages of which a site may have many: one for each document, role, skill and so on.</summary>
    private static readonly ImmutableArray<Type> OneOfMany =
    [
        typeof(RolePageModel), typeof(ComparisonPageModel), typeof(MovePageModel),
        typeof(SkillPageModel), typeof(SourcePageModel), typeof(TextPageModel),
    ];

    private static readonly Lazy<ImmutableArray<Page>> OfTheKitchen = new(() => Made(LittleSite.Kitchen()));

    [Fact]
    public void Every_row_is_made_where_its_content_is_there() =>
        Assert.Empty(Addresses(PageCatalogue.All).Except(Addresses(OfTheKitchen.Value)));

    [Fact]
    public void Every_page_that_is_not_one_of_many_has_a_row() =>
        Assert.Empty(Addresses(OfTheKitchen.Value.Where(page => !OneOfMany.Contains(page.Model.GetType()))).Except(Addresses(PageCatalogue.All)));

    [Fact]
    public void A_row_without_content_is_not_made()
    {
        var pages = Made(LittleSite.Sound().Remove("titles.yml").Remove("agreement.yml"));
        Assert.Equal(Addresses([PageCatalogue.Titles, PageCatalogue.Agreement]), Addresses(PageCatalogue.All).Except(Addresses(pages)));
    }

    [Fact]
    public void The_catalogue_lists_each_of_its_rows_once()
    {
        var fields = typeof(PageCatalogue).GetFields(BindingFlags.Public | BindingFlags.Static);
        var rows = fields.Select(field => field.GetValue(null)).OfType<FixedPage>();
        Assert.Equal(rows.Select(row => row.Address).Order(), PageCatalogue.All.Select(row => row.Address).Order());
        Assert.Distinct(PageCatalogue.All.Select(row => row.Address));
    }

    [Fact]
    public void The_footer_links_to_the_rows_that_say_so()
    {
        var footer = OfTheKitchen.Value[0].Model.Frame.Site.FooterLinks.Select(link => link.Address);
        Assert.Equal(PageCatalogue.All.Where(row => row.InFooter is not null).OrderBy(row => row.InFooter).Select(row => row.Address.Value), footer);
    }

    [Fact]
    public void A_page_runs_the_script_of_its_row()
    {
        var scripts = OfTheKitchen.Value.ToDictionary(page => page.Address, page => page.Model.Frame.Script);
        Assert.All(PageCatalogue.All, row => Assert.Equal(row.Script, scripts[row.Address]));
    }

    private static IEnumerable<string> Addresses(IEnumerable<FixedPage> rows) => rows.Select(row => row.Address.Value);

    private static IEnumerable<string> Addresses(IEnumerable<Page> pages) => pages.Select(page => page.Address.Value);

    private static ImmutableArray<Page> Made(LittleSite site)
    {
        using (site) return MadePages.Of(CompareRoles.Run(SiteRun.Of(site).Site, 2));
    }
}
