using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Where a link to a name or a file leads, and the words for a link without words of its own.</summary>
internal readonly record struct Target(string Address, string Text);

/// <summary>Every address of the site, known before anything is rendered.</summary>
internal sealed class AddressBook
{
    /// <summary>Pages that are computed and so belong to no file.</summary>
    public static readonly ImmutableSortedDictionary<string, string> ComputedPages = PageCatalogue.All
        .Where(page => page.InMessages is not null)
        .ToImmutableSortedDictionary(page => page.Address.Value, page => page.InMessages!, StringComparer.Ordinal)
        .Add("/assets/", "the folder of assets");

    private readonly OtherNames _otherNames;
    private readonly Dictionary<string, Target> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Target> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImageSize> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _levels;
    private readonly Dictionary<string, IReadOnlyCollection<string>> _headings = new(StringComparer.Ordinal);

    public AddressBook(Library library, ImmutableArray<PublishedAsset> assets)
    {
        Declared = library.Declared;
        Settings = library.Settings;
        Pages = new KnownPages(library, assets);
        _levels = library.Levels.Levels.ToDictionary(level => level.Level.Id, level => level.Name, StringComparer.Ordinal);
        _otherNames = library.OtherNames;
        foreach (var role in library.Roles)
        {
            AddDocument(role.Article.Head, SitePath.Role(role.Slug));
            _names.TryAdd(role.Slug.Value, _files[role.Article.Head.File]);
            _files[role.Matrix.File] = new Target($"{SitePath.Role(role.Slug)}#level-table", $"{role.Title}: levels");
        }

        foreach (var comparison in library.Comparisons)
            AddDocument(comparison.Head, SitePath.Comparison(comparison.Roles.Select(role => role.Value).Distinct()));
        foreach (var page in library.Pages) AddDocument(page.Head, SitePath.Page(page.Head.Slug.Value));
        foreach (var group in library.Skills.Groups) _files[group.File] = new Target(SitePath.SkillGroup(group.Id).Value, group.Name);
        foreach (var (id, name) in library.Skills.Skills.Select(skill => (skill.Id.Value, skill.Name)))
            _names.TryAdd(id.Value, new Target(SitePath.Skill(id).Value, name));
        foreach (var (id, name) in library.Terms.Select(term => (term.Id.Value, term.Name.Value)))
            _names.TryAdd(id.Value, new Target(SitePath.Term(id).Value, name));
        foreach (var asset in assets)
        {
            _files[asset.InputPath] = new Target(asset.Address.Value, asset.InputPath);
            if (asset.Size is { } size) _sizes[asset.Address.Value] = size;
        }

        _headings["glossary.yml"] = library.Declared.Terms.Names;
        _headings["sources.yml"] = library.Declared.Sources.Names;
        _files["glossary.yml"] = To(PageCatalogue.Glossary);
        _files["sources.yml"] = To(PageCatalogue.Sources);
        if (library.Agreement is { } agreement) _files[AgreementFile.File] = new Target(PageCatalogue.Agreement.Address.Value, agreement.Title.Value);
        if (library.Titles is not null) _files[TitleFilings.File] = To(PageCatalogue.Titles);
        if (library.Adverts is not null) _files[AdvertFile.File] = To(PageCatalogue.Decode);
        _files["levels.yml"] = new Target(PageCatalogue.LevelScale.Value, "Levels");
    }

    public DeclaredNames Declared { get; }

    public SiteSettings Settings { get; }

    /// <summary>Pages by their addresses, also by addresses that are not quite right.</summary>
    public KnownPages Pages { get; }

    /// <summary>The size of a published image; null where it is not known.</summary>
    public ImageSize? SizeOf(string address) => _sizes.TryGetValue(address, out var size) ? size : null;

    /// <summary>What a writer probably meant by a [[name]] that nothing has.</summary>
    public Guess Guess(string name) => GuessName.Of(name, _otherNames, Declared, Declared.Linkable, "role", "skill", "term");

    /// <summary>Where a role, skill or term of that name is; null where nothing has the name.</summary>
    public Target? Named(string name) => _names.TryGetValue(name, out var target) ? target : null;

    /// <summary>The name of a level; its id where levels.yml could not be read.</summary>
    public string LevelName(string id) => _levels.GetValueOrDefault(id, id);

    /// <summary>Where the page made from a file is; null where no page is made from it.</summary>
    public Target? File(string path) => _files.TryGetValue(path, out var target) ? target : null;

    /// <summary>The anchors in a document; empty where it is not known or could not be read.</summary>
    public IReadOnlyCollection<string> Headings(string file) => _headings.GetValueOrDefault(file, []);

    /// <summary>The addresses of all pages and of all headings in documents.</summary>
    public IEnumerable<string> Places => ComputedPages.Keys
        .Concat(_names.Values.Concat(_files.Values).Select(target => target.Address))
        .Concat(from document in _headings
                where _files.ContainsKey(document.Key)
                from heading in document.Value
                select $"{_files[document.Key].Address}#{PageIds.OfHeading(heading)}");

    /// <summary>Whether an address may lead to something in a document that could not be read, so that nobody can call it wrong.</summary>
    public bool MayBePlace(string address)
    {
        var path = address.Split('#')[0];
        // A heading on any page may be in a text that could not be read.
        if (path.Length == 0) return Declared.Files.Any(file => file.EndsWith(".md", StringComparison.Ordinal) && !_headings.ContainsKey(file));
        if (Pages.At(path) is { File: { } file }) return Headings(file).Count == 0;
        return path.StartsWith('/') && Pages.MayBe(path) && !ComputedPages.ContainsKey(path);
    }

    /// <summary>Whether a name may belong to something that could not be read, so that nobody can call it unknown.</summary>
    public bool MayBeName(string name) =>
        NameSetsOfLinks.Any(set => set.Complete && set.Names.Contains(name)) || NameSetsOfLinks.Any(set => !set.Complete);

    private NameSet[] NameSetsOfLinks => [Declared.Roles, Declared.Skills, Declared.Terms];

    /// <summary>The name of the role or skill whose page has an address; the address itself where it is of no such page.</summary>
    public static string NameAt(string address) =>
        address.Split('#')[0].Split('/') is ["", "roles" or "skills", var name, ""] ? name : address;

    private static Target To(FixedPage page) => new(page.Address.Value, page.Name);

    private void AddDocument(DocumentHead head, SitePath address)
    {
        _files[head.File] = new Target(address.Value, head.Title.Value);
        _headings[head.File] = head.Body.Anchors;
    }
}
