using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Commands;

/// <summary>Prints the diagnostics of a build for people and, on GitHub, as annotations beside the changed lines.</summary>
internal static class PrintDiagnostics
{
    private static bool IsOnGitHub => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";

    public static void Run(BuildResult result, string input)
    {
        if (result.Diagnostics.IsEmpty) return;
        var name = NameOf(input);
        var text = new DiagnosticText(name, result.Texts);
        foreach (var part in ShortList.Of(result.Diagnostics, diagnostic => text.Full(diagnostic, More(diagnostic.Rule, result.Settings)), name))
        {
            Console.Error.WriteLine(ForLog(part));
            Console.Error.WriteLine();
        }

        if (IsOnGitHub) Run(result, input, OutputFormat.GitHub);
    }

    /// <summary>Prints the diagnostics, and nothing else, in a form for programs.</summary>
    /// <param name="format">One of <see cref="OutputFormat.All"/> but the first.</param>
    public static void Run(BuildResult result, string input, string format)
    {
        var name = NameOf(input);
        var json = new DiagnosticJson(name, rule => More(rule, result.Settings));
        var lines = format switch
        {
            OutputFormat.Json => [json.Plain(result.Diagnostics)],
            OutputFormat.Sarif => [json.Sarif(result.Diagnostics)],
            OutputFormat.GitHub => GitHubAnnotation.All(result.Diagnostics, name),
            _ => result.Diagnostics.Select(new DiagnosticText(name, []).Headline),
        };
        foreach (var line in lines) Console.WriteLine(line);
    }

    /// <summary>Where to read more about a rule: on the published site or, if it has no real address yet, in the terminal.</summary>
    public static string More(Rule rule, SiteSettings settings) =>
        settings.IsPublished ? settings.Address + rule.HelpAddress : $"{CallName.Text} explain {rule.Code}";

    /// <summary>GitHub takes "##[" anywhere in a line for the beginning of a command; text of contributors must not give one.</summary>
    private static string ForLog(string text) =>
        IsOnGitHub ? text.Replace("##[", "## [", StringComparison.Ordinal) : text;

    /// <summary>The path of the input folder relative to the current folder.</summary>
    public static string NameOf(string input) =>
        Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(input)).Replace('\\', '/');
}
