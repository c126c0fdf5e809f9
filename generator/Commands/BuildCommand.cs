using System.Diagnostics;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Write;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite build and rolesite check.</summary>
internal static class BuildCommand
{
    /// <summary>Builds the site and publishes it, unless there is an error: then the last good site is kept.</summary>
    /// <param name="timings">Whether to say at the end what each stage cost.</param>
    public static int Run(string input, string output, bool timings)
    {
        var clock = Stopwatch.StartNew();
        var stages = new StageTimings();
        using var site = new WriteOutput(output, input);
        var result = Progress.While(stages, onStage => Build.Run(Options(input), site.Add, onStage));
        if (!result.HasErrors)
        {
            stages.Begin("Write");
            var report = new Report();
            site.Publish(report);
            result = result with { Diagnostics = result.Diagnostics.AddRange(report.Sorted()) };
        }

        PrintDiagnostics.Run(result, input);
        if (result.HasErrors) return Failed(result, $"Nothing was written; {output} is as it was.");
        Console.WriteLine($"Built {Made(result, clock)} into {output}; {Count(result, Severity.Warning, "warning")}.");
        if (timings) Console.Write("\n" + stages.Table());
        return ExitCode.Success;
    }

    /// <param name="format">One of <see cref="OutputFormat.All"/>. Of all but the first, the output is what was found and nothing else.</param>
    /// <param name="timings">Whether to say at the end what each stage cost.</param>
    public static int Check(string input, string format, bool timings)
    {
        var clock = Stopwatch.StartNew();
        var stages = new StageTimings();
        var result = Progress.While(stages, onStage => Build.Run(Options(input), _ => { }, onStage));
        if (format != OutputFormat.Human)
        {
            PrintDiagnostics.Run(result, input, format);
            return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
        }

        PrintDiagnostics.Run(result, input);
        if (result.HasErrors) return Failed(result, "");
        Console.WriteLine($"Checked {Made(result, clock)}; no error, {Count(result, Severity.Warning, "warning")}.");
        if (result.Summary is { } summary) Console.Write("\n" + PrintSummary.Text(summary, PrintDiagnostics.NameOf(input)));
        if (timings) Console.Write("\n" + stages.Table());
        return ExitCode.Success;
    }

    /// <summary>The options of a build, with what the host says in environment variables.</summary>
    public static BuildOptions Options(string input) => new(input, Netlify.FromEnvironment(Environment.GetEnvironmentVariable));

    private static string Made(BuildResult result, Stopwatch clock) =>
        $"{result.PageCount} pages, {result.FileCount} files in {clock.Elapsed.TotalSeconds:0.00} s";

    private static int Failed(BuildResult result, string addition)
    {
        Console.Error.WriteLine($"{Count(result, Severity.Error, "error")}, {Count(result, Severity.Warning, "warning")}. {addition}".TrimEnd());
        return ExitCode.ContentErrors;
    }

    private static string Count(BuildResult result, Severity severity, string word)
    {
        var count = result.Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);
        return $"{count} {word}{(count == 1 ? "" : "s")}";
    }
}
