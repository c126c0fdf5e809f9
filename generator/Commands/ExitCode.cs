namespace RoleSite.Generator.Commands;

/// <summary>The exit codes of the program.</summary>
public static class ExitCode
{
    public const int Success = 0;

    /// <summary>The content has errors, which were printed.</summary>
    public const int ContentErrors = 1;

    /// <summary>A command or an option was not understood.</summary>
    public const int UsageError = 2;

    /// <summary>The program itself failed.</summary>
    public const int Fault = 3;
}
