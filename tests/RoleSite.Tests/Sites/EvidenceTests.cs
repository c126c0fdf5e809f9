using System.Text;
using RoleSite.Generator;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What the rules on evidence and substance check, and what they leave alone.</summary>
public sealed class EvidenceTests
{
    private const string OldCook = "reviewed: 2025-06-01\nmoved-from: [/roles/chef/]\nhistory:\n  - date: 2025-06-01";
    private const string Cook = "reviewed: 2026-11-21\nmoved-from: [/roles/chef/]\nhistory:\n  - date: 2026-11-21";

    [Fact]
    public void Today_is_the_newest_date_in_the_content()
    {
        using var site = LittleSite.Sound().Changed("roles/cook.md", Cook, OldCook);
        Assert.Equal(["RS0326"], SiteRun.Of(site).Codes);
        string[] dated =
        [
            "roles/baker.md", "comparisons/baker-vs-cook.md", "pages/about.md", "pages/method.md", "titles.yml", "agreement.yml",
        ];
        foreach (var file in dated)
            site.With(file, site.Text(file).Replace("2026-11-21", "2026-06-01", StringComparison.Ordinal));
        site.With("sources.yml", site.Text("sources.yml").Replace("2026-11-0", "2026-05-0", StringComparison.Ordinal));
        Assert.Empty(SiteRun.Of(site).Codes);
    }

    [Fact]
    public void A_source_that_was_seen_later_makes_reviews_older()
    {
        using var site = LittleSite.Sound().Changed("sources.yml", "seen: 2026-11-02", "seen: 2027-11-22");
        Assert.Equal(["RS0326"], SiteRun.Of(site).Codes.Distinct());
    }

    [Theory]
    [InlineData(2021, false)]
    [InlineData(2020, true)]
    public void A_source_is_old_after_five_years(int year, bool isOld)
    {
        using var site = LittleSite.Sound().Changed("sources.yml", "year: 2022", $"year: {year}");
        Assert.Equal(isOld ? ["RS0325"] : [], SiteRun.Of(site).Codes);
    }

    [Fact]
    public void Warnings_change_nothing_of_the_output()
    {
        using var site = LittleSite.Sound();
        var before = Build.Run(new BuildOptions(site.Folder));
        site.Changed("sources.yml", "  year: 2022", "  year: 2020");
        var old = Build.Run(new BuildOptions(site.Folder));
        site.Changed("sources.yml", "  year: 2020", "  year: 2021");
        var young = Build.Run(new BuildOptions(site.Folder));
        Assert.Empty(before.Diagnostics);
        Assert.Single(old.Diagnostics);
        Assert.Empty(young.Diagnostics);
        Assert.Equal(
            old.Files.Select(file => Text(file).Replace("2020", "2021", StringComparison.Ordinal).Replace(
                "draft/2021-12", "draft/2020-12", StringComparison.Ordinal)),
            young.Files.Select(Text));

        static string Text(Generator.Model.OutputFile file) => $"{file.Address} {Encoding.UTF8.GetString(file.Content.Span)}";
    }

    [Theory]
    [InlineData("glossary.yml", "  sources: [bread-book]\n", "")]
    [InlineData("skills/dough.yml", ", source: bread-book }", " }")]
    public void One_citation_is_enough_for_a_source(string file, string cited, string without)
    {
        using var site = LittleSite.Sound();
        Assert.Empty(SiteRun.Of(site.Changed(file, cited, without)).Codes);
    }

    [Fact]
    public void A_source_is_not_called_unused_while_a_citation_leads_nowhere()
    {
        using var site = LittleSite.Sound();
        site.With(
            "sources.yml",
            site.Text("sources.yml") + "oven-manual:\n  title: The manual of the oven\n  publisher: Hot Works\n  year: 2025\n  address: "
                + "https://hot.example/manual\n  licence: None\n  seen: 2026-11-03\n");
        Assert.Equal(["RS0320"], SiteRun.Of(site).Codes);
        Assert.Equal(["RS0405"], SiteRun.Of(site.Changed("pages/method.md", "We watch and we read.", "We watch and we read [@oven-manuel].")).Codes);
    }

    [Fact]
    public void Nothing_is_weighed_that_cannot_be_read()
    {
        using var site = LittleSite.Sound().Changed("roles/baker.md", "title: Baker", "titel: Baker").With("matrices/cook.yml", "about: Nothing.\n");
        Assert.Equal(["RS0204", "RS0203"], SiteRun.Of(site).Codes);
    }

    [Fact]
    public void With_two_roles_a_skill_may_be_the_same_in_both()
    {
        using var site = LittleSite.Sound().Changed("matrices/cook.yml", "roasting: practitioner", "roasting: working");
        Assert.Empty(SiteRun.Of(site).Codes);
    }
}
