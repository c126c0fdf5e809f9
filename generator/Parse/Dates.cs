using System.Globalization;

namespace RoleSite.Generator.Parse;

/// <summary>Reads dates of the form 2026-11-21, and guesses those in other forms for advice.</summary>
public static class Dates
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Forms in which day and month cannot be confused.</summary>
    private static readonly string[] OtherForms =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "d. MMMM yyyy",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    /// <summary>Null where it is no date of the calendar, or none that content can be about.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1990 and < 2100 ? date : null;

    public static string Advice(string text)
    {
        var plain = Diagnostics.LookAlikes.Plain(text);
        if (DateTime.TryParseExact(plain, [Form, .. OtherForms], CultureInfo.InvariantCulture, DateTimeStyles.None, out var meant) && Written(meant) is { } date) return $"Write {date}.";
        // 11/21/2026 has its day second, 21/11/2026 first; 11/12/2026 could be either.
        DateTime[] read = [.. new[] { "M/d/yyyy", "d/M/yyyy", "yyyy-d-M" }.SelectMany(form => DateTime.TryParseExact(plain, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? [found] : Array.Empty<DateTime>()).Distinct()];
        return read.Length == 1 && Written(read[0]) is { } only ? $"Write {only}." : "Write year-month-day with two digits for month and day, such as 2026-11-21.";
    }

    private static string? Written(DateTime date) => date.Year is >= 1990 and < 2100 ? date.ToString(Form, CultureInfo.InvariantCulture) : null;
}
