using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks role articles: their group, neighbours, short forms and marks.</summary>
public static class CheckRoles
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
                report.Add(ValidateRules.SameName, role.Short.Place, $"The short form '{role.Short.Value}' belongs to {shorts[role.Short.Value].Head.File} as well.", "Choose another short form.");
        }

        Marks(roles, report);
    }

    /// <summary>Of more roles than there are marks some must share one.</summary>
    private static void Marks(IReadOnlyCollection<RoleArticle> roles, Report report)
    {
        if (roles.Count > RoleSigns.Signs.Length * RoleSigns.Colours.Length) return;
        foreach (var (mark, same) in roles.Where(role => role.Sign.Length > 0 && role.Colour.Length > 0).GroupBy(role => (role.Sign, role.Colour)).Select(group => (group.Key, group.ToArray())))
        {
            foreach (var role in same.Skip(1))
                report.Add(ValidateRules.SameMark, SourcePlace.WholeFile(role.Head.File), $"{same[0].Head.File} has the mark {mark.Sign}, {mark.Colour} as well.");
        }
    }
}
