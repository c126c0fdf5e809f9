using Spectre.Console;

namespace RoleSite.Generator.Commands;

/// <summary>Shows on a terminal which stage is running; prints nothing if the output is not a terminal.</summary>
internal static class Progress
{
    public static BuildResult While(StageTimings timings, Func<Action<string>, BuildResult> build)
    {
        var isTerminal = !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null;
        if (!isTerminal) return build(timings.Begin);
        return AnsiConsole.Status().Start("Starting", context => build(stage =>
        {
            timings.Begin(stage);
            context.Status(stage);
        }));
    }
}
