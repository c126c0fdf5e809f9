using System.Diagnostics;
using RoleSite.Generator.Preview;
using RoleSite.Tests.Commands;
using Xunit;

namespace RoleSite.Tests.Preview;

public sealed class PolledFolderTests
{
    [Fact]
    public void A_file_that_is_made_changed_or_deleted_is_noticed_once()
    {
        var folder = Directory.CreateTempSubdirectory("polled-").FullName;
        var changes = 0;
        using (var polled = new PolledFolder(folder, () => changes++))
        {
            polled.LookAgain();
            Assert.Equal(0, changes);
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "roles")).FullName, "a.md");
            Action[] edits =
            [
                () => File.WriteAllText(file, "a"),
                () => File.WriteAllText(file, "ab"),
                () => File.Delete(file),
                () => Directory.Delete(folder, recursive: true),
            ];
            foreach (var change in edits)
            {
                var before = changes;
                change();
                polled.LookAgain();
                polled.LookAgain();
                Assert.InRange(changes, before, before + 1);
            }

            Assert.Equal(3, changes);
        }
    }

    /// <summary>Takes every watch away from the program, in a name space of its own, and changes a file.</summary>
    [Fact]
    public async Task Without_a_watch_left_the_preview_says_so_and_follows_changes_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && await MayTakeWatches(), "This machine does not let a test take watches away.");
        using var site = LittleSite.Sound();
        const string preview = "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$0\" \"$@\"";
        var start = new ProcessStartInfo(
            "unshare",
            ["--user", "--map-root-user", "sh", "-c", preview, Rolesite.Dotnet, Rolesite.Program, "preview", "--input", site.Folder, "--port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = site.Folder,
        };
        using var process = Process.Start(start)!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Contains("looks there once a second instead", await Line(process, "cannot report changes"), StringComparison.Ordinal);
            await Line(process, "Preview at");
            site.Changed("pages/about.md", "Two people", "Three people");
            Assert.Contains("0 errors", await Line(process, " pages in "), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> Line(Process process, string part)
    {
        using var patience = new CancellationTokenSource(RunningPreview.Patience * 2);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(part, StringComparison.Ordinal)) return line;
        }

        throw new InvalidOperationException($"The preview ended without a line with '{part}'.");
    }

    private static async Task<bool> MayTakeWatches()
    {
        try
        {
            using var process = Process.Start("unshare", ["--user", "--map-root-user", "sh", "-c", "echo 0 > /proc/sys/user/max_inotify_instances"]);
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
