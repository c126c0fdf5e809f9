using System.Globalization;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The page that shows the design language: every value is the theme's own, every part is the real one.</summary>
public static class DesignPages
{
    private const int RowsShown = 4;

    public static Page Design(PageParts parts)
    {
        var front = new ComparisonParts(parts, parts.Compared.FrontPage);
        var differences = front.Differences(RowsShown);
        var model = new DesignPageModel(parts.Frame(PageCatalogue.Design, PageCatalogue.Design.Name, "The design language", "Colours, signs, type, space and parts of this site, shown by the parts themselves, for those who carry the design on.") with { EditAddress = parts.Browse("theme") })
        {
            Introduction = "Type, space and few lines. The answer comes first, its ground after it. A picture says nothing that a table or a sentence beside it does not say. Every value and every part on this page is the theme's own.",
            Colours = [.. DesignTokens.Colours.Select(colour => Colour(colour.Name, colour.Value, colour.Use))],
            RoleColours = [.. DesignTokens.RoleColours.Select(colour => Colour("." + colour.Name, colour.Value, RolesOf(parts, colour.Name)))],
            Signs = RoleSigns.Signs,
            Roles = [.. parts.Site.Roles.Take(SkillPages.MostColumns).Select(PageParts.Mark)],
            Types = [.. DesignTokens.Types.Select(type => type.Shown)],
            Spaces = DesignTokens.Spaces,
            Levels = parts.Levels,
            Differences = differences with { Caption = "Dot plot: the table says what the picture shows" },
            Overlap = front.Overlap(withNames: false) with { Caption = "Overlap: a row for each combination of roles" },
            Similarities = front.Similarities()[..1],
            Door = HomePages.Doors(parts.Site).First(door => door.Link.Address == PageCatalogue.Method.Address.Value),
        };
        return new Page(PageCatalogue.Design.Address, model, null, null);
    }

    private static string RolesOf(PageParts parts, string colour) =>
        Words.List([.. parts.Site.Roles.Where(role => role.Role.Article.Colour == colour).Select(role => role.Title)]);

    private static DesignColour Colour(string name, LightDark value, string use) => new(name, use, value.Light, value.Dark, ContrastOf(value));

    /// <summary>Empty for the ground itself.</summary>
    private static string ContrastOf(LightDark colour) => colour == DesignTokens.Ground
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{Contrast.Of(colour.Light, DesignTokens.Ground.Light):0.0} light, {Contrast.Of(colour.Dark, DesignTokens.Ground.Dark):0.0} dark");
}
