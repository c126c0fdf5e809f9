using System.IO.Compression;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.RealSite;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.MadeUpSite;

/// <summary>The made-up site has every kind of page, and its search is light.</summary>
public sealed class KitchenTests
{
    /// <summary>Bytes of the whole index of the search, compressed as the host does it.</summary>
    private const int IndexBudget = 30 * 1024;

    [Fact]
    public void Every_kind_of_page_exists()
    {
        var kinds = typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)));
        Offenders.None(kinds.Except(BuiltContent.OfTheKitchen.PageModels.Select(page => page.Model.GetType())).Select(kind => kind.Name));
    }

    [Fact]
    public void The_index_of_the_search_is_light() => Assert.InRange(
        BuiltContent.OfTheKitchen.Result.Files
            .Where(file => file.Address.Value.StartsWith("/data/search/", StringComparison.Ordinal))
            .Sum(file => Compressed(file.Content.Span)), 1, IndexBudget);

    private static int Compressed(ReadOnlySpan<byte> text)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        Assert.True(BrotliEncoder.TryCompress(text, compressed, out var size, quality: 5, window: 22));
        return size;
    }
}
