using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Gives each asset a name with a hash of its content.</summary>
internal static class PublishAssets
{
    public static ImmutableArray<PublishedAsset> Run(ImmutableArray<AssetFile> assets) =>
    [
        .. from asset in assets
           select new PublishedAsset(asset.Path, SitePath.Hashed(asset.Path, asset.Content.Span), asset.Content) { Size = asset.Size },
    ];
}
