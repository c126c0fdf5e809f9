using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Units;

/// <summary>What Link says of a source: which texts and levels rest on it.</summary>
public sealed class SourceUseTests
{
    private static SourceUse OfTheStudy => TinySite.Site.SourceUses[new Slug("kitchen-study")];

    [Fact]
    public void A_text_that_cites_a_source_many_times_is_named_once() =>
        Assert.Equal(["Chef", "Who says what"], OfTheStudy.Texts.Select(link => link.Text));

    [Fact]
    public void A_level_is_named_by_its_role_and_skill()
    {
        var (role, skill) = Assert.Single(OfTheStudy.Levels);
        Assert.Equal(("Chef", "Knife work"), (role.Title, TinySite.Site.Skills.Skills[skill].Name));
    }

    /// <summary>One in the article, one for a level, three for filings of titles and one in a story.</summary>
    [Fact]
    public void Each_citation_counts_as_a_claim() => Assert.Equal(6, OfTheStudy.Citations);

    [Fact]
    public void A_source_that_nothing_cites_has_an_entry_without_uses()
    {
        using var site = LittleSite.Sound();
        const string Lonely = """

            lonely:
              title: Alone
              publisher: Nobody
              year: 2025
              address: https://alone.example/
              licence: CC BY 4.0
              seen: 2026-01-01

            """;
        site.With("sources.yml", site.Text("sources.yml") + Lonely);
        var use = SiteRun.Of(site).Site.SourceUses[new Slug("lonely")];
        Assert.Empty(use.Texts);
        Assert.Empty(use.Levels);
        Assert.Equal(0, use.Citations);
    }
}
