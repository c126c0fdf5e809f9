using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Gives each asset a name that carries a hash of its content.</summary>
public static class PublishAssets
{
    public static ImmutableArray<PublishedAsset> Run(ImmutableArray<AssetFile> assets) =>
        [.. assets.Select(asset => new PublishedAsset(asset.Path, SitePath.Hashed(asset.Path, asset.Content.Span), asset.Content) { Size = asset.Size })];
}
