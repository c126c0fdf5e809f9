using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Architecture;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>Roles can be told apart by everybody, by their signs and by their colours.</summary>
public sealed class LookTests
{
    /// <summary>Distance in CIELAB that shows at a glance.</summary>
    private const double AtAGlance = 10;

    /// <summary>Contrast that a sign needs with the ground (WCAG 2.2, 1.4.11).</summary>
    private const double SignContrast = 3;

    private static readonly string Css = new ThemeFiles(folder: null).Text("theme.css");

    private static readonly ImmutableArray<(string Name, string Light, string Dark)> Colours = StyleSheet.Colours(Css);

    public static TheoryData<string, bool> Views => [.. from vision in Vision.All from dark in new[] { false, true } select (vision, dark)];

    [Fact]
    public void Every_sign_and_every_colour_that_a_role_may_have_is_in_the_theme()
    {
        Offenders.None(RoleSigns.Colours.Where(colour => !Colours.Any(known => known.Name == "." + colour)));
        Offenders.None(RoleSigns.Fills.Where(fill => fill.Length > 0 && !Css.Contains($"\n.{fill} {{ mask:", StringComparison.Ordinal)));
        Offenders.None(RoleSigns.Signs.Where(sign => !Css.Contains($"\n.{sign} {{ clip-path:", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Two_roles_with_one_sign_differ_in_colour_at_a_glance(string vision, bool dark)
    {
        var roles = RealBuild.Compared.Site.Roles.Select(role => (role.Title, role.Role.Article.Sign, role.Role.Article.Colour)).ToArray();
        Offenders.None(
            from a in roles
            from b in roles
            where string.CompareOrdinal(a.Title, b.Title) < 0 && a.Sign == b.Sign
            let distance = Vision.Distance(vision, Hex(a.Colour, dark), Hex(b.Colour, dark))
            where distance < AtAGlance
            select $"{a.Title} and {b.Title}: both {a.Sign}, {a.Colour} and {b.Colour} are {distance:0.0} apart");
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Two_colours_differ_at_a_glance_wherever_colour_is_seen(string vision, bool dark)
    {
        // In grey three colours are dark and three are light; that is held above, for roles that share a sign.
        if (vision == "grey") return;
        Offenders.None(
            from a in RoleSigns.Colours
            from b in RoleSigns.Colours
            where string.CompareOrdinal(a, b) < 0 && Vision.Distance(vision, Hex(a, dark), Hex(b, dark)) < AtAGlance
            select $"{a} and {b}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_sign_stands_out_from_the_ground(bool dark) =>
        Offenders.None(RoleSigns.Colours.Where(colour => StyleSheet.Contrast(Hex(colour, dark), Value("--ground", dark)) < SignContrast));

    [Fact]
    public void Contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, StyleSheet.Contrast("#000000", "#ffffff"), 3);
        Assert.Equal(4.478, StyleSheet.Contrast("#777777", "#ffffff"), 3);
    }

    [Fact]
    public void Side_by_side_every_role_keeps_its_sign_and_colour_and_two_that_share_one_are_filled_differently()
    {
        var roles = RealBuild.Compared.Site.Roles;
        Offenders.None(
            from a in roles
            from b in roles
            from c in roles
            where a.Slug.CompareTo(b.Slug) < 0 && b.Slug.CompareTo(c.Slug) < 0
            let own = new[] { a, b, c }.Select(PageParts.Mark).ToArray()
            let marks = PageParts.Marks([a, b, c])
            where !marks.Select(mark => mark with { Fill = "" }).SequenceEqual(own) || marks.Any(mark => marks.Count(other => AreAlike(mark, other)) > 1)
            select $"{a.Slug}, {b.Slug}, {c.Slug}: {string.Join(", ", marks.Select(mark => mark.Classes))}");
    }

    [Fact]
    public void A_role_has_the_same_sign_and_colour_on_every_page() =>
        Offenders.None(RealBuild.Pages
            .SelectMany(page => page.Document.QuerySelectorAll(".role:has(> i)"))
            .Select(role => (Name: role.TextContent.Trim(), Mark: string.Join(' ', role.QuerySelector("i")!.ClassList.Except(RoleSigns.Fills))))
            .Distinct()
            .GroupBy(role => role.Name)
            .Where(role => role.Count() > 1)
            .Select(role => $"{role.Key}: {string.Join(", ", role.Select(one => one.Mark))}"));

    private static bool AreAlike(RoleMark a, RoleMark b) => a.Fill == b.Fill && (a.Sign == b.Sign || a.Colour == b.Colour);

    private static string Hex(string colour, bool dark) => Value("." + colour, dark);

    private static string Value(string name, bool dark)
    {
        var colour = Colours.Single(colour => colour.Name == name);
        return dark ? colour.Dark : colour.Light;
    }
}
