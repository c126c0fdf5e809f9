using RoleSite.Generator.Preview;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite preview: serves the site on this machine and rebuilds it after each change.</summary>
internal static class PreviewCommand
{
    /// <summary>The folder of the theme's style sheets, scripts and icon, if the command runs in the repository.</summary>
    private const string ThemeFolder = "theme/assets";

    public static Task<int> RunAsync(string input, int port, CancellationToken stop)
    {
        var theme = Directory.Exists(ThemeFolder) ? ThemeFolder : null;
        var options = BuildCommand.Options(input) with { ThemeFolder = theme };
        return PreviewServer.RunAsync(
            new PreviewOptions(theme is null ? [input] : [input, theme], PrintDiagnostics.NameOf(input), port),
            () => Build.Run(options),
            result => PrintDiagnostics.Run(result, input),
            Console.Out,
            Console.Error,
            stop);
    }
}
