using RoleSite.Generator.Model;
using RoleSite.Generator.Starter;
using RoleSite.Generator.Write;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite init: a new site with an example in it.</summary>
internal static class InitCommand
{
    /// <param name="folder">Where the site is to be; it must be empty or not exist yet.</param>
    public static int Run(string folder, string title, string address, string repository)
    {
        if (Refusal(title, address, repository) is { } refusal) return Refused(refusal);
        var names = new StarterNames(title.Trim(), address, repository, DateOnly.FromDateTime(DateTime.Today));
        var files = StarterSite.Files(names);
        if (WriteNewFiles.Into(folder, files) is { } failure) return Refused(failure);
        var input = PrintDiagnostics.NameOf(Path.Combine(folder, "input"));
        Console.WriteLine(
            $"""
            Wrote {files.Length} files: a site with an example of three roles in it. Look at it with:

                {CallName.Text} preview --input {input}

            {PrintDiagnostics.NameOf(Path.Combine(folder, "CONTRIBUTING.md"))} says how to replace the example by roles of your own.
            """);
        return ExitCode.Success;
    }

    private static string? Refusal(string title, string address, string repository)
    {
        if (title.Trim().Length is 0 or > SiteSettings.MaxTitle || title.Any(char.IsControl))
            return $"--title must be one line of 1 to {SiteSettings.MaxTitle} characters.";
        if (!WebAddresses.IsWeb(address)) return "--address must be a web address, such as https://roles.example.org.";
        return WebAddresses.IsWeb(repository) ? null : "--repository must be a web address, such as https://github.com/you/roles.";
    }

    private static int Refused(string why)
    {
        Console.Error.WriteLine($"{why} Nothing was written.");
        return ExitCode.UsageError;
    }
}
