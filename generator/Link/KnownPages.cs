using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>A page or an image of this site, and how writers link to it.</summary>
/// <param name="File">The file in the input folder that it is made from; null where it is made from many.</param>
/// <param name="Name">Its name between [[ and ]]; null where it has none.</param>
internal sealed record KnownPage(string Address, string? File, string? Name)
{
    public bool IsImage => File?.StartsWith("assets/", StringComparison.Ordinal) == true;
}

/// <summary>Finds pages by their addresses, also by addresses that are not quite right.</summary>
internal sealed class KnownPages
{
    private static readonly string Comparisons = PageCatalogue.Compare.Address.Value;
    private static readonly string Moves = PageCatalogue.Moves.Address.Value;

    private readonly Dictionary<string, KnownPage> _pages = new(StringComparer.Ordinal);

    /// <summary>Pages by addresses that they do not have: old ones, those of files, names alone.</summary>
    private readonly Dictionary<string, KnownPage> _byOtherAddress = new(StringComparer.Ordinal);

    private readonly DeclaredNames _declared;

    public KnownPages(Library library, IEnumerable<PublishedAsset> assets)
    {
        _declared = library.Declared;
        foreach (var address in AddressBook.ComputedPages.Keys) Add(new KnownPage(address, null, null));
        foreach (var role in library.Roles) Add(role.Article.Head, SitePath.Role(role.Slug), role.Slug.Value);
        foreach (var comparison in library.Comparisons)
            Add(comparison.Head, SitePath.Comparison(comparison.Roles.Select(role => role.Value).Distinct()), null);
        foreach (var page in library.Pages) Add(page.Head, SitePath.Page(page.Head.Slug.Value), null);
        foreach (var skill in library.Skills.Skills) Add(new KnownPage(SitePath.Skill(skill.Id.Value).Value, null, skill.Id.Value.Value));
        foreach (var source in library.Sources.Keys) Add(new KnownPage(SitePath.Source(source).Value, null, null));
        foreach (var asset in assets)
        {
            var image = new KnownPage(asset.Address.Value, asset.InputPath, null);
            _byOtherAddress.TryAdd("/" + asset.InputPath, image);
            _byOtherAddress.TryAdd(image.Address, image);
        }

        foreach (var page in _pages.Values.Where(page => page.Name is not null)) _byOtherAddress.TryAdd($"/{page.Name}/", page);
    }

    /// <summary>The page at exactly this path; null where there is none, or none that is known yet.</summary>
    public KnownPage? At(string path) => _pages.GetValueOrDefault(path);

    /// <summary>Whether something not known here may be at a path: a comparison, a move, a data file, or a document that could not be read.</summary>
    public bool MayBe(string path)
    {
        var parts = path.Trim('/').Split('/');
        var isFolder = path.EndsWith('/');
        if (isFolder && path.StartsWith(Comparisons, StringComparison.Ordinal)) return parts.Length == 2 && parts[1].Split("-vs-").All(IsRole);
        if (isFolder && path.StartsWith(Moves, StringComparison.Ordinal)) return parts.Length == 2 && IsMove(parts[1]);
        return (parts[0], parts.Length) switch
        {
            ("data" or "help" or "search", _) => true,
            ("roles", 2) => isFolder && _declared.Roles.MayHold(new Slug(parts[1])),
            ("skills", 2) => isFolder && _declared.Skills.MayHold(new Slug(parts[1])),
            ("sources", 2) => isFolder && _declared.Sources.MayHold(new Slug(parts[1])),
            (_, 1) => Path.GetExtension(path) is ".xml" or ".txt" or ".json" or ".csv" || (isFolder && IsFile($"pages/{parts[0]}.md")),
            _ => false,
        };
    }

    /// <summary>The page that a path means which is not quite its address.</summary>
    /// <remarks>It may have another ending, no slash at the end or capital letters, or be an old address or a name alone.</remarks>
    public KnownPage? Meant(string path)
    {
        var plain = Plain(path);
        foreach (var candidate in (string[])[plain + "/", plain, $"/{plain[(plain.LastIndexOf('/') + 1)..]}/"])
        {
            if (_pages.TryGetValue(candidate, out var page) || _byOtherAddress.TryGetValue(candidate, out page)) return page;
        }

        return PageOfRolesMeant(plain + "/");
    }

    /// <summary>The page with the most similar address; null where none is similar enough.</summary>
    public KnownPage? Nearest(string path) => DidYouMean.Nearest(Plain(path) + "/", _pages.Keys) is { } near ? _pages[near] : null;

    private void Add(DocumentHead head, SitePath address, string? name)
    {
        var page = new KnownPage(address.Value, head.File, name);
        Add(page);
        foreach (var from in head.MovedFrom) _byOtherAddress.TryAdd(from.Value, page);
    }

    private void Add(KnownPage page) => _pages.TryAdd(page.Address, page);

    private bool IsRole(string name) => _declared.Roles.MayHold(new Slug(name));

    private bool IsFile(string path) => _declared.Files.Contains(path) || _declared.Files.Contains(path.Split('/')[0]);

    private bool IsMove(string name)
    {
        for (var at = name.IndexOf("-to-", StringComparison.Ordinal); at >= 0; at = name.IndexOf("-to-", at + 1, StringComparison.Ordinal))
        {
            if (IsRole(name[..at]) && IsRole(name[(at + 4)..])) return true;
        }

        return false;
    }

    /// <summary>The move, or the comparison, whose address has its roles in one order only, that is meant by a path.</summary>
    private KnownPage? PageOfRolesMeant(string path)
    {
        if (path.StartsWith(Moves, StringComparison.Ordinal)) return MayBe(path) ? new KnownPage(path, null, null) : null;
        if (!path.StartsWith(Comparisons, StringComparison.Ordinal)) return null;
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
