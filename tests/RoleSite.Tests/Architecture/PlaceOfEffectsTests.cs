using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Xunit;

namespace RoleSite.Tests.Architecture;

/// <summary>Where files, clocks, consoles and the network may be touched at all.</summary>
public sealed class PlaceOfEffectsTests
{
    private static readonly ImmutableArray<Type> FileTypes =
    [
        typeof(File), typeof(Directory), typeof(FileInfo), typeof(DirectoryInfo), typeof(FileSystemInfo), typeof(FileStream), typeof(RandomAccess),
        typeof(FileSystemWatcher),
    ];

    /// <summary>Ways to change the disk.</summary>
    private static readonly ImmutableArray<string> Changing = ["Write", "Create", "Delete", "Move", "Append", "Copy", "Replace", "Set", "OpenWrite"];

    /// <summary>Rooms that speak with the machine; everywhere else equal input must give equal output.</summary>
    private static readonly ImmutableArray<string> Outward = ["Commands", "Preview", "Write", "Host"];

    private static readonly ImmutableArray<string> OutwardFiles = ["Program.cs", "BuildOptions.cs"];

    [Fact]
    public void Only_four_places_touch_files()
    {
        string[] allowed =
        [
            "Read", "Write",
            "Preview", // Watches the input folder.
            "Pages/ThemeFiles.cs", // The theme's style sheet, from a folder while somebody works on it.
            "Commands/PreviewCommand.cs", // Asks whether that folder is there.
        ];
        Offenders.None(FileUses().Where(use => !allowed.Contains(use.Room) && !allowed.Contains(use.File)).Select(use => use.ToString()));
    }

    [Fact]
    public void Only_Write_changes_the_disk() =>
        Offenders.None(FileUses()
            .Where(use => use.Room != "Write" && !use.IsOf(typeof(FileSystemWatcher)))
            .Where(use => Changing.Any(word => use.Member.StartsWith(word, StringComparison.Ordinal)))
            .Select(use => use.ToString()));

    [Fact]
    public void No_clock_machine_or_chance_reaches_a_stage()
    {
        (Type Type, string Member)[] forbidden =
        [
            (typeof(DateTime), "Now"), (typeof(DateTime), "UtcNow"), (typeof(DateTime), "Today"),
            (typeof(DateTimeOffset), "Now"), (typeof(DateTimeOffset), "UtcNow"),
            (typeof(Environment), "TickCount"), (typeof(Environment), "TickCount64"), (typeof(Environment), "MachineName"),
            (typeof(Environment), "UserName"),
            (typeof(Environment), "CurrentDirectory"), (typeof(Environment), "NewLine"), (typeof(Environment), "GetEnvironmentVariable"),
            (typeof(Guid), "NewGuid"),
            (typeof(CultureInfo), "CurrentCulture"), (typeof(CultureInfo), "CurrentUICulture"),
        ];
        Type[] whole =
        [
            typeof(Random), typeof(TimeZoneInfo), typeof(TimeProvider), typeof(Stopwatch), typeof(RandomNumberGenerator), typeof(HashCode),
        ];
        var found = Pure().Where(use => forbidden.Any(member => use.IsOf(member.Type) && use.Member == member.Member) || whole.Any(use.IsOf));
        Offenders.None(found.Select(use => use.ToString()));
    }

    [Fact]
    public void No_stage_speaks_to_the_console() => Offenders.None(Pure().Where(use => use.IsOf(typeof(Console))).Select(use => use.ToString()));

    [Fact]
    public void Nothing_opens_a_connection_or_starts_a_program() =>
        Offenders.None(Use.All
            .Where(use => use.ToNamespace is "System.Net.Http" or "System.Net.Sockets" || use.IsOf(typeof(Process)))
            // The preview gives a port back as soon as the program stops.
            .Where(use => use.Room != "Preview")
            // It asks git for a folder as it was.
            .Where(use => use.File != "Write/GitFolder.cs")
            .Select(use => use.ToString()));

    private static IEnumerable<Use> Pure() => Use.All.Where(use => !Outward.Contains(use.Room) && !OutwardFiles.Contains(use.File));

    private static IEnumerable<Use> FileUses() => Use.All.Where(use => use.Member.Length > 0 && FileTypes.Any(use.IsOf));
}
