using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Commands;

/// <summary>Prints the mistakes of a build, for people and, on GitHub, as notes beside the changed lines.</summary>
public static class PrintDiagnostics
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

    /// <summary>Where to read more of a rule: on the published site, or, while it has no real address, in the terminal.</summary>
    public static string More(Rule rule, SiteSettings settings) =>
        settings.IsPublished ? settings.Address + rule.HelpAddress : RuleText.Command + rule.Code;

    /// <summary>GitHub takes "##[" for the beginning of a command wherever it stands in a line; contributors' text must give none.</summary>
    private static string ForLog(string text) => IsOnGitHub ? text.Replace("##[", "## [", StringComparison.Ordinal) : text;

    /// <summary>The input folder as seen from where the command runs.</summary>
    public static string NameOf(string input) => Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(input)).Replace('\\', '/');
}
