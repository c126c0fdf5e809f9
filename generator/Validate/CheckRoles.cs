using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks role articles: their group, neighbours and short forms, and that each has a matrix.</summary>
public static class CheckRoles
{
    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        var shorts = new Dictionary<string, RoleArticle>(StringComparer.Ordinal);
        foreach (var role in input.Roles.OrderBy(role => role.Slug))
        {
            names.RoleGroup(role.Group);
            names.Roles(role.Related, role.Slug);
            if (role.Short.Value.Length > 0 && !shorts.TryAdd(role.Short.Value, role))
                report.Add(ValidateRules.SameName, role.Short.Place, $"The short form '{role.Short.Value}' belongs to {shorts[role.Short.Value].Head.File} as well.", "Choose another short form.");
        }
    }
}
