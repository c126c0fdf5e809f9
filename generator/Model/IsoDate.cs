using System.Globalization;

namespace RoleSite.Generator.Model;

/// <summary>Days as they are written on pages and in files.</summary>
public static class IsoDate
{
    /// <summary>Year, month and day, as in "2026-11-21" (ISO 8601).</summary>
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
