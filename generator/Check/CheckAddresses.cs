using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that addresses work on every host and that no two files have the same one.</summary>
internal static class CheckAddresses
{
    /// <summary>Names that hosts prescribe, although they break the rules for addresses.</summary>
    private static readonly HashSet<string> Prescribed = new(StringComparer.Ordinal) { Host.Headers.File, Host.Redirects.File };

    public static void Find(FinishedSite site, Report report)
    {
        var places = site.Pages.Select(page => (page.Address, page.InputFile))
            .Concat(site.Files.Select(file => (file.Address, InputFile: (string?)null)))
            .ToList();
        foreach (var (address, inputFile) in places)
        {
            if (Fault(address.Value) is { } fault) report.Add(CheckRules.BadAddress, Place(address, inputFile), $"The address '{address}' {fault}.");
        }

        FindSame(places, report);
    }

    private static void FindSame(List<(SitePath Address, string? InputFile)> places, Report report)
    {
        var byFile = new Dictionary<string, SitePath>(StringComparer.OrdinalIgnoreCase);
        foreach (var (address, inputFile) in places.OrderBy(place => place.Address))
        {
            if (byFile.TryAdd(address.File, address)) continue;
            var other = byFile[address.File];
            report.Add(CheckRules.SameAddress, Place(address, inputFile), Same(address, other));
        }

        foreach (var (address, inputFile) in places)
        {
            foreach (var folder in FoldersOf(address.File))
            {
                if (!byFile.TryGetValue(folder, out var file)) continue;
                report.Add(CheckRules.SameAddress, Place(file, inputFile: null), $"'{file}' is a file and also the folder of other files.");
            }
        }
    }

    private static string Same(SitePath address, SitePath other)
    {
        if (other == address) return $"Two files are at '{address}'.";
        return other.File == address.File
            ? $"'{other}' and '{address}' are one place, so two files are there."
            : $"'{other}' and '{address}' are one place for many hosts, which do not tell capital letters apart.";
    }

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var slash = file.IndexOf('/'); slash > 0; slash = file.IndexOf('/', slash + 1)) yield return file[..slash];
    }

    /// <summary>What is wrong with an address, as the end of a sentence; null if nothing is.</summary>
    private static string? Fault(string address)
    {
        if (!address.StartsWith('/')) return "does not begin with /";
        if (Prescribed.Contains(address)) return null;
        if (address.Length > 1 && address.Contains("//", StringComparison.Ordinal)) return "has two slashes in a row";
        if (address.FirstOrDefault(IsForbidden) is var character and not '\0') return $"has the sign '{character}'";
        if (address.Contains("..", StringComparison.Ordinal)) return "has two dots in a row";
        var rest = address.StartsWith("/.well-known/", StringComparison.Ordinal) ? address["/.well-known".Length..] : address;
        if (rest.Contains("/.", StringComparison.Ordinal)) return "has a name that begins with a dot, which hosts leave out";
        return rest.Contains("./", StringComparison.Ordinal) || rest.EndsWith('.') ? "has a name that ends with a dot" : null;
    }

    private static bool IsForbidden(char character) => character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.' or '/');

    private static SourcePlace Place(SitePath address, string? inputFile) => SourcePlace.WholeFile(inputFile ?? address.Value);
}
