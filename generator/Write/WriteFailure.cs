using System.Security;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Write;

/// <summary>Says what an exception of the file system means to the person who runs the build.</summary>
internal static class WriteFailure
{
    // Windows has its own codes, other systems give the number of the error (first Linux, then macOS if it differs).
    private static readonly HashSet<int> FullDisk = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 122, 69];
    private static readonly HashSet<int> Used = [unchecked((int)0x80070020), unchecked((int)0x80070021), 11, 35, 16];
    private const int ReadOnlyDisk = 30;

    /// <summary>Whether the file system or a path caused the exception, and not a mistake in this program.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    public static Rule RuleOf(Exception exception) => exception switch
    {
        PathTooLongException or ArgumentException or NotSupportedException => WriteRules.BadPath,
        UnauthorizedAccessException or SecurityException => WriteRules.NoPermission,
        IOException when FullDisk.Contains(exception.HResult) => WriteRules.DiskFull,
        IOException when Used.Contains(exception.HResult) => WriteRules.InUse,
        IOException when exception.HResult == ReadOnlyDisk => WriteRules.NoPermission,
        _ => WriteRules.CannotWrite,
    };

    /// <summary>The failure in a sentence that names the folder.</summary>
    public static string Describe(Exception exception, string folder)
    {
        var rule = RuleOf(exception);
        if (rule == WriteRules.DiskFull) return $"The disk that holds '{folder}' is full.";
        if (rule == WriteRules.InUse) return $"'{folder}' is in use by another build or program.";
        return rule == WriteRules.BadPath && exception is PathTooLongException
            ? $"'{folder}' is too long, alone or with the names of the files in it."
            : $"'{folder}' cannot be written: {exception.Message}";
    }
}
