using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.BrowserTests;

/// <summary>The pages of a finished site by kind.</summary>
public sealed class SitePages
{
    /// <summary>Where no page stands, so that the host answers with the page for it.</summary>
    public const string Nowhere = "/no/such/page/";

    private readonly ILookup<PageKind, string> _addresses;

    public SitePages(ImmutableArray<OutputFile> files, HashSet<string> known)
    {
        var written = files.Select(file => file.Address.Value).Where(address => address.EndsWith("/index.md", StringComparison.Ordinal)).ToHashSet();
        var kinds = files
            .Where(file => file.Address.File.EndsWith(".html", StringComparison.Ordinal))
            .OrderBy(file => known.Contains(file.Address.Value)).ThenByDescending(file => file.Content.Length).ThenBy(file => file.Address)
            .Select(file => (Address: file.Address.Value, Kind: KindOf(file.Address.Value, written.Contains(file.Address.Value + "index.md"))))
            .ToList();
        _addresses = kinds.Where(page => page.Kind is not null).ToLookup(page => page.Kind!.Value, page => page.Address);
        OfNoKind = [.. kinds.Where(page => page.Kind is null).Select(page => page.Address)];
    }

    /// <summary>Pages that a script makes more of.</summary>
    public static readonly ImmutableArray<PageKind> Tools =
    [
        PageKind.CompareIndex, PageKind.Move, PageKind.MoveIndex, PageKind.Matrix, PageKind.Assess, PageKind.Decode, PageKind.Search,
    ];

    public ImmutableArray<string> OfNoKind { get; }

    /// <summary>Whether the site has a page of this kind; a small one need not have all.</summary>
    public bool Has(PageKind kind) => kind == PageKind.NotFound || _addresses.Contains(kind);

    /// <summary>The address of a page of this kind, of which there must be one.</summary>
    public string AddressOf(PageKind kind) => kind == PageKind.NotFound ? Nowhere : _addresses[kind].First();

    /// <param name="written">The page is a writer's text, which the site also has as markdown.</param>
    private static PageKind? KindOf(string address, bool written) => (address.Trim('/').Split('/'), written) switch
    {
        ([""], _) => PageKind.Home,
        (["roles"], _) => PageKind.RoleIndex,
        (["roles", _], _) => PageKind.Role,
        (["compare"], _) => PageKind.CompareIndex,
        (["compare", _], true) => PageKind.WrittenComparison,
        (["compare", _], false) => PageKind.Pair,
        (["moves"], _) => PageKind.MoveIndex,
        (["moves", _], _) => PageKind.Move,
        (["skills"], _) => PageKind.SkillIndex,
        (["skills", _], _) => PageKind.Skill,
        (["matrix"], _) => PageKind.Matrix,
        (["map"], _) => PageKind.Map,
        (["sources"], _) => PageKind.Sources,
        (["sources", _], _) => PageKind.Source,
        (["glossary"], _) => PageKind.Glossary,
        (["method"], _) => PageKind.Method,
        (["changes"], _) => PageKind.Changes,
        (["data"], _) => PageKind.Data,
        (["assess"], _) => PageKind.Assess,
        (["decode"], _) => PageKind.Decode,
        (["design"], _) => PageKind.Design,
        (["help"], _) or (["help", _], _) => PageKind.Help,
        (["who-says-what"], _) => PageKind.Titles,
        (["agreement"], _) => PageKind.Agreement,
        (["search"], _) or (["search", _], _) => PageKind.Search,
        (["404.html"], _) => PageKind.NotFound,
        ([_], true) => PageKind.PlainPage,
        _ => null,
    };
}
