using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Compare;
using Xunit;

namespace RoleSite.Tests.Pages;

public sealed class CitationsTests
{
    private static readonly Slug First = new("first");

    private static readonly Slug Second = new("second");

    private static readonly Site Site = MadeUp.Site([MadeUp.Role("a", 1)]) with
    {
        Sources = new[] { First, Second }.ToImmutableSortedDictionary(id => id, Source),
    };

    private static readonly Citations OnlyFirst = Citations.Of(Site, [First]);

    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_the_page_cites_them()
    {
        var citations = Citations.Of(Site, [Second], [First]);
        Assert.Equal([1, 2], new[] { Second, First }.Select(citations.Number));
    }

    [Fact]
    public void A_source_keeps_its_number()
    {
        var citations = Citations.Of(Site, [First, Second, First], [Second]);
        Assert.Equal([1, 2, 1], citations.Numbers(new[] { First, Second, First }.Select(id => new Placed<Slug>(id, default))));
    }

    [Fact]
    public void The_order_in_which_numbers_are_asked_for_does_not_matter()
    {
        var citations = Citations.Of(Site, [First, Second]);
        Assert.Equal([2, 1], new[] { Second, First }.Select(citations.Number));
    }

    [Fact]
    public void A_source_that_the_page_was_not_said_to_cite_has_no_number() => Assert.Throws<KeyNotFoundException>(() => OnlyFirst.Number(Second));

    [Fact]
    public void The_list_holds_what_is_cited_and_nothing_else()
    {
        var listed = Assert.Single(Citations.Of(Site, [Second]).Listed);
        Assert.Equal((1, "Title of second", "/sources/second/"), (listed.Number, listed.Title, listed.SiteAddress));
    }

    [Fact]
    public void A_citation_becomes_a_numbered_link_to_the_list() => Assert.Equal(
        "<p>Bread<sup><a href=\"#source-1\" aria-label=\"Source 1\">1</a></sup>.</p>",
        OnlyFirst.Html(new CitedHtml([new CitedHtmlPart("<p>Bread", First), new CitedHtmlPart(".</p>", null)])));

    [Fact]
    public void A_citation_can_lead_to_the_list_of_another_page()
    {
        var html = OnlyFirst.Html(new CitedHtml([new CitedHtmlPart("Bread", First)]), "/roles/a/");
        Assert.Contains("href=\"/roles/a/#source-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_stays_with_the_word_before_it() =>
        Assert.StartsWith("Bread<sup>", OnlyFirst.Html(new CitedHtml([new CitedHtmlPart("Bread  ", First)])), StringComparison.Ordinal);

    [Fact]
    public void A_text_can_begin_with_a_citation() =>
        Assert.StartsWith("<sup>", OnlyFirst.Html(new CitedHtml([new CitedHtmlPart("", First)])), StringComparison.Ordinal);

    [Fact]
    public void Text_without_citations_stays_as_it_is() =>
        Assert.Equal("Bread ", OnlyFirst.Html(new CitedHtml([new CitedHtmlPart("Bread ", null)])));

    [Fact]
    public void No_text_is_empty() => Assert.Equal("", OnlyFirst.Html(CitedHtml.Empty));

    private static Source Source(Slug id) =>
        new(new Placed<Slug>(id, default), $"Title of {id}", null, "Press", 2020, "https://press.example", "", default, null, null);
}
