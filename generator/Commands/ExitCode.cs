namespace RoleSite.Generator.Commands;

/// <summary>What the program tells its caller.</summary>
public static class ExitCode
{
    public const int Sound = 0;

    /// <summary>The content holds mistakes; they are printed.</summary>
    public const int Mistakes = 1;

    /// <summary>A command or an option was not understood.</summary>
    public const int WrongUse = 2;

    /// <summary>The program itself failed.</summary>
    public const int Fault = 3;
}
