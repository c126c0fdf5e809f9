using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace RoleSite.Tests.Architecture;

/// <summary>Where files, clocks, consoles and the network may be touched at all.</summary>
public sealed class PlaceOfEffectsTests
{
    private static readonly ImmutableArray<Type> FileTypes =
        [typeof(File), typeof(Directory), typeof(FileInfo), typeof(DirectoryInfo), typeof(FileSystemInfo), typeof(FileStream), typeof(RandomAccess), typeof(FileSystemWatcher)];

    /// <summary>Ways to change the disk.</summary>
    private static readonly ImmutableArray<string> Changing = ["Write", "Create", "Delete", "Move", "Append", "Copy", "Replace", "Set", "OpenWrite"];

    /// <summary>Everything between Read and Write, and Build itself: here equal input must give equal output.</summary>
    private static readonly ImmutableArray<string> Pure = ["", "Model", "Diagnostics", "Read", "Parse", "Validate", "Link", "Compare", "Pages", "Render", "Check"];

    [Fact]
    public void Only_four_places_touch_files()
    {
        string[] allowed =
        [
            "Read", "Write",
            "Preview", // Watches the input folder.
            "Pages: ThemeFiles", // The theme's style sheet, from a folder while somebody works on it.
            "Commands: PreviewCommand", // Asks whether that folder is there.
        ];
        Offenders.None(FileUses().Where(use => !allowed.Contains(use.Folder) && !allowed.Contains($"{use.Folder}: {use.From.Name}")).Select(use => use.ToString()));
    }

    [Fact]
    public void Only_Write_changes_the_disk() =>
        Offenders.None(FileUses().Where(use => use.Folder != "Write" && Changing.Any(word => use.Member.StartsWith(word, StringComparison.Ordinal))).Select(use => use.ToString()));

    [Fact]
    public void No_clock_machine_or_chance_reaches_a_stage()
    {
        (Type Type, string Member)[] forbidden =
        [
            (typeof(DateTime), "get_Now"), (typeof(DateTime), "get_UtcNow"), (typeof(DateTime), "get_Today"),
            (typeof(DateTimeOffset), "get_Now"), (typeof(DateTimeOffset), "get_UtcNow"),
            (typeof(Environment), "get_TickCount"), (typeof(Environment), "get_TickCount64"), (typeof(Environment), "get_MachineName"), (typeof(Environment), "get_UserName"),
            (typeof(Environment), "get_CurrentDirectory"), (typeof(Environment), "get_NewLine"), (typeof(Environment), "GetEnvironmentVariable"),
            (typeof(Guid), "NewGuid"),
            (typeof(CultureInfo), "get_CurrentCulture"), (typeof(CultureInfo), "get_CurrentUICulture"),
        ];
        Type[] whole = [typeof(Random), typeof(TimeZoneInfo), typeof(TimeProvider), typeof(Stopwatch), typeof(System.Security.Cryptography.RandomNumberGenerator), typeof(HashCode)];
        // A record's own hash code orders nothing.
        var found = Use.All.Where(use => Pure.Contains(use.Folder) && (forbidden.Contains((use.To, use.Member)) || whole.Contains(use.To)));
        Offenders.None(found.Select(use => use.ToString()));
    }

    [Fact]
    public void No_stage_speaks_to_the_console() =>
        Offenders.None(Use.All.Where(use => Pure.Contains(use.Folder) && use.To == typeof(Console) && use.From.Name != "Program").Select(use => use.ToString()));

    [Fact]
    public void Nothing_opens_a_connection_or_starts_a_program() =>
        Offenders.None(Use.All
            .Where(use => use.To.Namespace is "System.Net.Http" or "System.Net.Sockets" || use.To == typeof(Process))
            // The preview gives a port back as soon as the program stops.
            .Where(use => use.Folder != "Preview")
            .Select(use => use.ToString()));

    private static IEnumerable<Use> FileUses() => Use.All.Where(use => FileTypes.Contains(use.To) && use.Member.Length > 0);
}
