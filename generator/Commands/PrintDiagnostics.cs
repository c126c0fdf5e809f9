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

        if (!IsOnGitHub) return;
        foreach (var annotation in GitHubAnnotation.All(result.Diagnostics, name)) Console.WriteLine(annotation);
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
