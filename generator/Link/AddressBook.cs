using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Where a name or a file leads, and the words for a link that brings none of its own.</summary>
public readonly record struct Target(string Address, string Text);

/// <summary>Every address of the site, known before anything is rendered.</summary>
public sealed class AddressBook
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
    private readonly Dictionary<string, ImmutableArray<string>> _headings = new(StringComparer.Ordinal);

    public AddressBook(Library library, ImmutableArray<PublishedAsset> assets)
    {
        Claims = library.Claims;
        Settings = library.Settings;
        Pages = new KnownPages(library, assets);
        _levels = library.Levels.Levels.ToDictionary(level => level.Id, level => level.Name, StringComparer.Ordinal);
        _otherNames = library.OtherNames;
        foreach (var role in library.Roles)
        {
            AddDocument(role.Article.Head, SitePath.Role(role.Slug));
            _names.TryAdd(role.Slug.Value, _files[role.Article.Head.File]);
            _files[role.Matrix.File] = new Target($"{SitePath.Role(role.Slug)}#level-table", $"{role.Title}: levels");
        }

        foreach (var comparison in library.Comparisons) AddDocument(comparison.Head, SitePath.Comparison(comparison.Roles.Select(role => role.Value).Distinct()));
        foreach (var page in library.Pages) AddDocument(page.Head, SitePath.Page(page.Head.Slug.Value));
        foreach (var group in library.Skills.Groups) _files[group.File] = new Target(SitePath.SkillGroup(group.Id).Value, group.Name);
        foreach (var skill in library.Skills.Skills) _names.TryAdd(skill.Id.Value.Value, new Target(SitePath.Skill(skill.Id.Value).Value, skill.Name));
        foreach (var term in library.Terms) _names.TryAdd(term.Id.Value.Value, new Target(SitePath.Term(term.Id.Value).Value, term.Name.Value));
        foreach (var asset in assets)
        {
            _files[asset.InputPath] = new Target(asset.Address.Value, asset.InputPath);
            if (asset.Size is { } size) _sizes[asset.Address.Value] = size;
        }

        _headings["glossary.yml"] = [.. library.Claims.Terms.Names];
        _headings["sources.yml"] = [.. library.Claims.Sources.Names];
        _files["glossary.yml"] = To(PageCatalogue.Glossary);
        _files["sources.yml"] = To(PageCatalogue.Sources);
        if (library.Agreement is { } agreement) _files[AgreementFile.File] = new Target(PageCatalogue.Agreement.Address.Value, agreement.Title.Value);
        if (library.Titles is not null) _files[TitleClaims.File] = To(PageCatalogue.Titles);
        if (library.Adverts is not null) _files[AdvertFile.File] = To(PageCatalogue.Decode);
        _files["levels.yml"] = new Target(PageCatalogue.LevelScale.Value, "Levels");
    }

    public Claims Claims { get; }

    public SiteSettings Settings { get; }

    /// <summary>Pages by their addresses, right ones and nearly right ones.</summary>
    public KnownPages Pages { get; }

    /// <summary>The size of a published image; null where it is not known.</summary>
    public ImageSize? SizeOf(string address) => _sizes.TryGetValue(address, out var size) ? size : null;

    /// <summary>What was meant by a [[name]] that is none.</summary>
    public Guess Guess(string name)
    {
        var all = new ClaimedNames(Claims.Roles.Names.Union(Claims.Skills.Names).Union(Claims.Terms.Names), true);
        return GuessName.Of(name, _otherNames, Claims, all, "role", "skill", "term");
    }

    public Target? Named(string name) => _names.TryGetValue(name, out var target) ? target : null;

    /// <summary>What the scale calls a level; its id where the scale could not be read.</summary>
    public string LevelName(string id) => _levels.GetValueOrDefault(id, id);

    public Target? File(string path) => _files.TryGetValue(path, out var target) ? target : null;

    /// <summary>Anchors of a document's headings; empty where the document is not known or not sound.</summary>
    public ImmutableArray<string> Headings(string file) => _headings.GetValueOrDefault(file, []);

    /// <summary>All names that [[ ]] may use, for hints.</summary>
    public IEnumerable<string> Names => _names.Keys;

    /// <summary>Every page that the content names, computed ones too, and every heading of a document.</summary>
    public IEnumerable<string> Places => ComputedPages.Keys
        .Concat(_names.Values.Concat(_files.Values).Select(target => target.Address))
        .Concat(from document in _headings
                where _files.ContainsKey(document.Key)
                from heading in document.Value
                select $"{_files[document.Key].Address}#{PageIds.OfHeading(heading)}");

    /// <summary>Whether the address is that of a document with a mistake of its own, whose headings may not be known.</summary>
    public bool IsClaimedPage(string address)
    {
        var path = address.Split('#')[0];
        // A heading on any page may stand in a text that could not be read.
        if (path.Length == 0) return Claims.Files.Any(file => file.EndsWith(".md", StringComparison.Ordinal) && !_headings.ContainsKey(file));
        return Pages.At(path) is { File: { } file } ? Headings(file).IsEmpty : path.StartsWith('/') && Pages.MayStand(path) && !ComputedPages.ContainsKey(path);
    }

    public bool IsClaimed(string name) => NameSets.Any(set => set.Complete && set.Names.Contains(name)) || NameSets.Any(set => !set.Complete);

    private ClaimedNames[] NameSets => [Claims.Roles, Claims.Skills, Claims.Terms];

    /// <summary>The name of the role or skill that an address belongs to, under which it is missed; the address itself where it belongs to none.</summary>
    public static string NameAt(string address) => address.Split('#')[0].Split('/') is ["", "roles" or "skills", var name, ""] ? name : address;

    private static Target To(FixedPage page) => new(page.Address.Value, page.Name);

    private void AddDocument(DocumentHead head, SitePath address)
    {
        _files[head.File] = new Target(address.Value, head.Title.Value);
        _headings[head.File] = head.Body.Anchors;
    }
}
