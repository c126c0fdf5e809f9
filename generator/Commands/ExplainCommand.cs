using RoleSite.Generator.Author;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite explain: says what a rule means, what a level rests on, or what a line of a file feeds.</summary>
internal static class ExplainCommand
{
    /// <param name="words">A code such as "RS0304"; a role and a skill; or a file and a line, such as "roles/baker.md:12".</param>
    public static int Run(string input, string[] words)
    {
        if (words is [var role, var skill]) return Cell(input, role, skill);
        if (ExplainLine.Read(words[0]) is { } place) return Line(input, place.File, place.Line);
        if (RuleText.Find(words[0]) is { } rule) return Said(RuleText.Of(rule));
        return Refused(RuleText.Unknown(words[0]));
    }

    private static int Cell(string input, string role, string skill)
    {
        var content = Build.Study(BuildCommand.Options(input));
        if (ExplainCell.Refusal(role, skill, content.Parsed) is { } refusal) return Refused(refusal);
        return content.Compared is { } compared && ExplainCell.Of(role, skill, compared, content.Parsed, PrintDiagnostics.NameOf(input)) is { } text
            ? Said(text)
            : Unread();
    }

    private static int Line(string input, string file, int line)
    {
        var content = Build.Study(BuildCommand.Options(input));
        var name = PrintDiagnostics.NameOf(input);
        var path = file.StartsWith(name + "/", StringComparison.Ordinal) ? file[(name.Length + 1)..] : file;
        if (content.Compared is not { } compared) return Unread();
        if (ExplainLine.Of(path, line, compared, content.Parsed, content.Texts, name) is { } text) return Said(text);
        var paths = content.Texts.Select(known => known.Path).ToArray();
        return Refused(paths.Contains(path)
            ? $"{name}/{path} has no line {line}."
            : $"There is no file '{DiagnosticText.Safe(path)}' in {name}.{DidYouMean.Hint(path, paths)}");
    }

    private static int Unread() =>
        Refused($"The content has mistakes, so that nothing can be said of it. '{CallName.Text} check' names them.", ExitCode.ContentErrors);

    private static int Said(string text)
    {
        Console.Write(text);
        return ExitCode.Success;
    }

    private static int Refused(string why, int code = ExitCode.UsageError)
    {
        Console.Error.WriteLine(why);
        return code;
    }
}
