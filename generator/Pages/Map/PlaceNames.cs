using System.Collections.Immutable;

namespace RoleSite.Generator.Pages.Map;

/// <summary>Finds a place for each name of a map: beside its sign where there is room, else as near as there is, with a line that leads to it. No name overlaps another name or a sign.</summary>
public sealed class PlaceNames
{
    /// <summary>Between a sign and its name.</summary>
    private const int Gap = 2;

    /// <summary>A name on a line can still be read; on another name it cannot.</summary>
    private const int CostOfOverlap = 100;

    private const int CostOfLine = 14;

    /// <summary>What a leader's way through a name costs, in units of its length.</summary>
    private const int CostOfCrossing = 60;

    /// <summary>For each form that is better than the chosen one.</summary>
    private const int CostOfForm = 2;

    /// <summary>A name so near to its sign needs no line to it.</summary>
    private const int Touching = 6;

    private const int MostRounds = 30;

    /// <summary>Names far from their sign are tried on a grid of so many units.</summary>
    private const int Step = 4;

    private readonly Box _field;
    private readonly ImmutableArray<Box> _signs;
    private readonly ImmutableArray<ImmutableArray<(int Width, int Height)>> _sizes;
    private readonly ImmutableArray<((int X, int Y) From, (int X, int Y) To)> _lines;

    private PlaceNames(Box field, ImmutableArray<Box> signs, ImmutableArray<ImmutableArray<(int Width, int Height)>> sizes, ImmutableArray<((int X, int Y) From, (int X, int Y) To)> lines) =>
        (_field, _signs, _sizes, _lines) = (field, signs, sizes, lines);

    /// <param name="field">Where names may stand; one that finds no room goes below it.</param>
    /// <param name="signs">The room that each sign takes.</param>
    /// <param name="sizes">The room that each name takes in each of the forms that it may have, the best form first; none is wider than the field.</param>
    /// <param name="lines">What names should not lie on, if they can help it.</param>
    public static ImmutableArray<PlacedName> Run(Box field, ImmutableArray<Box> signs, ImmutableArray<ImmutableArray<(int Width, int Height)>> sizes, ImmutableArray<((int X, int Y) From, (int X, int Y) To)> lines) =>
        new PlaceNames(field, signs, sizes, lines).Place();

    private ImmutableArray<PlacedName> Place()
    {
        var beside = Enumerable.Range(0, _signs.Length).Select(Beside).ToArray();
        var placed = new PlacedName?[_signs.Length];
        // Each name in turn takes the best place that the others leave it, until all are content.
        var isMoving = true;
        for (var round = 0; isMoving && round < MostRounds; round++)
        {
            isMoving = false;
            for (var i = 0; i < placed.Length; i++)
            {
                var best = beside[i].MinBy(place => place.Cost + (CostOfOverlap * Overlapped(place.Box, i, placed)));
                isMoving |= best != placed[i];
                placed[i] = best;
            }
        }

        for (var i = 0; i < placed.Length; i++)
        {
            if (placed[i] is { } name && Overlapped(name.Box, i, placed) > 0) placed[i] = null;
        }

        for (var i = 0; i < placed.Length; i++)
        {
            if (placed[i] is null) MakeRoom(i, placed, beside);
        }

        for (var i = 0; i < placed.Length; i++) placed[i] ??= Away(i, placed);
        return [.. placed.Select(name => name!)];
    }

    /// <summary>Puts a name beside its sign where only one other is in the way, and that one has another free place.</summary>
    private static void MakeRoom(int of, PlacedName?[] placed, ImmutableArray<PlacedName>[] beside)
    {
        foreach (var place in beside[of].OrderBy(place => place.Cost))
        {
            var inTheWay = Enumerable.Range(0, placed.Length).Where(i => placed[i]?.Box.Overlaps(place.Box) == true).ToArray();
            if (inTheWay.Length > 1) continue;
            placed[of] = place;
            if (inTheWay.Length == 0) return;
            var other = inTheWay[0];
            if (beside[other].Where(free => Overlapped(free.Box, other, placed) == 0).MinBy(free => free.Cost) is { } moved)
            {
                placed[other] = moved;
                return;
            }

            placed[of] = null;
        }
    }

    private static int Overlapped(Box box, int of, PlacedName?[] placed) => placed.Where((other, i) => i != of && other is not null && other.Box.Overlaps(box)).Count();

    /// <summary>The places around a sign, those that are read most easily first; only what lies in the field and on no sign.</summary>
    private ImmutableArray<PlacedName> Beside(int i) =>
    [
        .. _sizes[i].SelectMany((size, form) => Around(_signs[i], size).Select((place, rank) => (place.Box, place.Anchor, Form: form, Rank: rank)))
            .Where(place => _field.Holds(place.Box) && !_signs.Any(place.Box.Overlaps))
            .Select(place => new PlacedName(place.Box, place.Form, place.Anchor, null,
                place.Rank + (CostOfForm * place.Form) + (CostOfLine * _lines.Count(line => place.Box.IsCrossedBy(line.From, line.To))))),
    ];

    private IEnumerable<(Box Box, string Anchor)> Around(Box sign, (int Width, int Height) size)
    {
        var (width, height) = size;
        var (left, right, above, below) = (sign.X - Gap - width, sign.Right + Gap, sign.Y - Gap - height, sign.Bottom + Gap);
        var (centre, middle) = (sign.X + ((sign.Width - width) / 2), sign.Y + ((sign.Height - height) / 2));
        // Above and below, a name at the edge of the picture is pushed in.
        var inside = Math.Clamp(centre, Math.Min(_field.X, sign.X), Math.Max(_field.Right - width, sign.Right - width));
        (int X, int Y, string Anchor)[] places =
        [
            (right, middle, "start"), (left, middle, "end"), (inside, above, "middle"), (inside, below, "middle"),
            (right, sign.Bottom - height, "start"), (right, sign.Y, "start"), (left, sign.Bottom - height, "end"), (left, sign.Y, "end"),
            (sign.X, above, "start"), (sign.X, below, "start"), (sign.Right - width, above, "end"), (sign.Right - width, below, "end"),
        ];
        return places.Select(place => (new Box(place.X, place.Y, width, height), place.Anchor));
    }

    /// <summary>The nearest free place anywhere. Below all else there always is one.</summary>
    private PlacedName Away(int of, PlacedName?[] placed)
    {
        var sign = _signs[of];
        var from = (X: sign.X + (sign.Width / 2), Y: sign.Y + (sign.Height / 2));
        var taken = placed.OfType<PlacedName>().Select(name => name.Box).ToArray();
        PlacedName? best = null;
        foreach (var (box, form) in Everywhere(of, taken))
        {
            var end = box.NearestTo(from.X, from.Y);
            var cost = (CostOfForm * form) + (int)Math.Sqrt(((end.X - from.X) * (end.X - from.X)) + ((end.Y - from.Y) * (end.Y - from.Y)));
            if (cost >= best?.Cost || taken.Any(box.Overlaps) || _signs.Any(box.Overlaps)) continue;
            cost += CostOfCrossing * taken.Concat(_signs.Where(other => other != sign)).Count(other => other.IsCrossedBy(from, end));
            if (best is null || cost < best.Cost) best = new PlacedName(box, form, "middle", sign.Grown(Touching).Overlaps(box) ? null : end, cost);
        }

        return best!;
    }

    /// <summary>A grid of places for each form of a name, down to just below all that is there.</summary>
    private IEnumerable<(Box Box, int Form)> Everywhere(int of, Box[] taken)
    {
        var lowest = taken.Concat(_signs).Append(_field).Max(box => box.Bottom);
        return
            from form in Enumerable.Range(0, _sizes[of].Length)
            from y in Enumerable.Range(0, ((lowest - _field.Y) / Step) + 2).Select(row => _field.Y + (row * Step))
            from x in Enumerable.Range(0, ((_field.Width - _sizes[of][form].Width) / Step) + 1).Select(column => _field.X + (column * Step))
            select (new Box(x, y, _sizes[of][form].Width, _sizes[of][form].Height), form);
    }
}

/// <summary>Where a name stands.</summary>
/// <param name="Form">Which of the forms of the name.</param>
/// <param name="Anchor">start, middle or end: the side at which its lines are even.</param>
/// <param name="Leader">Where a line from the sign ends; null where the name stands beside its sign.</param>
/// <param name="Cost">How far the place is from the best one.</param>
public sealed record PlacedName(Box Box, int Form, string Anchor, (int X, int Y)? Leader, int Cost);
