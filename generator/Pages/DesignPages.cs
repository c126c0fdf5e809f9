using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The page that shows the design language: every value is read from the theme, every part is the real one.</summary>
public static class DesignPages
{
    private const int RowsShown = 4;

    /// <summary>What each custom property of the theme is for. One that is not named here is not shown.</summary>
    public static readonly FrozenDictionary<string, string> Uses = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["--ground"] = "The page.",
        ["--tint"] = "What lies a little deeper: code, the empty part of a bar, what a link has led to.",
        ["--line"] = "Thin lines between rows, signs that are switched off.",
        ["--ink"] = "Text, and the line above a chapter.",
        ["--soft"] = "Text of the second rank: captions, notes, sources.",
        ["--link"] = "Links and the ring of the focus.",
        ["--h1"] = "Shade of level 1, awareness.",
        ["--h2"] = "Shade of level 2, working.",
        ["--h3"] = "Shade of level 3, practitioner.",
        ["--h4"] = "Shade of level 4, expert.",
        ["--bar"] = "Bars of amounts that belong to no role.",
        ["--small"] = "Tables, menus, notes.",
        ["--s1"] = "Between things that are one thing.",
        ["--s2"] = "Inside a part.",
        ["--s3"] = "Between paragraphs.",
        ["--s4"] = "Between parts.",
        ["--s5"] = "Between sections of a chapter.",
        ["--s6"] = "Before a chapter.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Selector, string Name, string Use)> Types =
    [
        ("h1", "Title", "Once a page."),
        ("h2", "Chapter", "Under a line; few on a page."),
        (".lead", "Lead", "The answer, before anything else."),
        ("h3", "Section", "Inside a chapter."),
        ("body", "Text", "Serif, at most 65 letters a line."),
        ("table", "Table", "Sans serif; also menus and lists of links."),
        (".fine", "Note", "What a reader may skip."),
    ];

    /// <param name="css">Text of the style sheet that every page carries.</param>
    public static Page Design(PageParts parts, string css)
    {
        var front = new ComparisonParts(parts, parts.Compared.FrontPage);
        var colours = StyleSheet.Colours(css);
        var ground = StyleSheet.Ground(css);
        var differences = front.Differences(RowsShown);
        var model = new DesignPageModel(parts.Frame(PageCatalogue.Design, PageCatalogue.Design.Name, "The design language", "Colours, signs, type, space and parts of this site, shown by the parts themselves, for those who carry the design on.") with { EditAddress = parts.Browse("theme") })
        {
            Introduction = "Type, space and few lines. The answer comes first, its ground after it. A picture says nothing that a table or a sentence beside it does not say. Everything on this page is read from the theme as it is.",
            Colours = [.. colours.Where(colour => Uses.ContainsKey(colour.Name)).Select(colour => Colour(colour, ground, Uses[colour.Name]))],
            RoleColours = [.. colours.Where(colour => RoleSigns.Colours.Contains(colour.Name[1..])).Select(colour => Colour(colour, ground, Words.List([.. parts.Site.Roles.Where(role => role.Role.Article.Colour == colour.Name[1..]).Select(role => role.Title)])))],
            Signs = RoleSigns.Signs,
            Roles = [.. parts.Site.Roles.Take(SkillPages.MostColumns).Select(PageParts.Mark)],
            Types = [.. Types.Select(type => new DesignType(type.Name, StyleSheet.TypeSize(css, type.Selector), type.Use))],
            Spaces = [.. StyleSheet.Lengths(css).Where(length => length.Name != "--small" && Uses.ContainsKey(length.Name)).Select(length => new DesignSpace(length.Name, string.Create(CultureInfo.InvariantCulture, $"{length.Rem}rem"), Uses[length.Name]))],
            Levels = parts.Levels,
            Differences = differences with { Caption = "Dot plot: the table says what the picture shows" },
            Overlap = front.Overlap(withNames: false) with { Caption = "Overlap: a row for each combination of roles" },
            Similarities = front.Similarities()[..1],
            Door = HomePages.Doors(parts.Site).First(door => door.Link.Address == PageCatalogue.Method.Address.Value),
        };
        return new Page(PageCatalogue.Design.Address, model, null, null);
    }

    private static DesignColour Colour((string Name, string Light, string Dark) colour, LightDark ground, string use) => new(
        colour.Name, use, colour.Light, colour.Dark,
        new LightDark(colour.Light, colour.Dark) == ground ? "" : string.Create(CultureInfo.InvariantCulture, $"{StyleSheet.Contrast(colour.Light, ground.Light):0.0} light, {StyleSheet.Contrast(colour.Dark, ground.Dark):0.0} dark"));
}
