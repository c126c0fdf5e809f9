using RoleSite.Generator;
using RoleSite.Generator.Commands;
using Xunit;

namespace RoleSite.Tests.Commands;

/// <summary>What check says of sound content.</summary>
public sealed class SummaryTests
{
    [Fact]
    public void It_says_what_the_content_holds_and_rests_on()
    {
        using var site = LittleSite.Sound();
        Assert.Equal(
            """
            Roles          2
            Skills         4 in 2 groups
            Comparisons    1, of which 1 are written by hand
            Levels         6: 5 editorial, 1 research, 0 adverts, 0 official
            Claims         15, resting on 2 sources
                           9 bread-book
                           6 kitchen-study
            Terms          2
            Titles         4
            Oldest review  2026-11-21, input/comparisons/baker-vs-cook.md

            """.ReplaceLineEndings("\n"),
            PrintSummary.Text(Build.Run(new BuildOptions(site.Folder)).Summary!, "input"));
    }

    [Fact]
    public void Without_titles_and_with_an_older_page_it_says_so()
    {
        using var site = LittleSite.Sound()
            .Remove("titles.yml")
            .Changed("pages/method.md", "reviewed: 2026-11-21", "reviewed: 2026-10-01")
            .Changed("pages/method.md", "date: 2026-11-21", "date: 2026-10-01");
        var text = PrintSummary.Text(Build.Run(new BuildOptions(site.Folder)).Summary!, "content");
        Assert.DoesNotContain("Titles", text, StringComparison.Ordinal);
        Assert.EndsWith("\nOldest review  2026-10-01, content/pages/method.md\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_a_mistake_has_none()
    {
        using var site = LittleSite.Sound().Changed("matrices/baker.yml", "  proving: practitioner", "  prooving: practitioner");
        Assert.Null(Build.Run(new BuildOptions(site.Folder)).Summary);
    }
}
