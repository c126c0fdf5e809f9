using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>A page or image of this site, as writers link to it.</summary>
/// <param name="File">Its file in the input folder; null where it is made from many.</param>
/// <param name="Name">What [[ ]] calls it; null where it has no such name.</param>
public sealed record KnownPage(string Address, string? File, string? Name)
{
    public bool IsImage => File?.StartsWith("assets/", StringComparison.Ordinal) == true;
}

/// <summary>Finds the page that an address of this site means, also where the address is not quite right.</summary>
public sealed class KnownPages
{
    private static readonly string Comparisons = PageCatalogue.Compare.Address.Value;
    private static readonly string Moves = PageCatalogue.Moves.Address.Value;

    private readonly Dictionary<string, KnownPage> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownPage> _otherwise = new(StringComparer.Ordinal);
    private readonly Claims _claims;

    public KnownPages(Library library, IEnumerable<PublishedAsset> assets)
    {
        _claims = library.Claims;
        foreach (var address in AddressBook.ComputedPages.Keys) Add(new KnownPage(address, null, null));
        foreach (var role in library.Roles) Add(role.Article.Head, SitePath.Role(role.Slug), role.Slug.Value);
        foreach (var comparison in library.Comparisons) Add(comparison.Head, SitePath.Comparison(comparison.Roles.Select(role => role.Value).Distinct()), null);
        foreach (var page in library.Pages) Add(page.Head, SitePath.Page(page.Head.Slug.Value), null);
        foreach (var skill in library.Skills.Skills) Add(new KnownPage(SitePath.Skill(skill.Id.Value).Value, null, skill.Id.Value.Value));
        foreach (var source in library.Sources.Keys) Add(new KnownPage(SitePath.Source(source).Value, null, null));
        foreach (var asset in assets)
        {
            var image = new KnownPage(asset.Address.Value, asset.InputPath, null);
            _otherwise.TryAdd("/" + asset.InputPath, image);
            _otherwise.TryAdd(image.Address, image);
        }

        foreach (var page in _pages.Values.Where(page => page.Name is not null)) _otherwise.TryAdd($"/{page.Name}/", page);
    }

    /// <summary>The page at exactly this path; null where there is none, or none that is known before all pages are made.</summary>
    public KnownPage? At(string path) => _pages.GetValueOrDefault(path);

    /// <summary>Whether a page may stand at the path that is not known here: a comparison, a move, a data file, or a document with a mistake of its own.</summary>
    public bool MayStand(string path)
    {
        var parts = path.Trim('/').Split('/');
        if (path.StartsWith(Comparisons, StringComparison.Ordinal) && path.EndsWith('/')) return parts.Length == 2 && parts[1].Split("-vs-").All(IsRole);
        if (path.StartsWith(Moves, StringComparison.Ordinal) && path.EndsWith('/')) return parts.Length == 2 && IsMove(parts[1]);
        return (parts[0], parts.Length) switch
        {
            ("data" or "help" or "search", _) => true,
            ("roles", 2) => _claims.Roles.MayHold(new Slug(parts[1])) && path.EndsWith('/'),
            ("skills", 2) => _claims.Skills.MayHold(new Slug(parts[1])) && path.EndsWith('/'),
            ("sources", 2) => _claims.Sources.MayHold(new Slug(parts[1])) && path.EndsWith('/'),
            (_, 1) => Path.GetExtension(path) is ".xml" or ".txt" or ".json" or ".csv" || (path.EndsWith('/') && IsFile($"pages/{parts[0]}.md")),
            _ => false,
        };
    }

    /// <summary>The page that is meant by a path with a slip of the form: another ending, no slash at the end, capital letters, an old address, a name alone.</summary>
    public KnownPage? Meant(string path)
    {
        var plain = Plain(path);
        foreach (var candidate in (string[])[plain + "/", plain, $"/{plain[(plain.LastIndexOf('/') + 1)..]}/"])
        {
            if (_pages.TryGetValue(candidate, out var page) || _otherwise.TryGetValue(candidate, out page)) return page;
        }

        return ComparisonMeant(plain + "/");
    }

    /// <summary>The page whose address is nearest, where one is near enough.</summary>
    public KnownPage? Nearest(string path) => DidYouMean.Nearest(Plain(path) + "/", _pages.Keys) is { } near ? _pages[near] : null;

    private void Add(DocumentHead head, SitePath address, string? name)
    {
        var page = new KnownPage(address.Value, head.File, name);
        Add(page);
        foreach (var from in head.MovedFrom) _otherwise.TryAdd(from.Value, page);
    }

    private void Add(KnownPage page) => _pages.TryAdd(page.Address, page);

    private bool IsRole(string name) => _claims.Roles.MayHold(new Slug(name));

    private bool IsFile(string path) => _claims.Files.Contains(path) || _claims.Files.Contains(path.Split('/')[0]);

    private bool IsMove(string name)
    {
        for (var at = name.IndexOf("-to-", StringComparison.Ordinal); at >= 0; at = name.IndexOf("-to-", at + 1, StringComparison.Ordinal))
        {
            if (IsRole(name[..at]) && IsRole(name[(at + 4)..])) return true;
        }

        return false;
    }

    /// <summary>A comparison stands at one address, whatever the order of its roles.</summary>
    private KnownPage? ComparisonMeant(string path)
    {
        if (!path.StartsWith(Comparisons, StringComparison.Ordinal)) return MayStand(path) && path.StartsWith(Moves, StringComparison.Ordinal) ? new KnownPage(path, null, null) : null;
        var names = path[Comparisons.Length..^1].Split("-vs-");
        if (names.Length < 2 || !names.All(IsRole)) return null;
        var address = SitePath.Comparison(names.Select(name => new Slug(name))).Value;
        return At(address) ?? new KnownPage(address, null, null);
    }

    /// <summary>The path without what browsers, hosts and repositories add to it.</summary>
    private static string Plain(string path)
    {
        var plain = Uri.UnescapeDataString(path).Trim().TrimEnd('.', ',', ';', ')', '/', ' ').ToLowerInvariant();
        while (plain.Contains("//", StringComparison.Ordinal)) plain = plain.Replace("//", "/", StringComparison.Ordinal);
        foreach (var ending in (string[])["/index.html", "/index.md", ".html", ".htm", ".md"])
        {
            if (plain.EndsWith(ending, StringComparison.Ordinal)) plain = plain[..^ending.Length];
        }

        foreach (var folder in (string[])["/input/", "/output/", "/pages/"])
        {
            if (plain.StartsWith(folder, StringComparison.Ordinal)) plain = plain[(folder.Length - 1)..];
        }

        return plain;
    }
}
