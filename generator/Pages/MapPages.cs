using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages.Map;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The map of roles, in which near means alike.</summary>
public static class MapPages
{
    /// <summary>Of so few roles any distances can be drawn without an error.</summary>
    private const int FewEnoughForTruth = 3;

    private const string Reading = "The nearer two roles stand, the more alike are the levels of skill that they need.";

    public static Page Map(PageParts parts)
    {
        var (map, all) = (parts.Compared.Map, parts.Site.Roles);
        var heads = map.Roles.Select(role => role.Head).ToArray();
        var frame = parts.Frame(PageCatalogue.Map, PageCatalogue.Map.Name, "Map of AI and data roles: near means alike", $"A picture of {Words.Count(map.Roles.Length, "role", "roles")} in which near means alike, with a line from each to the one most like it, how far the picture can be trusted, and the same as a table.") with
        {
            EditAddress = parts.BrowseLevels,
            Reviewed = PageParts.OldestReview(heads),
        };
        var model = new MapPageModel(frame)
        {
            Introduction = map.Roles.Length == all.Length ? Reading : $"{Reading} Drawn are the first {map.Roles.Length} of {all.Length} roles: more names could not be read on a phone.",
            Picture = DrawMap.Run(map, $"Map of {Words.Count(map.Roles.Length, "role", "roles")}", [.. map.Roles.Select(PageParts.Mark)]),
            Strengths =
            [
                new(1, $"less than {DrawMap.WeakBelow}% alike"),
                new(2, $"{DrawMap.WeakBelow} to {DrawMap.StrongFrom - 1}%"),
                new(3, $"{DrawMap.StrongFrom}% or more"),
            ],
            Findings = Findings(parts, map),
            Rows = [.. map.Roles.Select((role, i) => new MapRow(PageParts.Mark(role), [.. map.Nearest[i].Select(near => Neighbour(parts, role, near))], [.. map.DrawnNearest[i].Select(near => near.Title)]))],
        };
        return new Page(PageCatalogue.Map.Address, model, null, PageParts.Newest(heads));
    }

    private static MapNeighbour Neighbour(PageParts parts, LinkedRole role, Neighbour near) =>
        new(near.Role.Title, near.Similarity.Percent, parts.PairLink(role, near.Role)?.Address);

    /// <summary>How much the picture bends, each finding with the number that shows it.</summary>
    private static ImmutableArray<MapFinding> Findings(PageParts parts, MappedRoles map)
    {
        if (map.Roles.Length <= FewEnoughForTruth) return [new MapFinding("True", "So few roles can be drawn with every distance true.", null)];
        var findings = ImmutableArray.CreateBuilder<MapFinding>();
        var (kept, all) = (map.Nearest.Zip(map.DrawnNearest, (nearest, drawn) => nearest.Count(near => drawn.Contains(near.Role))).Sum(), map.Nearest.Sum(nearest => nearest.Length));
        var neighbours = Words.Count(map.Nearest[0].Length, "role", "roles");
        findings.Add(new MapFinding($"{kept} of {all} neighbours are right",
            $"Take the {neighbours} most like each role, {all} in all. {kept} of them are also among the {neighbours} that stand nearest to it on the map.", null));
        if (map.TooNear is { } near)
            findings.Add(Bent(parts, near, "Too near by most", $"{near.A.Title} and {near.B.Title} are {near.Percent}% alike, but stand as near as two roles that are {near.DrawnPercent}% alike."));
        if (map.TooFar is { } far)
            findings.Add(Bent(parts, far, "Too far apart by most", $"{far.A.Title} and {far.B.Title} are {far.Percent}% alike, but stand as far apart as two roles that are {Only(far.DrawnPercent)} alike."));
        var stress = map.Stress.ToString("0.00", CultureInfo.InvariantCulture);
        findings.Add(new MapFinding($"Stress {stress}",
            $"A usual measure of such maps, called Kruskal’s stress-1: the errors of all distances, held against the distances themselves. 0 would be a map without error; {stress} says that the errors are, roughly, {Percent(map.Stress)}% as large as the distances.", null));
        return findings.DrainToImmutable();
    }

    private static MapFinding Bent(PageParts parts, DrawnPair pair, string heading, string text) => new(heading, text, parts.PairLink(pair.A, pair.B));

    private static string Only(int percent) => percent == 0 ? "not at all" : $"only {percent}%";

    private static int Percent(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);
}
