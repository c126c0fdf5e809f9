using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Something that gets another id, and what becomes of paths and addresses that hold the old one.</summary>
/// <param name="Roles">The ids of all roles.</param>
internal sealed record Renaming(IdKind Kind, string Old, string New, ImmutableSortedSet<string> Roles)
{
    private const string Versus = "-vs-";
    private const string To = "-to-";

    /// <summary>Whether an id that is written somewhere is the one that gets another.</summary>
    public bool Names(WrittenId written) => written.Id == Old && (written.Kind == Kind || (written.Kind == IdKind.Any && Kind != IdKind.Source));

    /// <summary>The path of a file of the input folder afterwards.</summary>
    public string Path(string path)
    {
        if (Kind != IdKind.Role) return path;
        if (path == $"roles/{Old}.md") return $"roles/{New}.md";
        if (path == $"matrices/{Old}.yml") return $"matrices/{New}.yml";
        const string Comparisons = "comparisons/";
        if (!path.StartsWith(Comparisons, StringComparison.Ordinal)) return path;
        var name = path[Comparisons.Length..^".md".Length];
        return $"{Comparisons}{string.Join(Versus, name.Split(Versus).Select(Id))}.md";
    }

    /// <summary>The pages with a file or an entry of their own that get another address.</summary>
    public IEnumerable<MovedPage> Pages(ParsedInput input) => Kind switch
    {
        IdKind.Role =>
        [
            .. input.Roles.Where(role => role.Slug.Value == Old).Select(role => Page(SitePath.Role(role.Slug), role.Head)),
            .. input.Comparisons.Where(comparison => comparison.Roles.Any(role => role.Value.Value == Old))
                .Select(comparison => Page(SitePath.Comparison(comparison.Roles.Select(role => role.Value)), comparison.Head)),
        ],
        IdKind.Skill => input.SkillGroups.SelectMany(group => group.Skills).Where(skill => skill.Id.Value.Value == Old)
            .Select(skill => Entry(SitePath.Skill(skill.Id.Value), skill.MovedFrom, skill.Id.Place)),
        IdKind.Source => input.Sources.Where(source => source.Id.Value.Value == Old)
            .Select(source => Entry(SitePath.Source(source.Id.Value), source.MovedFrom, source.Id.Place)),
        _ => [],
    };

    private MovedPage Page(SitePath from, DocumentHead head) =>
        new(from.Value, Address(from.Value, ""), head.MovedFrom, head.ReviewedPlace, IsEntry: false);

    private MovedPage Entry(SitePath from, ImmutableArray<Placed<string>> known, SourcePlace id) =>
        new(from.Value, Address(from.Value, ""), known, id, IsEntry: true);

    /// <summary>A link of markdown afterwards.</summary>
    /// <param name="from">The file that links.</param>
    /// <param name="url">As written.</param>
    public string Url(string from, string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        if (path.StartsWith('/')) return Address(path, fragment);
        if (path.Length == 0 || !WebAddresses.IsRelative(path)) return url;
        var target = InputPath.Combine(from, path);
        if (target == (Kind == IdKind.Term ? "glossary.yml" : Kind == IdKind.Source ? "sources.yml" : null))
            return path + (fragment == "#" + Old ? "#" + New : fragment);
        if (target is null || Path(target) == target) return url;
        return path[..(path.LastIndexOf('/') + 1)] + System.IO.Path.GetFileName(Path(target)) + fragment;
    }

    /// <summary>An address of the site afterwards.</summary>
    /// <param name="path">From the root.</param>
    /// <param name="fragment">With its number sign; or empty.</param>
    public string Address(string path, string fragment) => Kind switch
    {
        IdKind.Skill => (path == SitePath.Skill(new Slug(Old)).Value ? SitePath.Skill(new Slug(New)).Value : path) + fragment,
        IdKind.Source => (path == SitePath.Source(new Slug(Old)).Value ? SitePath.Source(new Slug(New)).Value : path) + fragment,
        IdKind.Term => path + fragment == SitePath.Term(new Slug(Old)).Value ? SitePath.Term(new Slug(New)).Value : path + fragment,
        _ => OfRole(path) + fragment,
    };

    private string OfRole(string path)
    {
        if (path == SitePath.Role(new Slug(Old)).Value) return SitePath.Role(new Slug(New)).Value;
        if (Below(PageCatalogue.Compare, path) is { } compared)
        {
            var names = compared.Split(Versus);
            return names.Contains(Old) ? SitePath.Comparison(names.Select(name => new Slug(Id(name)))).Value : path;
        }

        if (Below(PageCatalogue.Moves, path) is not { } moved) return path;
        if (moved.StartsWith(Old + To, StringComparison.Ordinal) && Roles.Contains(moved[(Old + To).Length..]))
            return SitePath.Move(new Slug(New), new Slug(moved[(Old + To).Length..])).Value;
        return moved.EndsWith(To + Old, StringComparison.Ordinal) && Roles.Contains(moved[..^(To + Old).Length])
            ? SitePath.Move(new Slug(moved[..^(To + Old).Length]), new Slug(New)).Value
            : path;
    }

    private static string? Below(FixedPage page, string path) =>
        path.StartsWith(page.Address.Value, StringComparison.Ordinal) && path.EndsWith('/') && path.Length > page.Address.Value.Length
            ? path[page.Address.Value.Length..^1]
            : null;

    private string Id(string id) => id == Old ? New : id;
}
