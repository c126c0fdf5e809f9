using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>Writes levels for the scripts as short as can be: one digit for each.</summary>
internal static class LevelDigits
{
    public static string Of(ImmutableArray<Level> levels) => string.Concat(levels.Select(level => (char)('0' + level.Value)));
}
