using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>Why a folder is not replaced: the rule and the message of the diagnostic.</summary>
internal sealed record Rejection(Rule Rule, string Message);

/// <summary>Rejects output folders that hold something that this program must not remove, before anything is touched.</summary>
internal static class OutputGuard
{
    private static readonly ImmutableArray<string> RepositoryMarks = [".git", ".hg", ".svn", "*.sln", "*.slnx", "*.csproj"];

    /// <summary>Why the folder must not be replaced; null if it may be.</summary>
    public static Rejection? Examine(string outputFolder, string inputFolder)
    {
        if (string.IsNullOrWhiteSpace(outputFolder) || outputFolder.Contains('\0'))
            return new Rejection(WriteRules.BadPath, "The name of the output folder is empty or has a character that no name may have.");
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        return FindNoFolder(output) ?? FindOverlap(output, inputFolder) ?? FindProtected(output) ?? FindForeign(output);
    }

    /// <summary>One message for each file whose address leads out of the folder or is the address of another file.</summary>
    public static ImmutableArray<string> FindBadAddresses(IEnumerable<SitePath> addresses)
    {
        var messages = ImmutableArray.CreateBuilder<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in addresses.Order())
        {
            if (LeadsOut(address)) messages.Add($"The address '{address}' leads to no file inside the output folder.");
            else if (!taken.Add(address.File)) messages.Add($"Two files have the address '{address}'.");
        }

        return messages.DrainToImmutable();
    }

    /// <summary>Whether the address is of no file inside the output folder.</summary>
    public static bool LeadsOut(SitePath address)
    {
        if (!address.Value.StartsWith('/') || address.File.StartsWith(SiteFolder.Marker, StringComparison.OrdinalIgnoreCase)) return true;
        // A backslash divides folders on Windows, and a colon names a disk there.
        if (address.File.AsSpan().IndexOfAny("\\:\0") >= 0) return true;
        return address.File.Split('/').Any(part => part is "" or "." or "..");
    }

    private static Rejection? FindNoFolder(string output)
    {
        if (new DirectoryInfo(output).LinkTarget is { } target)
            return new Rejection(WriteRules.NotAFolder, $"'{output}' is a symbolic link to '{target}'.");
        for (var path = output; path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path)) return new Rejection(WriteRules.NotAFolder, $"'{path}' is a file.");
            if (Directory.Exists(path)) return null;
        }

        return null;
    }

    private static Rejection? FindOverlap(string output, string inputFolder)
    {
        var realOutput = RealPath.Of(output);
        var realInput = RealPath.Of(inputFolder);
        if (RealPath.IsWithin(realOutput, realInput))
            return new Rejection(WriteRules.OverlapsInput, $"The output folder '{output}' is or lies within the input folder '{inputFolder}'.");
        if (RealPath.IsWithin(realInput, realOutput))
            return new Rejection(WriteRules.OverlapsInput, $"The output folder '{output}' contains the input folder '{inputFolder}'.");
        return null;
    }

    private static Rejection? FindProtected(string output)
    {
        var real = RealPath.Of(output);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (Path.GetDirectoryName(real) is null) return new Rejection(WriteRules.ProtectedFolder, $"'{output}' is the root of a disk.");
        if (home.Length > 0 && RealPath.IsWithin(RealPath.Of(home), real))
            return new Rejection(WriteRules.ProtectedFolder, $"'{output}' is or contains your home folder.");
        if (RealPath.IsWithin(RealPath.Of(Environment.CurrentDirectory), real))
            return new Rejection(WriteRules.ProtectedFolder, $"'{output}' is or contains the folder you are in.");
        if (!Directory.Exists(output)) return null;
        var mark = RepositoryMarks.SelectMany(mark => Directory.EnumerateFileSystemEntries(output, mark).Take(1)).FirstOrDefault();
        if (mark is null) return null;
        return new Rejection(WriteRules.ProtectedFolder, $"'{output}' holds '{Path.GetFileName(mark)}', so it is a repository or a project.");
    }

    private static Rejection? FindForeign(string output)
    {
        if (!Directory.Exists(output) || SiteFolder.IsOurs(output)) return null;
        var entry = Directory.EnumerateFileSystemEntries(output).Order(StringComparer.Ordinal).FirstOrDefault();
        if (entry is null) return null;
        return new Rejection(WriteRules.ForeignFolder, $"'{output}' holds '{Path.GetFileName(entry)}' and was not written by this program.");
    }
}
