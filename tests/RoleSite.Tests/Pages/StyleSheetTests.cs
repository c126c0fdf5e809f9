using RoleSite.Generator;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>What a page carries of a style sheet, and that no style sheet stops a build.</summary>
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
    public void A_page_carries_no_remarks_and_no_white_space_that_means_nothing() => Assert.StartsWith(
        ":root{--ink:light-dark(#111111,#eeeeee);--s1:.25rem;--s2:1.5rem}.blue{color:light-dark(#0000aa,#aaaaff)}h1,h2{margin:0}",
        StyleSheet.Compact(Css.ReplaceLineEndings("\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("--foo: red")]
    [InlineData("--foo: light-dark(#111111, #eeeeee)")]
    [InlineData("--foo: light-dark(red, rgb(0 0 0))")]
    [InlineData("--foo: 3rem")]
    [InlineData("--ground: #fff")]
    public void A_new_variable_of_the_theme_stops_no_build(string declaration) =>
        Assert.NotEmpty(FilesOfABuildWith($"{new ThemeFiles(null).Text("theme.css")}:root {{ {declaration}; }}"));

    [Fact]
    public void A_theme_without_its_variables_stops_no_build() => Assert.NotEmpty(FilesOfABuildWith("body { color: red }"));

    private static IEnumerable<OutputFile> FilesOfABuildWith(string css)
    {
        using var site = LittleSite.Sound();
        var theme = Directory.CreateTempSubdirectory("theme-");
        File.WriteAllText(Path.Combine(theme.FullName, "theme.css"), css);
        var result = Build.Run(new BuildOptions(site.Folder, ThemeFolder: theme.FullName, Workers: 1));
        theme.Delete(recursive: true);
        return result.Files;
    }
}
