namespace RoleSite.Generator.Commands;

/// <summary>How the program is called where it runs: from its source, as a tool of a repository, or as a program of its own.</summary>
internal static class CallName
{
    /// <summary>What somebody types before the name of a command.</summary>
    public static string Text => Of(AppContext.BaseDirectory, Environment.ProcessPath);

    /// <param name="program">The folder of the program.</param>
    /// <param name="process">The file that the system has started: "dotnet" where that runs the program.</param>
    public static string Of(string program, string? process)
    {
        if (program.Replace('\\', '/').Contains("/generator/bin/", StringComparison.Ordinal)) return "dotnet run --project generator --";
        return Path.GetFileNameWithoutExtension(process) == "dotnet" ? "dotnet tool run rolesite" : "rolesite";
    }
}
