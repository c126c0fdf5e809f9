using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages.Map;

/// <summary>Turns the positions of roles into a drawing. All lengths are whole units; a phone shows about one per pixel.</summary>
public static class DrawMap
{
    /// <summary>Narrow enough that the names can be read on a phone of 390 pixels without zooming.</summary>
    private const int Width = 340;

    private const int FontSize = 13;
    private const int LineHeight = 15;

    /// <summary>Names are links, so each must be high enough for a finger to hit.</summary>
    private const int LeastNameHeight = 24;

    private const int LongestLine = 130;
    private const int NamePadding = 3;
    private const int Sign = 12;
    private const int SignsApart = 16;

    /// <summary>From the edge of the picture to the centre of the outermost signs.</summary>
    private const int MarginX = 10;

    private const int MarginY = 40;

    /// <summary>The space below the map that the ruler needs.</summary>
    private const int RulerHeight = 48;

    /// <summary>How alike two roles are whose distance is the length of the ruler, in percent.</summary>
    private const int RulerPercent = 50;

    /// <param name="label">What the picture shows, for those who cannot see it.</param>
    /// <param name="marks">The mark of each role, in the order of the map.</param>
    public static MapPicture Run(MappedRoles map, string label, ImmutableArray<RoleMark> marks)
    {
        var (middles, scale) = PlaceSigns.Run(map.Points, new Box(MarginX, MarginY, Width - (2 * MarginX), 0), SignsApart);
        var joins = Joins(map, middles);
        var field = new Box(0, 0, Width, middles.Max(middle => middle.Y) + MarginY);
        ImmutableArray<ImmutableArray<ImmutableArray<string>>> names =
            [.. map.Roles.Select(role => TextMeasure.Forms(role.Title, FontSize, LongestLine))];
        var placed = PlaceNames.Run(
            field,
            [.. middles.Select(SignAt)],
            [.. names.Select(forms => forms.Select(Size).ToImmutableArray())],
            [.. joins.Select(line => ((line.X1, line.Y1), (line.X2, line.Y2)))]);
        var bottom = Math.Max(field.Bottom, placed.Max(name => name.Box.Bottom));
        return new MapPicture(
            Width,
            bottom + RulerHeight,
            label,
            joins,
            [.. placed.Zip(middles, Leader).OfType<MapLine>()],
            [.. placed.Select((name, i) => Role(marks[i], SignAt(middles[i]), name, names[i][name.Form]))],
            Ruler(scale, bottom));
    }

    private static MapLine? Leader(PlacedName name, (int X, int Y) from) =>
        name.Leader is { } end ? Line(from, end, strength: 1) : null;

    /// <summary>Strength, 1 to 3, of the line between two roles that are alike to this percentage.</summary>
    public static int Strength(int percent) => percent switch { < WeakBelow => 1, < StrongFrom => 2, _ => 3 };

    public const int WeakBelow = 40;

    public const int StrongFrom = 60;

    /// <summary>A line from each role to the one most like it; only one line where each is most like the other.</summary>
    private static ImmutableArray<MapLine> Joins(MappedRoles map, ImmutableArray<(int X, int Y)> middles) =>
    [
        .. map.Nearest
            .SelectMany((nearest, i) => nearest.Take(1).Select(near => (From: i, To: map.Roles.IndexOf(near.Role), near.Similarity.Percent)))
            .DistinctBy(join => (Math.Min(join.From, join.To), Math.Max(join.From, join.To)))
            .Select(join => Line(middles[join.From], middles[join.To], Strength(join.Percent))),
    ];

    private static MapLine Line((int X, int Y) from, (int X, int Y) to, int strength) => new(from.X, from.Y, to.X, to.Y, strength);

    private static Box SignAt((int X, int Y) middle) => new(middle.X - (Sign / 2), middle.Y - (Sign / 2), Sign, Sign);

    private static (int Width, int Height) Size(ImmutableArray<string> lines)
    {
        var width = lines.Max(line => TextMeasure.Width(line, FontSize));
        var height = lines.Length * LineHeight;
        return (width + (2 * NamePadding), Math.Max(LeastNameHeight, height + (2 * NamePadding)));
    }

    private static MapRole Role(RoleMark mark, Box sign, PlacedName name, ImmutableArray<string> lines)
    {
        var box = name.Box;
        var x = name.Anchor switch
        {
            "start" => box.X + NamePadding,
            "end" => box.Right - NamePadding,
            _ => box.X + (box.Width / 2),
        };
        // The baseline is about a third of the font size below the middle of the letters.
        var first = box.Y + (box.Height / 2) - ((lines.Length - 1) * LineHeight / 2) + (FontSize / 3);
        return new MapRole(mark, sign.X, sign.Y, new MapBox(box.X, box.Y, box.Width, box.Height),
            [.. lines.Select((line, i) => new MapText(x, first + (i * LineHeight), line))], name.Anchor);
    }

    private static MapRuler Ruler(int scale, int below)
    {
        var length = scale * (100 - RulerPercent) / 100;
        var start = (Width - length) / 2;
        return new MapRuler(start, start + length, below + 16, new MapText(Width / 2, below + 38, $"so far apart: {RulerPercent}% alike"));
    }
}
