using System.Globalization;
using RoleSite.Generator.Author;
using RoleSite.Generator.Model;
using RoleSite.Generator.Write;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite new: writes what is needed for a new role, skill, term, source or comparison, as far as a program can.</summary>
internal static class NewCommand
{
    /// <summary>The only clock: what is new is dated to the day on which it is made.</summary>
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    public static int Role(string input, string? title, string? group, RoleRequest rest)
    {
        var content = Content(input);
        var groups = string.Join(", ", content.Parsed.Declared.RoleGroups.Names);
        if (Question.Ask(title, "Name of the role") is not { } name) return Missing("the name of the role", "new role \"Data Journalist\"");
        if (Question.Ask(group, $"Group ({groups})") is not { } of) return Missing("the group of the role", $"--group with one of: {groups}");
        return Write(input, NewRole.Run(rest with { Title = name, Group = of }, content.Parsed, Today));
    }

    public static int Skill(string input, string? name, string? group, SkillRequest rest)
    {
        var content = Content(input);
        var groups = string.Join(", ", content.Parsed.SkillGroups.Select(known => known.Id.Value));
        if (Question.Ask(name, "Name of the skill") is not { } given) return Missing("the name of the skill", "new skill \"Interviewing sources\"");
        if (Question.Ask(group, $"Group ({groups})") is not { } of) return Missing("the group of the skill", $"--group with one of: {groups}");
        return Write(input, NewSkill.Run(rest with { Name = given, Group = of }, content.Parsed, content.Texts));
    }

    public static int Term(string input, string? term, string? id)
    {
        if (Question.Ask(term, "Term") is not { } given) return Missing("the term", "new term \"Records request\"");
        var content = Content(input);
        return Write(input, NewEntry.Term(given, id, content.Parsed, content.Texts));
    }

    public static int Source(string input, string? title, string? year, string? address, SourceRequest rest)
    {
        if (Question.Ask(title, "Title of the source") is not { } name)
            return Missing("the title of the source", "new source \"A Survey of Newsrooms\"");
        if (Question.Ask(year, "Year") is not { } of) return Missing("the year of the source", "--year 2026");
        if (!int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Refused($"'{of}' is not a year. Write four digits.");
        if (Question.Ask(address, "Address") is not { } at) return Missing("the address of the source", "--address https://example.org/survey");
        var content = Content(input);
        return Write(input, NewEntry.Source(rest with { Title = name, Year = number, Address = at }, content.Parsed, content.Texts, Today));
    }

    public static int Comparison(string input, IEnumerable<string> roles)
    {
        string[] given = [.. roles];
        if (given.Length == 0) given = Question.Ask(null, "Roles (two to four ids)")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (given.Length == 0) return Missing("which roles to compare", "new comparison data-analyst data-scientist");
        return Write(input, NewComparison.Run([.. given], Content(input).Parsed, Today));
    }

    private static StudiedContent Content(string input) => Build.Study(BuildCommand.Options(input));

    private static int Write(string input, Planned planned)
    {
        if (planned.Change is not { } change) return Refused(planned.Refusal!);
        if (ChangeInput.Run(input, change) is { } failure) return Refused(failure, ExitCode.ContentErrors);
        var name = PrintDiagnostics.NameOf(input);
        foreach (var file in change.Created) Console.WriteLine($"Wrote {name}/{file.Path}.");
        foreach (var edit in change.Edits) Console.WriteLine($"Added to {name}/{edit.Place.File}, line {FirstLine(edit)}.");
        foreach (var next in planned.Next) Console.WriteLine(next);
        Console.WriteLine($"Now write what is marked TO WRITE: '{CallName.Text} check' names each place.");
        return ExitCode.Success;
    }

    /// <summary>The line on which the new words begin: they are put in at the end of a line, often after an empty one.</summary>
    private static int FirstLine(TextEdit edit) => edit.Place.Line + edit.New.TakeWhile(c => c == '\n').Count();

    private static int Missing(string what, string how) => Refused($"Nobody said {what}. Add it: {how}.");

    private static int Refused(string why, int code = ExitCode.UsageError)
    {
        Console.Error.WriteLine($"{why}\nNothing was written.");
        return code;
    }
}
