using RoleSite.Generator.Author;
using RoleSite.Generator.Write;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite rename: gives a role, skill, term or source another id, wherever it is named.</summary>
internal static class RenameCommand
{
    /// <param name="kind">"role", "skill", "term" or "source".</param>
    public static int Run(string input, string kind, string old, string id)
    {
        var content = Build.Study(BuildCommand.Options(input));
        var planned = RenameId.Run(kind, old, id, content.Parsed, content.Texts);
        if (planned.Change is not { } change) return Refused(planned.Refusal!, ExitCode.UsageError);
        if (ChangeInput.Run(input, change) is { } failure) return Refused(failure, ExitCode.ContentErrors);
        var name = PrintDiagnostics.NameOf(input);
        foreach (var (from, to) in change.Moved) Console.WriteLine($"Moved {name}/{from} to {name}/{to}.");
        foreach (var file in change.Edits.GroupBy(edit => edit.Place.File).OrderBy(file => file.Key, StringComparer.Ordinal))
            Console.WriteLine($"Changed {name}/{file.Key}: {file.Count()} place{(file.Count() == 1 ? "" : "s")}.");
        foreach (var next in planned.Next) Console.WriteLine(next);
        return BuildCommand.Check(input, OutputFormat.Human, timings: false);
    }

    private static int Refused(string why, int code)
    {
        Console.Error.WriteLine($"{why}\nNothing was changed.");
        return code;
    }
}
