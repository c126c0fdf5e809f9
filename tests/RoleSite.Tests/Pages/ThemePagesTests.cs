using RoleSite.Generator.Pages;
using RoleSite.Theme;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>The rows that say how each kind of page is drawn.</summary>
public sealed class ThemePagesTests
{
    [Fact]
    public void Every_kind_of_page_has_a_row()
    {
        var models = typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)));
        Assert.Empty(models.Except(ThemePages.All.Select(row => row.Model)));
    }

    [Fact]
    public void Every_component_takes_the_model_of_its_row() =>
        Assert.All(ThemePages.All, row => Assert.Equal(row.Model, row.Component.GetProperty("Model")?.PropertyType));

    [Fact]
    public void Every_style_sheet_that_a_row_names_is_part_of_the_theme()
    {
        var theme = new ThemeFiles(folder: null);
        Assert.All(ThemePages.All.SelectMany(row => row.StyleSheets).Distinct(StringComparer.Ordinal), sheet => Assert.NotEmpty(theme.Text(sheet)));
    }
}
