using RoleSite.Generator;
using RoleSite.Generator.Pages;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>What is read from a style sheet, and what a page carries of it.</summary>
public sealed class StyleSheetTests
{
    private const string Css = """
        /* A remark. */
        :root {
          --ink: light-dark(#111111, #eeeeee);
          --s1: .25rem; --s2: 1.5rem;
        }
        .blue { color: light-dark(#0000aa, #aaaaff) }
        h1, h2 { margin: 0 }
        h2 { font-size: clamp(1rem, 2vw, 2rem); color: var(--ink) }
        table { font: var(--small)/1.4 var(--sans) }
        """;

    [Fact]
    public void A_page_carries_no_remarks_and_no_white_space_around_braces() => Assert.Equal(
        ":root{--ink: light-dark(#111111, #eeeeee);--s1: .25rem;--s2: 1.5rem;}.blue{color: light-dark(#0000aa, #aaaaff)}h1, h2{margin: 0}", StyleSheet.Compact(Css.ReplaceLineEndings("\n"))[..128]);

    [Fact]
    public void Colours_come_with_their_light_and_dark_form() =>
        Assert.Equal([("--ink", "#111111", "#eeeeee"), (".blue", "#0000aa", "#aaaaff")], StyleSheet.Colours(Css));

    [Fact]
    public void Lengths_come_in_rem() => Assert.Equal([("--s1", 0.25), ("--s2", 1.5)], StyleSheet.Lengths(Css));

    [Theory]
    [InlineData("h2", "clamp(1rem, 2vw, 2rem)")]
    [InlineData("table", "var(--small)")]
    public void The_size_of_type_is_that_of_the_rule_that_sets_one(string selector, string size) => Assert.Equal(size, StyleSheet.TypeSize(Css, selector));

    [Fact]
    public void Every_colour_and_length_of_the_theme_says_on_the_design_page_what_it_is_for()
    {
        var css = new ThemeFiles(null).Text("theme.css");
        var named = StyleSheet.Colours(css).Select(colour => colour.Name).Concat(StyleSheet.Lengths(css).Select(length => length.Name)).Where(name => name[0] == '-');
        Assert.Equal(DesignPages.Uses.Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_variable_of_the_theme_stops_no_build()
    {
        using var site = LittleSite.Sound();
        var theme = Directory.CreateTempSubdirectory("theme-");
        File.WriteAllText(Path.Combine(theme.FullName, "theme.css"), new ThemeFiles(null).Text("theme.css") + ":root { --foo: light-dark(#111111, #eeeeee); --s99: 3rem; }");
        var result = Build.Run(new BuildOptions(site.Folder, ThemeFolder: theme.FullName, Workers: 1));
        theme.Delete(recursive: true);
        Assert.False(result.HasErrors);
        Assert.NotEmpty(result.Files);
    }

    [Fact]
    public void A_sheet_without_a_ground_is_told() => Assert.Throws<InvalidOperationException>(() => StyleSheet.Ground(""));

    [Fact]
    public void A_selector_without_a_size_of_type_is_told() => Assert.Throws<InvalidOperationException>(() => StyleSheet.TypeSize(Css, "h1"));
}
