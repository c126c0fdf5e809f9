using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>Why a folder is not replaced.</summary>
internal sealed record Refusal(Rule Rule, string Message);

/// <summary>Refuses output folders that hold something which is not ours to remove, before anything is touched.</summary>
internal static class OutputGuard
{
    private static readonly ImmutableArray<string> RepositoryMarks = [".git", ".hg", ".svn", "*.sln", "*.slnx", "*.csproj"];

    /// <summary>What speaks against replacing the folder, or nothing.</summary>
    public static Refusal? Examine(string outputFolder, string inputFolder)
    {
        if (string.IsNullOrWhiteSpace(outputFolder) || outputFolder.Contains('\0')) return new Refusal(WriteRules.BadPath, "The name of the output folder is empty or has a sign that no name may have.");
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        return FindNoFolder(output) ?? FindOverlap(output, inputFolder) ?? FindProtected(output) ?? FindForeign(output);
    }

    /// <summary>Files whose address leads out of the folder or to the place of another file, as messages.</summary>
    public static ImmutableArray<string> FindBadAddresses(ImmutableArray<OutputFile> files)
    {
        var messages = ImmutableArray.CreateBuilder<string>();
        var taken = new HashSet<string>(files.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var address in files.Select(file => file.Address).Order())
        {
            if (LeadsOut(address)) messages.Add($"The address '{address}' leads to no file inside the output folder.");
            else if (!taken.Add(address.File)) messages.Add($"Two files stand at the address '{address}'.");
        }

        return messages.DrainToImmutable();
    }

    private static bool LeadsOut(SitePath address)
    {
        if (!address.Value.StartsWith('/') || address.File.StartsWith(SiteFolder.Marker, StringComparison.OrdinalIgnoreCase)) return true;
        // A backslash divides folders on Windows, and a colon names a disk there.
        if (address.File.AsSpan().IndexOfAny("\\:\0") >= 0) return true;
        return address.File.Split('/').Any(part => part is "" or "." or "..");
    }

    private static Refusal? FindNoFolder(string output)
    {
        if (new DirectoryInfo(output).LinkTarget is { } target) return new Refusal(WriteRules.NotAFolder, $"'{output}' is a symbolic link to '{target}'.");
        for (var path = output; path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path)) return new Refusal(WriteRules.NotAFolder, $"'{path}' is a file.");
            if (Directory.Exists(path)) return null;
        }

        return null;
    }

    private static Refusal? FindOverlap(string output, string inputFolder)
    {
        var realOutput = RealPath.Of(output);
        var realInput = RealPath.Of(inputFolder);
        if (RealPath.IsWithin(realOutput, realInput)) return new Refusal(WriteRules.OverlapsInput, $"The output folder '{output}' is or lies within the input folder '{inputFolder}'.");
        return RealPath.IsWithin(realInput, realOutput) ? new Refusal(WriteRules.OverlapsInput, $"The output folder '{output}' contains the input folder '{inputFolder}'.") : null;
    }

    private static Refusal? FindProtected(string output)
    {
        var real = RealPath.Of(output);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (Path.GetDirectoryName(real) is null) return new Refusal(WriteRules.ProtectedFolder, $"'{output}' is the root of a disk.");
        if (home.Length > 0 && RealPath.IsWithin(RealPath.Of(home), real)) return new Refusal(WriteRules.ProtectedFolder, $"'{output}' is or contains your home folder.");
        if (RealPath.IsWithin(RealPath.Of(Environment.CurrentDirectory), real)) return new Refusal(WriteRules.ProtectedFolder, $"'{output}' is or contains the folder you stand in.");
        if (!Directory.Exists(output)) return null;
        var mark = RepositoryMarks.Select(mark => Directory.EnumerateFileSystemEntries(output, mark).FirstOrDefault()).FirstOrDefault(mark => mark is not null);
        return mark is null ? null : new Refusal(WriteRules.ProtectedFolder, $"'{output}' holds '{Path.GetFileName(mark)}', so it is a repository or a project.");
    }

    private static Refusal? FindForeign(string output)
    {
        if (!Directory.Exists(output) || SiteFolder.IsOurs(output)) return null;
        var entry = Directory.EnumerateFileSystemEntries(output).Order(StringComparer.Ordinal).FirstOrDefault();
        return entry is null ? null : new Refusal(WriteRules.ForeignFolder, $"'{output}' holds '{Path.GetFileName(entry)}' and was not written by this program.");
    }
}
