using System.Globalization;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The page that shows the design language with the values and the parts of the theme itself.</summary>
internal static class DesignPages
{
    private const int RowsShown = 4;

    public static Page Design(PageContext context)
    {
        var front = new ComparisonView(context, context.Compared.FrontPage);
        var colours = SiteLook.Colours(context.Site.Settings.Look);
        var background = SiteLook.Background(context.Site.Settings.Look);
        var frame = context.Frame(
            PageCatalogue.Design,
            PageCatalogue.Design.Name,
            "The design language",
            "Colours, signs, type, space and parts of this site, shown by the parts themselves, for those who carry the design on.") with
        {
            EditAddress = context.Browse("theme"),
        };
        var model = new DesignPageModel(frame)
        {
            Introduction = "Type, space and few lines. The answer comes first, its ground after it. "
                + "A picture says nothing that a table or a sentence beside it does not say. "
                + "Every value and every part on this page is the theme's own.",
            Colours = [.. colours.Select(colour => Colour(colour.Name, colour.Value, colour.Use, background))],
            RoleColours =
            [
                .. DesignTokens.RoleColours
                    .Select(colour => Colour("." + colour.Name, colour.Value, RolesOf(context, colour.Name), background)),
            ],
            Signs = RoleSigns.Signs,
            Roles = [.. context.Site.Roles.Take(SkillPages.MostColumns).Select(PageContext.Mark)],
            Types = [.. DesignTokens.Types.Select(type => type.Shown)],
            Spaces = DesignTokens.Spaces,
            Levels = context.RoleLevels,
            Differences = front.Differences(RowsShown) with { Caption = "Dot plot: the table says what the picture shows" },
            Overlap = front.Overlap(withNames: false) with { Caption = "Overlap: a row for each combination of roles" },
            Similarities = front.Similarities()[..1],
            Door = HomePages.Doors(context.Site).First(door => door.Link.Address == PageCatalogue.Method.Address.Value),
        };
        return new Page(PageCatalogue.Design.Address, model, null, null);
    }

    private static string RolesOf(PageContext context, string colour) =>
        Words.List([.. context.Site.Roles.Where(role => role.Role.Article.Colour == colour).Select(role => role.Title)]);

    private static DesignColour Colour(string name, LightDark value, string use, LightDark background) =>
        new(name, use, value.Light, value.Dark, ContrastOf(value, background));

    /// <summary>The contrast of a colour with the background, in words; empty for the background itself.</summary>
    private static string ContrastOf(LightDark colour, LightDark background)
    {
        if (colour == background) return "";
        var (light, dark) = (Contrast.Of(colour.Light, background.Light), Contrast.Of(colour.Dark, background.Dark));
        return string.Create(CultureInfo.InvariantCulture, $"{light:0.0} light, {dark:0.0} dark");
    }
}
