using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Collects old addresses from front matter and holds them against the addresses that are in use.</summary>
public static partial class GatherRedirects
{
    public static ImmutableArray<Redirect> Run(LinkedDocument[] documents, SkillCatalogue skills, IEnumerable<Slug> sources, Report report)
    {
        LinkedRole[] roles = [.. documents.OfType<LinkedRole>()];
        var inUse = documents.Select(document => document.Address.Value).Concat(AddressBook.ComputedPages.Keys)
            .Concat(skills.Skills.Select(skill => SitePath.Skill(skill.Id.Value).Value)).Concat(sources.Select(source => SitePath.Source(source).Value)).ToHashSet(StringComparer.Ordinal);
        var redirects = new SortedDictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var (from, place) in document.Head.MovedFrom)
            {
                if (!Address().IsMatch(from)) report.Add(LinkRules.BadMove, place, $"'{from}' is no address of this site.", Right(from) is { } right ? $"Write {right}." : null);
                else if (inUse.Contains(from) || IsOfTwoRoles(from, roles)) report.Add(LinkRules.BadMove, place, $"A page stands at {from} today, so nothing can have moved away from it.");
                else if (!redirects.TryAdd(from, new Redirect(from, document.Address, place))) report.Add(LinkRules.BadMove, place, $"{redirects[from].Place.File} says too that it stood at {from}.");
            }
        }

        return [.. redirects.Values];
    }

    /// <summary>The address that was probably meant; null where none can be told from it.</summary>
    private static string? Right(string written)
    {
        var path = written.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme && written.IndexOf('/', scheme + 3) is >= 0 and var start ? written[start..] : written;
        var names = path.Split('?', '#')[0].Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => Slug.From(Path.GetFileNameWithoutExtension(name))).Where(name => name.Length > 0).ToArray();
        var address = $"/{string.Join('/', names)}/";
        return names.Length > 1 && Address().IsMatch(address) ? address : null;
    }

    /// <summary>Whether an address is that of a comparison of two roles or of a move between them.</summary>
    private static bool IsOfTwoRoles(string address, LinkedRole[] roles) =>
        (address.StartsWith(PageCatalogue.Compare.Address.Value, StringComparison.Ordinal) || address.StartsWith(PageCatalogue.Moves.Address.Value, StringComparison.Ordinal))
        && roles.Any(a => roles.Any(b => a != b && (SitePath.Comparison([a.Slug, b.Slug]).Value == address || SitePath.Move(a.Slug, b.Slug).Value == address)));

    [GeneratedRegex("^/([a-z0-9]+(-[a-z0-9]+)*/)+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
