using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite explain: says what a rule means.</summary>
internal static class ExplainCommand
{
    /// <param name="code">Such as "RS0304".</param>
    public static int Run(string code)
    {
        if (RuleText.Find(code) is { } rule)
        {
            Console.Write(RuleText.Of(rule));
            return ExitCode.Sound;
        }

        Console.Error.WriteLine(RuleText.Unknown(code));
        return ExitCode.WrongUse;
    }
}
