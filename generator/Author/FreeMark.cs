using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Finds the sign and the colour by which a new role is told apart from the others.</summary>
internal static class FreeMark
{
    /// <summary>
    /// The sign that the fewest roles have, in a colour of the other brightness than theirs and that few have; one that is taken only if all are.
    /// </summary>
    public static (string Sign, string Colour) Of(ImmutableArray<RoleArticle> roles)
    {
        var marks =
            from sign in RoleSigns.Signs
            from colour in RoleSigns.Colours
            orderby
                roles.Count(role => role.Sign == sign && role.Colour == colour),
                roles.Count(role => role.Sign == sign),
                roles.Count(role => role.Sign == sign && IsDark(role.Colour) == IsDark(colour)),
                roles.Count(role => role.Colour == colour)
            select (sign, colour);
        return marks.First();
    }

    /// <summary>Dark and light colours take turns in the list.</summary>
    private static bool IsDark(string colour) => RoleSigns.Colours.IndexOf(colour) % 2 == 0;
}
