namespace RoleSite.Generator.Commands;

/// <summary>Asks for what a command was not told, where a person sits at the console.</summary>
internal static class Question
{
    private static bool IsPerson => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    /// <summary>What was given or, where nothing was, what the person answers; null where there is neither.</summary>
    public static string? Ask(string? given, string question)
    {
        if (given is not null || !IsPerson) return given;
        Console.Error.Write($"{question}: ");
        return Console.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }
}
