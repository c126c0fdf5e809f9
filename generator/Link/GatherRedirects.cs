using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Gathers the old addresses of documents and reports those that cannot work.</summary>
internal static partial class GatherRedirects
{
    public static ImmutableArray<Redirect> Run(LinkedDocument[] documents, SkillCatalogue skills, IEnumerable<Source> sources, Report report)
    {
        (SitePath Address, ImmutableArray<Placed<string>> MovedFrom, bool IsDocument)[] pages =
        [
            .. documents.Select(document => (document.Address, document.Head.MovedFrom, true)),
            .. skills.Skills.Select(skill => (SitePath.Skill(skill.Id.Value), skill.MovedFrom, false)),
            .. sources.Select(source => (SitePath.Source(source.Id.Value), source.MovedFrom, false)),
        ];
        var roles = documents.OfType<LinkedRole>().Select(role => role.Slug.Value).ToHashSet(StringComparer.Ordinal);
        HashSet<string> inUse = [.. pages.Select(page => page.Address.Value), .. AddressBook.ComputedPages.Keys];
        var redirects = new SortedDictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var (from, place) in page.MovedFrom)
            {
                var advice = Meant(from) is { } meant ? $"Write {meant}." : null;
                if (!Address().IsMatch(from))
                    report.Add(LinkRules.BadMove, place, $"'{from}' is no address of this site.", advice,
                        Meant(from) is { } address ? new TextEdit(place, from, address) : null);
                else if (inUse.Contains(from) || IsOfTwoRoles(from, roles))
                    report.Add(LinkRules.BadMove, place, $"There is a page at {from} today, so nothing can have moved away from it.");
                else if (!redirects.TryAdd(from, new Redirect(from, page.Address, place) { HasAlternate = page.IsDocument }))
                    report.Add(LinkRules.BadMove, place, $"{redirects[from].Place.File} says too that it stood at {from}.");
            }
        }

        return [.. redirects.Values];
    }

    /// <summary>The address that a writer probably meant; null where nobody can tell.</summary>
    private static string? Meant(string written)
    {
        var scheme = written.IndexOf("://", StringComparison.Ordinal);
        var root = scheme < 0 ? -1 : written.IndexOf('/', scheme + "://".Length);
        var path = (root < 0 ? written : written[root..]).Split('?', '#')[0].Replace('\\', '/');
        string[] names =
        [
            .. path.Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Select(name => Slug.From(Path.GetFileNameWithoutExtension(name)))
                .Where(name => name.Length > 0),
        ];
        var address = $"/{string.Join('/', names)}/";
        return names.Length > 1 && Address().IsMatch(address) ? address : null;
    }

    /// <summary>Whether an address is that of a comparison of two roles or of a move between them.</summary>
    private static bool IsOfTwoRoles(string address, HashSet<string> roles)
    {
        var (comparisons, moves) = (PageCatalogue.Compare.Address.Value, PageCatalogue.Moves.Address.Value);
        if (address.StartsWith(comparisons, StringComparison.Ordinal))
            return RoleAddresses.Compared(address[comparisons.Length..].TrimEnd('/'))
                .Any(pair => AreRoles(pair) && string.CompareOrdinal(pair.First, pair.Second) < 0);
        return address.StartsWith(moves, StringComparison.Ordinal)
            && RoleAddresses.Moved(address[moves.Length..].TrimEnd('/')).Any(pair => AreRoles(pair) && pair.First != pair.Second);

        bool AreRoles((string First, string Second) pair) => roles.Contains(pair.First) && roles.Contains(pair.Second);
    }

    [GeneratedRegex("^/([a-z0-9]+(-[a-z0-9]+)*/)+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
