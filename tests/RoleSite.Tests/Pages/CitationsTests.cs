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

    private readonly Citations _citations = new(MadeUp.Site([MadeUp.Role("a", 1)]) with { Sources = new[] { First, Second }.ToImmutableSortedDictionary(id => id, Source) });

    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_they_are_cited() =>
        Assert.Equal([1, 2], [_citations.Number(Second), _citations.Number(First)]);

    [Fact]
    public void A_source_keeps_its_number() =>
        Assert.Equal([1, 2, 1, 2], _citations.Numbers(new[] { First, Second, First, Second }.Select(id => new Placed<Slug>(id, default))));

    [Fact]
    public void The_list_holds_what_was_cited_and_nothing_else()
    {
        _citations.Number(Second);
        var listed = Assert.Single(_citations.Listed());
        Assert.Equal((1, "Title of second", "/sources/second/"), (listed.Number, listed.Title, listed.SiteAddress));
    }

    [Fact]
    public void A_citation_becomes_a_numbered_link_to_the_list() => Assert.Equal(
        "<p>Bread<sup><a href=\"#source-1\" aria-label=\"Source 1\">1</a></sup>.</p>",
        _citations.Html(new CitedHtml([new CitedHtmlPart("<p>Bread", First), new CitedHtmlPart(".</p>", null)])));

    [Fact]
    public void The_number_stays_with_the_word_before_it() =>
        Assert.StartsWith("Bread<sup>", _citations.Html(new CitedHtml([new CitedHtmlPart("Bread  ", First)])), StringComparison.Ordinal);

    [Fact]
    public void A_citation_at_the_very_beginning_is_no_crash() =>
        Assert.StartsWith("<sup>", _citations.Html(new CitedHtml([new CitedHtmlPart("", First)])), StringComparison.Ordinal);

    [Fact]
    public void Text_without_citations_stays_as_it_is() =>
        Assert.Equal("Bread ", _citations.Html(new CitedHtml([new CitedHtmlPart("Bread ", null)])));

    [Fact]
    public void No_text_is_empty() => Assert.Equal("", _citations.Html(CitedHtml.Empty));

    private static Source Source(Slug id) => new(new Placed<Slug>(id, default), $"Title of {id}", null, "Press", 2020, "https://press.example", "", default, null, null);
}
