using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Roles drawn so that near means alike: the picture, how far to trust it, and the same as a table.</summary>
public sealed record MapPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required MapPicture Picture { get; init; }
    /// <summary>What the strengths of the lines mean, thinnest first.</summary>
    public required ImmutableArray<MapStrength> Strengths { get; init; }
    /// <summary>How much the picture distorts the distances.</summary>
    public required ImmutableArray<MapFinding> Findings { get; init; }
    public required ImmutableArray<MapRow> Rows { get; init; }
}

/// <summary>A drawing in units of its own; on a phone one unit is about one pixel.</summary>
/// <param name="Label">What is drawn, in a few words.</param>
/// <param name="Joins">A line from each role to the one most like it.</param>
/// <param name="Leaders">Lines from signs to names for which there was no room beside them.</param>
public sealed record MapPicture(
    int Width,
    int Height,
    string Label,
    ImmutableArray<MapLine> Joins,
    ImmutableArray<MapLine> Leaders,
    ImmutableArray<MapRole> Roles,
    MapRuler Ruler);

/// <param name="Strength">1 (thin) to 3 (thick).</param>
public sealed record MapLine(int X1, int Y1, int X2, int Y2, int Strength);

/// <param name="X">Left edge of the sign.</param>
/// <param name="Y">Top edge of the sign.</param>
/// <param name="Name">The box of the name; no two overlap.</param>
/// <param name="Lines">The name, broken into lines.</param>
/// <param name="Anchor">start, middle or end: the part of each line that is at its X.</param>
public sealed record MapRole(RoleMark Role, int X, int Y, MapBox Name, ImmutableArray<MapText> Lines, string Anchor);

/// <summary>A rectangle of the picture, in units of its view box, from the top left.</summary>
public sealed record MapBox(int X, int Y, int Width, int Height);

/// <summary>A line of text; X is where its anchor says, Y is its baseline.</summary>
public sealed record MapText(int X, int Y, string Text);

/// <summary>A length in the drawing with its meaning.</summary>
public sealed record MapRuler(int X1, int X2, int Y, MapText Text);

/// <param name="Strength">As in MapLine.</param>
public sealed record MapStrength(int Strength, string Meaning);

/// <param name="Heading">The finding in a few words.</param>
/// <param name="Compare">The page that compares the two roles that it is about; null where there is none.</param>
public sealed record MapFinding(string Heading, string Text, PageLink? Compare);

/// <summary>A role in the table that says the same as the picture.</summary>
/// <param name="Drawn">Names of the roles that are nearest to it in the picture.</param>
public sealed record MapRow(RoleMark Role, ImmutableArray<MapNeighbour> Nearest, ImmutableArray<string> Drawn);

/// <param name="Address">Page that compares the two; null where there is none.</param>
public sealed record MapNeighbour(string Name, int Percent, string? Address);
