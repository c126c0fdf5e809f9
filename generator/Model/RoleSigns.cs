using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>The signs and colours by which roles are told apart in pictures; the theme has a style for each.</summary>
public static class RoleSigns
{
    public static readonly ImmutableArray<string> Signs = ["circle", "square", "triangle", "diamond", "cross", "hexagon", "wedge", "hourglass"];

    /// <summary>Dark and light ones in turn: two roles that share a sign take one of each.</summary>
    public static readonly ImmutableArray<string> Colours = ["blue", "orange", "green", "red", "purple", "teal"];
}
