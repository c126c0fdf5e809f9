using System.Security.Cryptography;

namespace RoleSite.Generator.Model;

/// <summary>An address on the site, from the root: a page ("/roles/ai-engineer/") or a file ("/sitemap.xml").</summary>
public readonly record struct SitePath(string Value) : IComparable<SitePath>
{
    public static readonly SitePath Home = new("/");

    public static SitePath Page(string folder) => new($"/{folder}/");

    public static SitePath Role(Slug role) => PageCatalogue.Roles.Below(role.Value);

    public static SitePath Skill(Slug skill) => PageCatalogue.Skills.Below(skill.Value);

    /// <summary>The part of the index of skills that lists a group.</summary>
    public static SitePath SkillGroup(Slug group) => PageCatalogue.Skills.At(group.Value);

    public static SitePath Term(Slug term) => PageCatalogue.Glossary.At(term.Value);

    public static SitePath Source(Slug source) => PageCatalogue.Sources.Below(source.Value);

    /// <summary>The page that compares these roles; the same for every order of them.</summary>
    public static SitePath Comparison(IEnumerable<Slug> roles) => PageCatalogue.Compare.Below(string.Join("-vs-", roles.Order()));

    /// <summary>The page on a move from one role to another.</summary>
    public static SitePath Move(Slug from, Slug to) => PageCatalogue.Moves.Below($"{from}-to-{to}");

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
