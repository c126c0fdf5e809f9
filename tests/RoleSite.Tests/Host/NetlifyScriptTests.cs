using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.Host;

/// <summary>The SDK that Netlify builds with is the pinned one, whatever caches, the home folder or the download hold.</summary>
public sealed class NetlifyScriptTests : IDisposable
{
    private const string Version = "9.8.7";
    private const string Archive = $"dotnet-sdk-{Version}-linux-x64.tar.gz";
    private const string Planted = "#!/bin/sh\necho PLANTED\n";

    /// <summary>Stands in for the SDK: says its version, and how it was called.</summary>
    private const string Sdk = "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 9.8.7; else echo \"RAN $* HOME=$HOME PACKAGES=$NUGET_PACKAGES "
        + "ROOT=$DOTNET_ROOT\"; fi\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("netlify-").FullName;
    private readonly HttpListener _downloads = new();
    private readonly byte[] _archive;

    public NetlifyScriptTests()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux()
                && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64,
            "The pinned SDK is one for Linux on x64.");
        Directory.CreateDirectory(Path.Combine(_folder, "site", "build"));
        foreach (var file in new[] { "netlify.sh", "dotnet.sh" })
            File.Copy(Path.Combine(Repository.Root, "build", file), Path.Combine(_folder, "site", "build", file));
        File.WriteAllText(Path.Combine(_folder, "site", "global.json"), $$"""{ "sdk": { "version": "{{Version}}" } }""");
        _archive = Packed();
        Pin(_archive);
    }

    [Fact]
    public async Task The_pinned_SDK_is_fetched_and_runs_in_a_new_folder()
    {
        var (code, output) = await Run(_archive);
        Assert.True(code == 0, output);
        var ran = output.Split('\n').Single(line => line.StartsWith("RAN ", StringComparison.Ordinal));
        Assert.StartsWith("RAN run --project generator -c Release", ran, StringComparison.Ordinal);
        Assert.EndsWith("-- build", ran.Split(" HOME=")[0], StringComparison.Ordinal);
        // Nothing lies where the next build would find it.
        Assert.DoesNotContain(Path.Combine(_folder, "home"), ran, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_folder, "home")));
    }

    [Fact]
    public async Task An_archive_with_another_hash_is_deleted_unread_and_the_build_stops()
    {
        var (code, output) = await Run([.. _archive, 0]);
        Assert.Equal(1, code);
        Assert.Contains(
            "does not have the SHA-512 that build/dotnet-sdk.sha512 names. It was deleted, and nothing of it was run.",
            output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("RAN ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_folder, "tmp"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("home/.cache/rolesite/dotnet-9.8.7/dotnet")]
    [InlineData("home/.dotnet/dotnet")]
    [InlineData("bin/dotnet")]
    public async Task A_dotnet_that_a_cache_brought_is_not_run(string planted)
    {
        var file = Path.Combine(_folder, planted);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        WriteProgram(file, Planted);
        var (code, output) = await Run(_archive);
        Assert.True(code == 0, output);
        Assert.DoesNotContain("PLANTED", output, StringComparison.Ordinal);
        Assert.Contains("RAN run", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_without_a_pinned_hash_stops_with_what_to_do()
    {
        File.WriteAllText(Path.Combine(_folder, "site", "build", "dotnet-sdk.sha512"), "");
        var (code, output) = await Run(_archive);
        Assert.Equal(1, code);
        Assert.Contains($"build/dotnet-sdk.sha512 has no SHA-512 of {Archive}, so that archive cannot be trusted.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_that_global_json_names_has_a_pinned_hash()
    {
        using var global = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "global.json")));
        var version = global.RootElement.GetProperty("sdk").GetProperty("version").GetString();
        Assert.Contains(
            File.ReadAllLines(Path.Combine(Repository.Root, "build", "dotnet-sdk.sha512")),
            line => line.EndsWith($"  dotnet-sdk-{version}-linux-x64.tar.gz", StringComparison.Ordinal)
                && line.IndexOf(' ', StringComparison.Ordinal) == 128);
    }

    public void Dispose()
    {
        _downloads.Close();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<(int Code, string Output)> Run(byte[] served)
    {
        foreach (var folder in new[] { "home", "tmp", "bin" }) Directory.CreateDirectory(Path.Combine(_folder, folder));
        var address = Serve(served);
        var start = new ProcessStartInfo(
            "bash",
            [
                Path.Combine(_folder, "site", "build", "netlify.sh"),
            ])
        { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = Path.Combine(_folder, "home");
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(_folder, "home", ".cache");
        start.Environment["TMPDIR"] = Path.Combine(_folder, "tmp");
        start.Environment["PATH"] = $"{Path.Combine(_folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["ROLESITE_SDK_SOURCE"] = address;
        start.Environment["no_proxy"] = "*";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Serves the bytes under the archive's name, and nothing else.</summary>
    private string Serve(byte[] content)
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            _downloads.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}/"));
        }

        _downloads.Start();
        _ = Task.Run(async () =>
        {
            while (_downloads.IsListening)
            {
                var context = await _downloads.GetContextAsync();
                context.Response.StatusCode = context.Request.Url!.AbsolutePath == $"/{Version}/{Archive}" ? 200 : 404;
                if (context.Response.StatusCode == 200) await context.Response.OutputStream.WriteAsync(content);
                context.Response.Close();
            }
        });
        return _downloads.Prefixes.First().TrimEnd('/');
    }

    private byte[] Packed()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "sdk")).FullName;
        WriteProgram(Path.Combine(folder, "dotnet"), Sdk);
        using var packed = new MemoryStream();
        using (var zipped = new System.IO.Compression.GZipStream(
            packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) System.Formats.Tar.TarFile
            .CreateFromDirectory(folder, zipped, includeBaseDirectory: false);
        return packed.ToArray();
    }

    private void Pin(byte[] archive) =>
        File.WriteAllText(
            Path.Combine(_folder, "site", "build", "dotnet-sdk.sha512"), $"{Convert.ToHexStringLower(SHA512.HashData(archive))}  {Archive}\n");

    private static void WriteProgram(string file, string text)
    {
        File.WriteAllText(file, text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
