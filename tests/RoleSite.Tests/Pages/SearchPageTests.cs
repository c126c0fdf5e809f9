using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>The list from A to Z on the search page.</summary>
public sealed class SearchPageTests
{
    [Fact]
    public void Names_of_one_word_get_lines_of_their_own_and_longer_ones_follow_their_title()
    {
        var lines = Lines(Entry("Cook", "chef", "Head of kitchen", "CH", "Person who cooks"));
        Assert.Equal(
            [("CH", "", "Cook"), ("Cook", "Head of kitchen, Person who cooks", "Cook")],
            lines.Select(line => (line.Text, line.Also, line.Link.Text)));
    }

    [Fact]
    public void Lines_are_sorted_alphabetically_under_their_letters()
    {
        var letters = Pages(Entry("beta", "b"), Entry("Alpha", "a"), Entry("2D", "d"), Entry("Über", "u")).Single().Letters;
        Assert.Equal(
            ["0-9 2D", "A Alpha", "B beta", "Ü Über"],
            letters.Select(letter => $"{letter.Letter} {string.Join(' ', letter.Lines.Select(line => line.Text))}"));
    }

    [Fact]
    public void Unlisted_entries_are_left_out() =>
        Assert.Equal(["Here"], Lines(Entry("Here", "h"), Entry("There", "t") with { IsListed = false }).Select(line => line.Text));

    [Fact]
    public void A_long_list_is_split_into_linked_pages_of_similar_length()
    {
        var entries = Enumerable.Range(0, 3000).Select(i => Entry($"Role {i:0000}", $"role-{i}")).ToArray();
        var pages = Pages([.. entries]);
        Assert.Equal(["/search/", "/search/2/", "/search/3/"], pages.Select(page => page.Frame.Address));
        Assert.All(pages, page => Assert.InRange(page.Letters.Sum(letter => letter.Lines.Length), 900, 1100));
        Assert.All(pages, page => Assert.Equal(["/search/", "/search/2/", "/search/3/"], page.Parts.Select(part => part.Address)));
        var lines = pages.SelectMany(page => page.Letters).SelectMany(letter => letter.Lines);
        Assert.Equal(entries.Select(entry => entry.Title), lines.Select(line => line.Text));
        Assert.Distinct(pages.Select(page => page.Frame.Title));
        Assert.Distinct(pages.Select(page => page.Frame.Description));
    }

    private static SearchEntry Entry(string title, string name, params string[] aliases) =>
        new("Role", title, $"/roles/{name}/", "", [.. aliases], true);

    private static IEnumerable<FindLine> Lines(params ImmutableArray<SearchEntry> entries) =>
        Pages(entries).SelectMany(page => page.Letters).SelectMany(letter => letter.Lines);

    private static SearchPageModel[] Pages(params ImmutableArray<SearchEntry> entries)
    {
        var context = new PageContext(TinySite.Compared, TinySite.Frame);
        return [.. SearchPages.Run(context, entries).Select(make => (SearchPageModel)make().Model)];
    }
}
