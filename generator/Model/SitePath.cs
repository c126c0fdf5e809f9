using System.Security.Cryptography;

namespace RoleSite.Generator.Model;

/// <summary>An address on the site, from the root: a page ("/roles/ai-engineer/") or a file ("/sitemap.xml").</summary>
public readonly record struct SitePath(string Value) : IComparable<SitePath>
{
    public static readonly SitePath Home = new("/");

    public static SitePath Page(string folder) => new($"/{folder}/");

    public static SitePath Role(Slug role) => new($"/roles/{role}/");

    public static SitePath Skill(Slug skill) => new($"/skills/{skill}/");

    public static SitePath Term(Slug term) => new($"/glossary/#{term}");

    public static SitePath Source(Slug source) => new($"/sources/{source}/");

    /// <summary>The page that compares these roles; the same for every order of them.</summary>
    public static SitePath Comparison(IEnumerable<Slug> roles) => new($"/compare/{string.Join("-vs-", roles.Order())}/");

    /// <summary>The page on a move from one role to another.</summary>
    public static SitePath Move(Slug from, Slug to) => new($"/moves/{from}-to-{to}/");

    /// <summary>The markdown alternate of a page: the same content for readers that are programs.</summary>
    /// <param name="page">Address of the page, with a slash at its end.</param>
    public static string MarkdownAlternate(string page) => $"{page}index.md";

    /// <summary>The address of a file whose name carries a hash of its content, so that browsers may keep it for ever.</summary>
    /// <param name="path">Path below the site's root, such as "assets/map.png".</param>
    public static SitePath Hashed(string path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var ending = Path.GetExtension(path);
        return new SitePath($"/{path[..^ending.Length]}.{hash}{ending}");
    }

    /// <summary>Where the address lives in the output folder: a page is the index.html of its folder.</summary>
    public string File => Value.EndsWith('/') ? $"{Value[1..]}index.html" : Value[1..];

    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
