using System.Collections.Immutable;

namespace RoleSite.Generator.Pages.Map;

/// <summary>
/// Finds a place for each name of a map: beside its sign where there is room, else as near as possible, with a line that leads to it.
/// No name overlaps another name or a sign.
/// </summary>
internal sealed class PlaceNames
{
    /// <summary>The distance between a sign and its name.</summary>
    private const int Gap = 2;

    /// <summary>A name on a line can still be read; on another name it cannot.</summary>
    private const int CostOfOverlap = 100;

    private const int CostOfLine = 14;

    /// <summary>The cost of a leader that crosses a name, in units of the leader's length.</summary>
    private const int CostOfCrossing = 60;

    /// <summary>The cost of each form that would be better than the chosen one.</summary>
    private const int CostOfForm = 2;

    /// <summary>A name that is at most this far from its sign needs no leader.</summary>
    private const int Touching = 6;

    private const int MostRounds = 30;

    /// <summary>Places far from the sign are tried on a grid of this many units.</summary>
    private const int Step = 4;

    private readonly Box _field;
    private readonly ImmutableArray<Box> _signs;
    private readonly ImmutableArray<ImmutableArray<(int Width, int Height)>> _sizes;
    private readonly ImmutableArray<((int X, int Y) From, (int X, int Y) To)> _lines;

    private PlaceNames(
        Box field,
        ImmutableArray<Box> signs,
        ImmutableArray<ImmutableArray<(int Width, int Height)>> sizes,
        ImmutableArray<((int X, int Y) From, (int X, int Y) To)> lines) =>
        (_field, _signs, _sizes, _lines) = (field, signs, sizes, lines);

    /// <param name="field">Where names can be placed; a name for which there is no room goes below it.</param>
    /// <param name="signs">The space that each sign takes.</param>
    /// <param name="sizes">The size of each name in each of its forms, best form first; none is wider than the field.</param>
    /// <param name="lines">Lines that names should avoid where they can.</param>
    public static ImmutableArray<PlacedName> Run(
        Box field,
        ImmutableArray<Box> signs,
        ImmutableArray<ImmutableArray<(int Width, int Height)>> sizes,
        ImmutableArray<((int X, int Y) From, (int X, int Y) To)> lines) =>
        new PlaceNames(field, signs, sizes, lines).Place();

    private ImmutableArray<PlacedName> Place()
    {
        var beside = Enumerable.Range(0, _signs.Length).Select(Beside).ToArray();
        var placed = new PlacedName?[_signs.Length];
        // Each name in turn takes the best place that the others leave free, until none moves any more.
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

    /// <summary>Puts a name beside its sign if no more than one other name is in the way, and that one has another free place.</summary>
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

    private static int Overlapped(Box box, int of, PlacedName?[] placed) =>
        placed.Where((other, i) => i != of && other is not null && other.Box.Overlaps(box)).Count();

    /// <summary>The places around a sign that are inside the field and overlap no sign, the easiest to read first.</summary>
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
        // Above and below its sign, a name at the edge of the picture is moved inwards.
        var inside = Math.Clamp(centre, Math.Min(_field.X, sign.X), Math.Max(_field.Right - width, sign.Right - width));
        (int X, int Y, string Anchor)[] places =
        [
            (right, middle, "start"), (left, middle, "end"), (inside, above, "middle"), (inside, below, "middle"),
            (right, sign.Bottom - height, "start"), (right, sign.Y, "start"), (left, sign.Bottom - height, "end"), (left, sign.Y, "end"),
            (sign.X, above, "start"), (sign.X, below, "start"), (sign.Right - width, above, "end"), (sign.Right - width, below, "end"),
        ];
        return places.Select(place => (new Box(place.X, place.Y, width, height), place.Anchor));
    }

    /// <summary>The nearest free place anywhere. Below everything else there always is one.</summary>
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

    /// <summary>A grid of places for each form of a name, down to just below everything that is placed.</summary>
    private IEnumerable<(Box Box, int Form)> Everywhere(int of, Box[] taken)
    {
        var lowest = taken.Concat(_signs).Append(_field).Max(box => box.Bottom);
        return
            from form in Enumerable.Range(0, _sizes[of].Length)
            let size = _sizes[of][form]
            from row in Enumerable.Range(0, ((lowest - _field.Y) / Step) + 2)
            from column in Enumerable.Range(0, ((_field.Width - size.Width) / Step) + 1)
            select (new Box(_field.X + (column * Step), _field.Y + (row * Step), size.Width, size.Height), form);
    }
}

/// <summary>Where a name is placed.</summary>
/// <param name="Form">Which of the name's forms it has, counted from 0.</param>
/// <param name="Anchor">start, middle or end: how its lines are aligned, as the text-anchor of SVG.</param>
/// <param name="Leader">Where the line from the sign ends; null where the name is beside its sign.</param>
/// <param name="Cost">How much worse the place is than the best one, 0 or more.</param>
internal sealed record PlacedName(Box Box, int Form, string Anchor, (int X, int Y)? Leader, int Cost);
