using System.Globalization;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Reads dates of the form 2026-11-21, and guesses the date in other forms to give advice.</summary>
internal static class Dates
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Other forms in which day and month cannot be confused.</summary>
    private static readonly string[] OtherForms =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy",
        "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "d. MMMM yyyy",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    private static readonly string[] AmbiguousForms = ["M/d/yyyy", "d/M/yyyy", "yyyy-d-M"];

    /// <summary>Null where the text is not a date of the calendar, or not one between 1990 and 2099.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1990 and < 2100
            ? date
            : null;

    public static string Advice(string text) =>
        Meant(text) is { } date ? $"Write {date}." : "Write year-month-day with two digits for month and day, such as 2026-11-21.";

    /// <summary>The date in the right form; null where a text may mean several days, or none.</summary>
    public static string? Meant(string text)
    {
        var plain = LookAlikes.Plain(text);
        if (Read(plain, [Form, .. OtherForms]) is { } meant && Written(meant) is { } date) return date;
        // In 11/21/2026 the day is second and in 21/11/2026 it is first; 11/12/2026 could be either.
        DateTime[] read = [.. AmbiguousForms.Select(form => Read(plain, form)).OfType<DateTime>().Distinct()];
        return read.Length == 1 ? Written(read[0]) : null;
    }

    private static DateTime? Read(string text, params string[] forms) =>
        DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? Written(DateTime date) => date.Year is >= 1990 and < 2100 ? date.ToString(Form, CultureInfo.InvariantCulture) : null;
}
