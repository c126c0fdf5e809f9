using Xunit;

namespace RoleSite.Tests.Commands;

/// <summary>Whoever reads what the program prints may stop reading.</summary>
public sealed class OutputStreamTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rolesite-run-").FullName;

    public OutputStreamTests()
    {
        using var site = LittleSite.Sound();
        Directory.CreateDirectory(Path.Combine(_folder, "input"));
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_folder, "input", Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("\"$@\" build | true")]
    [InlineData("\"$@\" check | true")]
    [InlineData("\"$@\" --help | head -n 1 > /dev/null")]
    [InlineData("\"$@\" check -i nothing 2>&1 | true")]
    public async Task A_pipe_that_nobody_reads_is_no_crash(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh.");
        Assert.Equal("", (await Rolesite.RunInShell(_folder, line)).Error);
    }

    [Theory]
    [InlineData("\"$@\" build >&-", 0)]
    [InlineData("\"$@\" build < /dev/null > /dev/null 2>&1", 0)]
    [InlineData("\"$@\" check -i nothing 2>&-", 1)]
    public async Task Streams_that_are_closed_do_not_change_the_exit_code(string line, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh.");
        var run = await Rolesite.RunInShell(_folder, line);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_build_whose_reader_has_gone_still_writes_the_whole_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh.");
        await Rolesite.RunInShell(_folder, "\"$@\" build | true");
        Assert.True(File.Exists(Path.Combine(_folder, "output", "index.html")));
        Assert.Equal(
            ["input", "output"],
            Directory.EnumerateFileSystemEntries(_folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_log_on_a_full_disk_does_not_change_the_exit_code()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that is always full.");
        var run = await Rolesite.RunInShell(_folder, "\"$@\" check > /dev/full");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
