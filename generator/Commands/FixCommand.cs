using RoleSite.Generator.Author;
using RoleSite.Generator.Write;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite check --fix: mends what can only be meant in one way.</summary>
internal static class FixCommand
{
    /// <summary>One mended line may show the next slip; no file has more of these one behind the other.</summary>
    private const int MostRounds = 30;

    /// <summary>Mends, says what was changed, a line each, and checks again.</summary>
    public static int Run(string input)
    {
        var name = PrintDiagnostics.NameOf(input);
        var count = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var content = Build.Study(BuildCommand.Options(input));
            var fixes = CertainFixes.Of(content.Diagnostics, content.Texts);
            if (fixes.IsEmpty) break;
            if (ChangeInput.Run(input, new Model.InputChange { Edits = [.. fixes.Select(fix => fix.Edit)] }) is { } failure)
            {
                Console.Error.WriteLine(failure);
                return ExitCode.ContentErrors;
            }

            foreach (var (rule, edit) in fixes) Console.WriteLine($"{name}/{CertainFixes.Line(rule, edit)}");
            count += fixes.Length;
        }

        Console.WriteLine(count == 0 ? "Nothing is wrong that can only be meant in one way; nothing was changed.\n" : $"Mended {count}.\n");
        return BuildCommand.Check(input, OutputFormat.Human, timings: false);
    }
}
