using System.Collections.Immutable;
using System.Security.Cryptography;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Gives each asset a name that carries a hash of its content.</summary>
public static class PublishAssets
{
    public static ImmutableArray<PublishedAsset> Run(ImmutableArray<AssetFile> assets) =>
        [.. assets.Select(asset => new PublishedAsset(asset.Path, Address(asset.Path, asset.Content.Span), asset.Content) { Size = asset.Size })];

    /// <param name="path">Path below the site's root, such as "assets/map.png".</param>
    public static SitePath Address(string path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var ending = Path.GetExtension(path);
        return new SitePath($"/{path[..^ending.Length]}.{hash}{ending}");
    }
}
