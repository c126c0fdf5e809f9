using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks role articles: their group, related roles, short form, sign and colour.</summary>
internal static class CheckRoles
{
    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        RoleArticle[] roles = [.. new Ages(input).OldestFirst(input.Roles, role => role.Head)];
        var shorts = new Dictionary<string, RoleArticle>(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            names.RoleGroup(role.Group);
            names.Roles(role.Related, role.Slug);
            if (role.Short.Value.Length > 0 && !shorts.TryAdd(role.Short.Value, role))
                report.Add(ValidateRules.SameName, role.Short.Place,
                    $"The short form '{role.Short.Value}' is also that of {shorts[role.Short.Value].Head.File}.", "Choose another short form.");
        }

        Marks(roles, report);
    }

    /// <summary>Reports roles with the same sign and colour, unless there are more roles than combinations of these.</summary>
    private static void Marks(IReadOnlyCollection<RoleArticle> roles, Report report)
    {
        if (roles.Count > RoleSigns.Signs.Length * RoleSigns.Colours.Length) return;
        var first = new Dictionary<(string Sign, string Colour), RoleArticle>();
        foreach (var role in roles.Where(role => role.Sign.Length > 0 && role.Colour.Length > 0))
        {
            if (first.TryAdd((role.Sign, role.Colour), role)) continue;
            var same = first[(role.Sign, role.Colour)];
            report.Add(ValidateRules.SameMark, SourcePlace.WholeFile(role.Head.File),
                $"{same.Head.File} also has the sign {role.Sign} in {role.Colour}.");
        }
    }
}
