using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>The signs, colours and fills by which roles are told apart in pictures; the theme has a style for each.</summary>
public static class RoleSigns
{
    public static readonly ImmutableArray<string> Signs = ["circle", "square", "triangle", "diamond", "cross", "hexagon", "wedge", "hourglass"];

    /// <summary>Dark and light ones in turn: two roles that share a sign take one of each.</summary>
    public static readonly ImmutableArray<string> Colours = ["blue", "orange", "green", "red", "purple", "teal"];

    /// <summary>
    /// How signs are filled: in the first way unless a role beside it has the same sign or colour. At most so many roles are shown side by side.
    /// </summary>
    public static readonly ImmutableArray<string> Fills = ["", "striped", "banded", "barred"];
}
