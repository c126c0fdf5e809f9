using System.Text;
using RoleSite.Generator;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What settings in site.yml change of the site and of its checks.</summary>
public sealed class SiteSettingsTests
{
    private const string BareClaim = "Bread at seven starts at three.";
    private const string BareFigure = "Nine bakers in ten start at 3 am, says nobody, and 45 % of them like it.";

    [Theory]
    [InlineData(BareClaim, "RS0260")]
    [InlineData(BareFigure, "RS0223")]
    public void A_site_that_promises_sources_is_held_to_it(string sentence, string code)
    {
        using var site = WithSentence(sentence);
        Assert.Equal([code], SiteRun.Of(site).Codes);
    }

    [Theory]
    [InlineData(BareClaim)]
    [InlineData(BareFigure)]
    public void A_site_that_promises_no_sources_need_not_give_any(string sentence)
    {
        using var site = WithSentence(sentence).Changed("site.yml", "claims: sourced", "claims: unsourced");
        Assert.Empty(SiteRun.Of(site).Codes);
        site.Changed("site.yml", "claims: unsourced\n", "");
        Assert.Empty(SiteRun.Of(site).Codes);
    }

    [Fact]
    public void A_word_that_is_no_promise_is_reported_with_the_one_that_is_near()
    {
        using var site = LittleSite.Sound().Changed("site.yml", "claims: sourced", "claims: source");
        var diagnostic = Assert.Single(SiteRun.Of(site).Diagnostics);
        Assert.Equal("'claims' cannot be 'source'. Did you mean 'sourced'?", diagnostic.Message);
    }

    [Fact]
    public void Titles_name_the_field_of_work()
    {
        using var site = LittleSite.Sound();
        Assert.Equal("Roles – Little roles", RolesTitle(site));
        site.Changed("site.yml", "claims: sourced", "claims: sourced\nfield: kitchen");
        Assert.Equal("Kitchen roles – Little roles", RolesTitle(site));
    }

    private static LittleSite WithSentence(string sentence)
    {
        var site = LittleSite.Sound();
        return site.Changed("roles/baker.md", "## Goal\n", $"### At seven\n\n{sentence}\n\n## Goal\n");
    }

    private static string RolesTitle(LittleSite site)
    {
        var files = Build.Run(new BuildOptions(site.Folder)).Files;
        var html = Encoding.UTF8.GetString(files.Single(file => file.Address == PageCatalogue.Roles.Address).Content.Span);
        var start = html.IndexOf("<title>", StringComparison.Ordinal) + "<title>".Length;
        return System.Net.WebUtility.HtmlDecode(html[start..html.IndexOf("</title>", StringComparison.Ordinal)]);
    }
}
