using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages.Map;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The map of roles, in which near means alike.</summary>
internal static class MapPages
{
    /// <summary>Up to this many roles, any distances can be drawn without error.</summary>
    private const int FewEnoughForTruth = 3;

    private const string Reading = "The nearer two roles are on the map, the more alike are the levels of skill that they need.";

    public static Page Map(PageContext context)
    {
        var (map, all) = (context.Compared.Map, context.Site.Roles);
        var heads = map.Roles.Select(role => role.Head).ToArray();
        var frame = context.Frame(
            PageCatalogue.Map,
            PageCatalogue.Map.Name,
            $"Map of {context.Site.Settings.InField("roles")}: near means alike",
            $"A picture of {Words.Count(map.Roles.Length, "role", "roles")} in which near means alike, "
            + "with a line from each to the one most like it, how far the picture can be trusted, and the same as a table.") with
        {
            EditAddress = context.BrowseLevels,
            Reviewed = PageContext.OldestReview(heads),
        };
        var model = new MapPageModel(frame)
        {
            Introduction = map.Roles.Length == all.Length
                ? Reading
                : $"{Reading} Drawn are the first {map.Roles.Length} of {all.Length} roles: more names could not be read on a phone.",
            Picture = DrawMap.Run(map, $"Map of {Words.Count(map.Roles.Length, "role", "roles")}", [.. map.Roles.Select(PageContext.Mark)]),
            Strengths =
            [
                new(1, $"less than {DrawMap.WeakBelow}% alike"),
                new(2, $"{DrawMap.WeakBelow} to {DrawMap.StrongFrom - 1}%"),
                new(3, $"{DrawMap.StrongFrom}% or more"),
            ],
            Findings = Findings(context, map),
            Rows =
            [
                .. map.Roles.Select((role, i) => new MapRow(
                    PageContext.Mark(role),
                    [.. map.Nearest[i].Select(near => Neighbour(context, role, near))],
                    [.. map.DrawnNearest[i].Select(near => near.Title)])),
            ],
        };
        return new Page(PageCatalogue.Map.Address, model, null, PageContext.Newest(heads));
    }

    private static MapNeighbour Neighbour(PageContext context, LinkedRole role, Neighbour near) =>
        new(near.Role.Title, near.Similarity.Percent, context.PairLink(role, near.Role)?.Address);

    /// <summary>How much the picture distorts the distances: each finding with the number that shows it.</summary>
    private static ImmutableArray<MapFinding> Findings(PageContext context, MappedRoles map)
    {
        if (map.Roles.Length <= FewEnoughForTruth) return [new MapFinding("True", "So few roles can be drawn with every distance true.", null)];
        return [NeighboursKept(map), .. WorstPairs(context, map), Stress(map)];
    }

    private static MapFinding NeighboursKept(MappedRoles map)
    {
        var (kept, all) = (map.NeighboursKept, map.Neighbours);
        var neighbours = Words.Count(map.Nearest[0].Length, "role", "roles");
        return new MapFinding(
            $"{kept} of {all} neighbours are right",
            $"Take the {neighbours} most like each role, {all} in all. "
            + $"{kept} of them are also among the {neighbours} that are nearest to it on the map.",
            null);
    }

    /// <summary>The two pairs of roles whose distance in the picture is most wrong, one in each direction.</summary>
    private static IEnumerable<MapFinding> WorstPairs(PageContext context, MappedRoles map)
    {
        if (map.TooNear is { } near)
        {
            yield return new MapFinding(
                "Too near by most",
                $"{Alike(near)}, but are drawn as near as two roles that are {near.DrawnPercent}% alike.",
                context.PairLink(near.A, near.B));
        }

        if (map.TooFar is { } far)
        {
            yield return new MapFinding(
                "Too far apart by most",
                $"{Alike(far)}, but are drawn as far apart as two roles that are {Only(far.DrawnPercent)} alike.",
                context.PairLink(far.A, far.B));
        }

        static string Alike(DrawnPair pair) => $"{pair.A.Title} and {pair.B.Title} are {pair.Percent}% alike";
    }

    private static MapFinding Stress(MappedRoles map)
    {
        var stress = map.Stress.ToString("0.00", CultureInfo.InvariantCulture);
        return new MapFinding(
            $"Stress {stress}",
            "A usual measure of such maps, called Kruskal’s stress-1: the errors of all distances, held against the distances themselves. "
            + $"0 would be a map without error; {stress} says that the errors are, roughly, {Percent(map.Stress)}% as large as the distances.",
            null);
    }

    private static string Only(int percent) => percent == 0 ? "not at all" : $"only {percent}%";

    private static int Percent(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);
}
