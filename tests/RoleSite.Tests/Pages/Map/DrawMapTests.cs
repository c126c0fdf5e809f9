using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Generator.Pages.Map;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.Compare;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Pages.Map;

/// <summary>No name lies on another or on a sign, and none outside the picture, whatever the roles are.</summary>
public sealed class DrawMapTests
{
    private const int Sign = 12;

    private const int MostRoles = RoleMap.MostRoles;

    /// <summary>Names about as long as real ones.</summary>
    private static readonly ImmutableArray<string> Names =
    [
        "Data Scientist", "Machine Learning Engineer", "BI Developer", "Research Scientist (ML)", "Computer Vision Engineer", "Chief Data Officer",
        "Statistician",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(MostRoles)]
    public void Roles_at_one_place_are_drawn_apart(int count) => Clear(Drawn([.. Enumerable.Repeat(default(PlanePoint), count)]));

    [Theory]
    [InlineData(2, 0, 1)]
    [InlineData(MostRoles, 0, 1)]
    [InlineData(MostRoles, 1, 0)]
    [InlineData(MostRoles, 1, 1)]
    public void Roles_in_a_row_are_drawn_apart(int count, int x, int y) =>
        Clear(Drawn([.. Enumerable.Range(0, count).Select(i => new PlanePoint(x * i / 20.0, y * i / 20.0))]));

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.1)]
    [InlineData(0.01)]
    public void Roles_on_a_crowded_map_are_drawn_apart(double size)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var chance = new Random(seed);
            Clear(Drawn([.. Enumerable.Range(0, MostRoles).Select(_ => new PlanePoint(size * chance.NextDouble(), size * chance.NextDouble()))]));
        }
    }

    [Theory]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("An engineer for everything that nobody else on the whole team ever wants to look after")]
    [InlineData("数据科学家和机器学习工程师")]
    [InlineData("𝒟𝒶𝓉𝒶𝒮𝒸𝒾𝑒𝓃𝓉𝒾𝓈𝓉𝒟𝒶𝓉𝒶𝒮𝒸𝒾𝑒𝓃𝓉𝒾𝓈𝓉")]
    public void Long_names_stay_in_the_picture(string name) =>
        Clear(Drawn([.. Enumerable.Range(0, MostRoles).Select(i => new PlanePoint(i % 5 / 5.0, i / 5 / 5.0))], name));

    [Fact]
    public void A_map_is_drawn_the_same_every_time()
    {
        var map = Map([.. Enumerable.Range(0, MostRoles).Select(i => new PlanePoint(i * i % 7 / 7.0, i * 5 % 11 / 11.0))]);
        Assert.Equal(Places(), Places());

        IEnumerable<(int X, int Y, MapBox Name)> Places() => Drawn(map).Roles.Select(role => (role.X, role.Y, role.Name));
    }

    [Fact]
    public void Distances_are_drawn_to_scale()
    {
        var picture = Drawn([new(0, 0), new(0.3, 0.4), new(0.6, 0)]);
        var unit = (picture.Ruler.X2 - picture.Ruler.X1) / 0.5;
        Assert.Equal(0.5 * unit, Apart(picture.Roles[0], picture.Roles[1]), 2.0);
        Assert.Equal(0.6 * unit, Apart(picture.Roles[0], picture.Roles[2]), 2.0);

        static double Apart(MapRole a, MapRole b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
    }

    [Fact]
    public void Two_roles_most_like_each_other_are_joined_once()
    {
        var map = RoleMap.Of([MadeUp.Role("a", 4, 4, 0), MadeUp.Role("b", 4, 3, 0), MadeUp.Role("c", 1, 0, 4)]);
        Assert.Equal([3, 1], Drawn(map).Joins.Select(join => join.Strength));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(39, 1)]
    [InlineData(40, 2)]
    [InlineData(59, 2)]
    [InlineData(60, 3)]
    [InlineData(100, 3)]
    public void The_more_alike_two_roles_are_the_stronger_is_their_line(int percent, int strength) =>
        Assert.Equal(strength, DrawMap.Strength(percent));

    private static MapPicture Drawn(ImmutableArray<PlanePoint> points, string? name = null) => Drawn(Map(points, name));

    private static MapPicture Drawn(MappedRoles map) => DrawMap.Run(map, "Map", [.. map.Roles.Select(PageContext.Mark)]);

    private static MappedRoles Map(ImmutableArray<PlanePoint> points, string? name = null)
    {
        ImmutableArray<LinkedRole> roles = [.. points.Select((_, i) => MadeUp.Titled($"role-{i}", name ?? Names[i % Names.Length], 1))];
        var nearest = roles.Select((_, i) => points.Length == 1
            ? ImmutableArray<Neighbour>.Empty
            : [new Neighbour(roles[(i + 1) % roles.Length], new Similarity(1, 2))]);
        return new MappedRoles(roles, points, 0, [.. nearest], [.. roles.Select(_ => ImmutableArray<LinkedRole>.Empty)], null, null);
    }

    /// <summary>Fails where a name overlaps another name or a sign, or leaves the picture.</summary>
    internal static void Clear(MapPicture picture)
    {
        var whole = new Box(0, 0, picture.Width, picture.Ruler.Y);
        (string Name, Box Box)[] parts =
        [
            .. picture.Roles.Select((role, i) => ($"name {i}", BoxOf(role.Name))),
            .. picture.Roles.Select((role, i) => ($"sign {i}", new Box(role.X, role.Y, Sign, Sign))),
        ];
        Offenders.None(parts.Where(part => !whole.Holds(part.Box)).Select(part => $"{part.Name} {part.Box} leaves {whole}"));
        Offenders.None(
            from a in parts
            from b in parts
            where string.CompareOrdinal(a.Name, b.Name) < 0 && a.Box.Overlaps(b.Box)
            select $"{a.Name} {a.Box} overlaps {b.Name} {b.Box}");
        Offenders.None(
            from role in picture.Roles
            from line in role.Lines
            where !IsInside(line, role.Name)
            select $"{line} leaves {role.Name}");
    }

    private static bool IsInside(MapText line, MapBox box) =>
        TextMeasure.Width(line.Text, 13) <= box.Width && line.Y - 11 >= box.Y && line.Y + 3 <= box.Y + box.Height;

    private static Box BoxOf(MapBox box) => new(box.X, box.Y, box.Width, box.Height);
}
