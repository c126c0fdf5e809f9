using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Reports roles because of which two pages would have one address: that of a comparison or a move joins the names of its roles.</summary>
internal static class RoleAddresses
{
    private const string Versus = "-vs-";
    private const string To = "-to-";

    public static void Check(Library library, Report report)
    {
        var roles = library.Roles.ToDictionary(role => role.Slug.Value, StringComparer.Ordinal);
        foreach (var role in library.Roles.Where(role => role.Slug.Value.Contains(Versus, StringComparison.Ordinal)))
        {
            var message = $"'{Versus}' in '{role.Slug}' reads like two roles that are compared.";
            report.Add(LinkRules.JoinedNames, SourcePlace.WholeFile(role.Article.Head.File), message);
        }

        // Only a name that contains "-to-" can be read in two ways, and few do.
        var joined = library.Roles.Where(role => role.Slug.Value.Contains(To, StringComparison.Ordinal)).ToArray();
        foreach (var first in joined)
        {
            foreach (var (start, rest) in Moved(first.Slug.Value).Where(split => roles.ContainsKey(split.First)))
            {
                foreach (var second in joined.Where(role => role.Slug.Value.StartsWith(rest + To, StringComparison.Ordinal)))
                {
                    var end = second.Slug.Value[(rest.Length + To.Length)..];
                    if (!roles.ContainsKey(end)) continue;
                    var moves = $"The move from '{start}' to '{second.Slug}' and the move from '{first.Slug}' to '{end}'";
                    report.Add(LinkRules.JoinedNames, SourcePlace.WholeFile(first.Article.Head.File),
                        $"{moves} would have one address, {SitePath.Move(first.Slug, new Slug(end))}.",
                        $"Rename '{first.Slug}' or '{second.Slug}'.");
                }
            }
        }
    }

    /// <summary>Each way to read a name as two names with "-to-" between them.</summary>
    public static IEnumerable<(string First, string Second)> Moved(string name) => Splits(name, To);

    /// <summary>Each way to read a name as two names with "-vs-" between them.</summary>
    public static IEnumerable<(string First, string Second)> Compared(string name) => Splits(name, Versus);

    private static IEnumerable<(string First, string Second)> Splits(string name, string between)
    {
        for (var at = name.IndexOf(between, StringComparison.Ordinal); at >= 0; at = name.IndexOf(between, at + 1, StringComparison.Ordinal))
            yield return (name[..at], name[(at + between.Length)..]);
    }
}
