using RoleSite.Tests.Pages.Map;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>The map of the roles can be read, as a picture and as a table.</summary>
public abstract class MapTests(BuiltContent content)
{
    private MapPageModel Page => (MapPageModel)content.PageModels.Single(page => page.Model is MapPageModel).Model;

    [Fact]
    public void The_picture_is_clear() => DrawMapTests.Clear(Page.Picture);

    [Fact]
    public void Every_line_of_the_picture_is_told_by_the_table()
    {
        var places = Page.Picture.Roles.ToDictionary(role => role.Role.Name, role => (role.X, role.Y));
        var told = Page.Rows.Select(row => Ends(places[row.Role.Name], places[row.Nearest[0].Name])).Distinct();
        Assert.Equal(Page.Picture.Joins.Select(line => Ends((line.X1 - 6, line.Y1 - 6), (line.X2 - 6, line.Y2 - 6))).Order(), told.Order());

        static ((int, int), (int, int)) Ends((int, int) a, (int, int) b) => a.CompareTo(b) < 0 ? (a, b) : (b, a);
    }

    public sealed class OfTheRepository() : MapTests(BuiltContent.OfTheRepository);

    public sealed class AfterContributions() : MapTests(BuiltContent.AfterContributions);

    public sealed class OfTheKitchen() : MapTests(BuiltContent.OfTheKitchen);
}
