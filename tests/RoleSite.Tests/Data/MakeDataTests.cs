using System.Collections.Immutable;
using RoleSite.Generator.Data;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Data;

public sealed class MakeDataTests
{
    private static readonly ImmutableArray<ImmutableArray<Facet>> NoFacets = [.. TinySite.Site.Roles.Select(_ => ImmutableArray<Facet>.Empty)];

    [Fact]
    public void The_files_for_programs_are_the_same_in_every_build()
    {
        var (first, second) = (Made(), Made());
        Assert.Equal(first.Select(file => (file.Address, TinySite.Text(file))), second.Select(file => (file.Address, TinySite.Text(file))));
        Assert.Equal(first.Length, first.Select(file => file.Address).Distinct().Count());
        Assert.All(first, file => Assert.False(file.Content.Span.StartsWith("\uFEFF"u8), file.Address.Value));
        Assert.All(first, file => Assert.DoesNotContain("\r", TinySite.Text(file)));

        static OutputFile[] Made() => [.. MakeData.Run(TinySite.Compared, [], NoFacets).SelectMany(make => make())];
    }
}
