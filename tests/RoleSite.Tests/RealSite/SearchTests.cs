using System.Text.Json;
using RoleSite.Tests.Architecture;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>What the search promises is there.</summary>
public abstract class SearchTests(BuiltContent content)
{
    private string[] Files =>
        [.. content.Result.Files.Select(file => file.Address.Value).Where(address => address.StartsWith("/data/search/", StringComparison.Ordinal))];

    [Fact]
    public void Every_address_of_the_index_exists_with_its_anchor()
    {
        var pages = content.Pages.ToDictionary(page => page.Address.Value, page => page.Document, StringComparer.Ordinal);
        var addresses = Files.SelectMany(Addresses).ToArray();
        Assert.NotEmpty(addresses);
        Offenders.None(addresses.Where(address => !Exists(address.Split('#'))));

        bool Exists(string[] parts) =>
            pages.TryGetValue(parts[0], out var page) && (parts.Length == 1 || page.GetElementById(parts[1]) is not null);
    }

    /// <summary>The script makes the entry of a move out of that of a comparison.</summary>
    [Fact]
    public void Two_roles_that_have_a_comparison_have_both_moves()
    {
        var pages = content.Pages.Select(page => page.Address.Value).ToHashSet(StringComparer.Ordinal);
        var pairs = Files.SelectMany(Addresses)
            .Where(address => address.StartsWith("/compare/", StringComparison.Ordinal))
            .Select(address => address["/compare/".Length..].TrimEnd('/').Split("-vs-"))
            .Where(slugs => slugs.Length == 2)
            .ToArray();
        Assert.NotEmpty(pairs);
        Offenders.None(from slugs in pairs
                       from move in new[] { $"/moves/{slugs[0]}-to-{slugs[1]}/", $"/moves/{slugs[1]}-to-{slugs[0]}/" }
                       where !pages.Contains(move)
                       select move);
    }

    /// <summary>But the search itself, the page for no page, and moves, which are found by the comparison of their roles.</summary>
    [Fact]
    public void Every_page_that_somebody_may_look_for_can_be_found() => Offenders.None(
        content.PageModels.Where(page => page.Model is not (NotFoundPageModel or SearchPageModel or MovePageModel))
            .Select(page => page.Address.Value)
            .Except(Files.SelectMany(Addresses), StringComparer.Ordinal));

    [Fact]
    public void Every_page_leads_to_the_search_and_loads_its_script() => Assert.All(content.Pages, page =>
    {
        Assert.NotNull(page.Document.QuerySelector("header nav a[href='/search/']"));
        Assert.Contains(
            page.Document.QuerySelectorAll("script[type=module]"),
            script => script.GetAttribute("src")!.EndsWith("/search.js", StringComparison.Ordinal));
    });

    private IEnumerable<string> Addresses(string file)
    {
        using var json = JsonDocument.Parse(content.Text(file));
        return [.. json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry[2].GetString()!)];
    }

    public sealed class OfTheRepository() : SearchTests(BuiltContent.OfTheRepository);

    public sealed class AfterContributions() : SearchTests(BuiltContent.AfterContributions);

    public sealed class OfTheKitchen() : SearchTests(BuiltContent.OfTheKitchen);
}
