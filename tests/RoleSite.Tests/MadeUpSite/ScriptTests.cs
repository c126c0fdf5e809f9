using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using RoleSite.Generator.Model;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.RealSite;
using Xunit;

namespace RoleSite.Tests.MadeUpSite;

/// <summary>What each page runs: little, and only what is ours.</summary>
public sealed partial class ScriptTests
{
    /// <summary>Bytes of all scripts that a page loads by itself, each compressed as the host does it.</summary>
    private const int Budget = 10 * 1024;

    /// <summary>The search with all that is loaded when a reader opens it.</summary>
    private const int SearchBudget = 9 * 1024;

    /// <summary>Looks like an address and is only a name.</summary>
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private static readonly ImmutableSortedDictionary<string, string> Scripts = BuiltContent.OfTheKitchen.Result.Files
        .Where(file => file.Address.Value.EndsWith(".js", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(file => file.Address.Value, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);

    [Fact]
    public void No_page_loads_more_than_ten_kilobytes() => Offenders.None(
        from page in BuiltContent.OfTheKitchen.Pages
        let size = WithImports(Named(page.Document), Import()).Sum(script => Compressed(Scripts[script]))
        where size > Budget
        select $"{page.Address}: {size} bytes");

    [Fact]
    public void The_search_takes_nine_kilobytes_at_most_once_it_is_opened() =>
        Assert.InRange(
            WithImports(Scripts.Keys.Where(script => script.EndsWith("/search.js", StringComparison.Ordinal)), AnyImport())
                .Sum(script => Compressed(Scripts[script])),
            1,
            SearchBudget);

    [Fact]
    public void A_page_to_read_loads_nothing_but_the_search() => Offenders.None(
        from page in BuiltContent.OfTheKitchen.PageModels
        where page.Model.Frame.Script is null
        from script in WithImports(Named(BuiltContent.OfTheKitchen.Page(page.Address.Value)), Import())
        where !script.EndsWith("/search.js", StringComparison.Ordinal)
        select $"{page.Address}: {script}");

    [Fact]
    public void Every_script_is_run_by_a_page() =>
        Offenders.None(Scripts.Keys.Except(
            BuiltContent.OfTheKitchen.Pages.SelectMany(page => WithImports(Named(page.Document), AnyImport())), StringComparer.Ordinal));

    [Fact]
    public void Every_script_stands_on_its_own_feet() =>
        Offenders.None(Scripts.Where(
            script => Foreign().IsMatch(script.Value.Replace(SvgNamespace, "", StringComparison.Ordinal))).Select(script => script.Key));

    [Fact]
    public void The_script_cuts_an_advert_where_the_page_says_so()
    {
        var script = Scripts.Single(script => script.Key.EndsWith("/decode-match.js", StringComparison.Ordinal)).Value;
        Assert.Contains($"const LONGEST = {AdvertFile.LongestAdvert};", script, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Named(IHtmlDocument page) =>
        page.QuerySelectorAll("script[src], link[rel=modulepreload]").Select(script => script.GetAttribute("src") ?? script.GetAttribute("href")!);

    /// <summary>The scripts and all that they import, in turn.</summary>
    private static HashSet<string> WithImports(IEnumerable<string> named, Regex imported)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<string>(named);
        while (left.TryPop(out var script))
        {
            if (!found.Add(script)) continue;
            foreach (Match import in imported.Matches(Scripts[script]))
                left.Push(script[..(script.LastIndexOf('/') + 1)] + import.Groups["name"].Value);
        }

        return found;
    }

    private static int Compressed(string text)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(Encoding.UTF8.GetByteCount(text))];
        Assert.True(BrotliEncoder.TryCompress(Encoding.UTF8.GetBytes(text), compressed, out var size, quality: 5, window: 22));
        return size;
    }

    [GeneratedRegex(@"from\s*'\./(?<name>[^']+)'", RegexOptions.NonBacktracking)]
    private static partial Regex Import();

    /// <summary>Those too that wait until they are needed.</summary>
    [GeneratedRegex(@"(?:from|import\()\s*'\./(?<name>[^']+)'", RegexOptions.NonBacktracking)]
    private static partial Regex AnyImport();

    /// <summary>Addresses elsewhere, markup as text, and what sends.</summary>
    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|sendBeacon|XMLHttpRequest|WebSocket|document\.cookie|https?:", RegexOptions.NonBacktracking)]
    private static partial Regex Foreign();
}
