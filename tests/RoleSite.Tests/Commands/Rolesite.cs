using System.Diagnostics;

namespace RoleSite.Tests.Commands;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the built program as its users do: as a process of its own.</summary>
internal static class Rolesite
{
    /// <summary>Far more than a build takes on the busiest machine, so that only a hang is a failure.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static string Program => Path.Combine(AppContext.BaseDirectory, "rolesite.dll");

    public static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static Task<Ran> Run(string folder, params string[] arguments) => RunWith(folder, [], arguments);

    public static Task<Ran> RunWith(string folder, Dictionary<string, string> environment, params string[] arguments) =>
        Start(Dotnet, folder, environment, [Program, .. arguments]);

    /// <summary>Runs dotnet, such as a build.</summary>
    public static Task<Ran> RunDotnet(string folder, params string[] arguments) => Start(Dotnet, folder, [], arguments);

    /// <summary>Runs a line of shell in which "$@" is the program.</summary>
    public static Task<Ran> RunInShell(string folder, string line) => Start("/bin/sh", folder, [], ["-c", line, "sh", Dotnet, Program]);

    private static async Task<Ran> Start(string program, string folder, Dictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // The machine that runs the tests may be a build machine itself.
        foreach (var name in new[] { "GITHUB_ACTIONS", "CI", "NETLIFY", "URL", "REPOSITORY_URL", "CONTEXT" }) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"rolesite {string.Join(' ', arguments)} did not end.", exception);
        }

        return new Ran(process.ExitCode, await output, await error);
    }
}
