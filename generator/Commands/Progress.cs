using Spectre.Console;

namespace RoleSite.Generator.Commands;

/// <summary>Shows on a terminal which stage runs; says nothing where nobody watches.</summary>
public static class Progress
{
    public static BuildResult While(Func<Action<string>?, BuildResult> build)
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("CI") is not null) return build(null);
        return AnsiConsole.Status().Start("Starting", context => build(stage => context.Status(stage)));
    }
}
