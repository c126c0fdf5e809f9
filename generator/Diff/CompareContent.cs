using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diff;

/// <summary>Works out what a change of the content means.</summary>
public static class CompareContent
{
    private const int FarJump = 2;

    /// <summary>In per cent: two roles as alike as this are hardly told apart.</summary>
    private const int Twins = 90;

    private const int Nearest = 3;

    /// <param name="head">What Parse read of the head, for places of words.</param>
    public static SiteDiff Run(ComparedSite before, ComparedSite after, ParsedInput head)
    {
        var sites = new MatchedSites(before.Site, after.Site);
        ImmutableArray<MovedCell> cells = [.. after.Site.Roles.SelectMany(role => Cells(sites, role))];
        var pairs = Pairs(sites, before, after);
        return new SiteDiff
        {
            Things = sites.Things(),
            Cells = cells,
            Pairs = pairs,
            Nearest = NearestOf(sites, before, after),
            Prose = SpokenLevels.Of(head, cells),
            Texts = ChangedTexts.Of(sites),
            Vanished = [.. Addresses(before).Order(StringComparer.Ordinal).Where(address => !sites.Leads(address, Addresses(after)))],
            Odd = [.. Odd(sites, cells, pairs)],
        };
    }

    /// <summary>The levels of a role that moved; a new role has only new ones, so none is named.</summary>
    private static IEnumerable<MovedCell> Cells(MatchedSites sites, LinkedRole role)
    {
        if (sites.RoleBefore(role) is not { } old) yield break;
        var before = new Level[role.Role.Levels.Length];
        for (var i = 0; i < old.Role.Levels.Length; i++)
        {
            if (sites.SkillOf(i) is >= 0 and var now) before[now] = old.Role.Levels[i];
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == role.Role.Levels[i]) continue;
            var skill = sites.Head.Skills.Skills[i];
            var cell = role.Role.Cells[i];
            yield return new MovedCell(role.Slug, role.Title, skill.Id.Value, skill.Name, before[i], role.Role.Levels[i], Ground(cell));
        }
    }

    private static string Ground(MatrixCell? cell)
    {
        if (cell is null) return "";
        var sources = string.Join(", ", cell.Sources.Select(source => source.Value.Value));
        return sources.Length == 0 ? BasisWords.Of(cell.Basis) : $"{BasisWords.Of(cell.Basis)}, {sources}";
    }

    private static ImmutableArray<MovedPair> Pairs(MatchedSites sites, ComparedSite before, ComparedSite after)
    {
        var old = new Dictionary<(Slug, Slug), int>();
        foreach (var pair in before.Pairs)
        {
            if (sites.RoleOf(pair.A) is not { } a || sites.RoleOf(pair.B) is not { } b) continue;
            old[(a.Slug, b.Slug)] = old[(b.Slug, a.Slug)] = pair.Similarity.Percent;
        }

        return
        [
            .. after.Pairs.Where(pair => old.TryGetValue((pair.A.Slug, pair.B.Slug), out var percent) && percent != pair.Similarity.Percent)
                .Select(pair => new MovedPair(pair.A.Title, pair.B.Title, old[(pair.A.Slug, pair.B.Slug)], pair.Similarity.Percent))
                .OrderByDescending(pair => Math.Abs(pair.After - pair.Before)),
        ];
    }

    private static ImmutableArray<MovedNearest> NearestOf(MatchedSites sites, ComparedSite before, ComparedSite after) =>
    [
        .. from role in after.Site.Roles.Index()
           let old = sites.RoleBefore(role.Item)
           where old is not null
           let was = before.Nearest[before.Site.Roles.IndexOf(old)].Take(Nearest).Select(near => sites.RoleOf(near.Role)?.Title ?? near.Role.Title)
           let now = after.Nearest[role.Index].Take(Nearest).Select(near => near.Role.Title)
           where !was.SequenceEqual(now, StringComparer.Ordinal)
           select new MovedNearest(role.Item.Title, [.. was], [.. now]),
    ];

    /// <summary>Every page about something, and about two or more roles.</summary>
    private static HashSet<string> Addresses(ComparedSite site) =>
    [
        .. site.Site.Documents.Select(document => document.Address.Value),
        .. site.Site.Skills.Skills.Select(skill => SitePath.Skill(skill.Id.Value).Value),
        .. site.Site.Sources.Keys.Select(source => SitePath.Source(source).Value),
        .. site.Comparisons.Select(comparison => comparison.Address.Value),
        .. site.Moves.Select(move => move.Address.Value),
    ];

    private static IEnumerable<string> Odd(MatchedSites sites, ImmutableArray<MovedCell> cells, ImmutableArray<MovedPair> pairs)
    {
        foreach (var cell in cells.Where(cell => Math.Abs(cell.After - cell.Before) >= FarJump && cell.Before.IsNeeded && cell.After.IsNeeded))
        {
            var levels = Math.Abs(cell.After - cell.Before);
            yield return $"{cell.RoleTitle}, {cell.SkillName}: from {cell.Before} to {cell.After} is a jump of {levels} levels.";
        }

        foreach (var pair in pairs.Where(pair => pair.After >= Twins && pair.Before < Twins))
            yield return $"{pair.A} and {pair.B} are {pair.After}% alike now, so that hardly a level tells them apart.";
        foreach (var cell in cells.Where(cell => cell.After.IsNeeded))
        {
            var written = sites.Head.Role(cell.Role)!.Role.Cells[sites.Head.Skills.PositionOf(cell.Skill)];
            if (written is { Basis: Basis.Editorial, Note: null, Sources.IsEmpty: true })
                yield return $"{cell.RoleTitle}, {cell.SkillName}: the new level has neither a source nor a note that says why.";
        }
    }
}
