using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>What a new role is called, and where it belongs.</summary>
/// <param name="Id">Null to make it of the title.</param>
/// <param name="Group">Id of a group of site.yml.</param>
/// <param name="Plural">Null to make it of the title.</param>
/// <param name="Short">Null for initials that no other role has.</param>
public sealed record RoleRequest(string Title, string? Id, string Group, string? Plural, string? Short);

/// <summary>Plans the two files of a new role: its article and its levels.</summary>
public static class NewRole
{
    private const int LongestTitle = 90;

    /// <param name="today">The day for reviewed and history.</param>
    public static Planned Run(RoleRequest request, ParsedInput input, DateOnly today)
    {
        var names = new FreeName("role", input);
        var id = request.Id ?? FreeName.From(request.Title);
        if ((names.Title(request.Title, LongestTitle) ?? names.Id(id) ?? GroupRefusal(request.Group, input)) is { } refusal)
            return Planned.Refused(refusal);
        if (id.Contains("-vs-", StringComparison.Ordinal))
            return Planned.Refused($"'-vs-' in '{id}' reads like two roles that are compared. Give another id with --id.");
        var taken = input.Roles.Select(role => role.Short.Value).ToHashSet(StringComparer.Ordinal);
        if (request.Short is { } given && (given.Length is < 2 or > 4 || !given.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))))
            return Planned.Refused($"The short form '{DiagnosticText.Safe(given)}' must be two to four capital letters or digits.");
        if (request.Short is { } same && taken.Contains(same))
            return Planned.Refused($"Another role has the short form '{same}'. Choose another one.");
        var article = Article(request, input, Initials(request, taken), IsoDate.Of(today));
        return new Planned(
            new InputChange { Created = [NewFile.OfText($"roles/{id}.md", article), NewFile.OfText($"matrices/{id}.yml", DraftMatrix.Of(input))] },
            null);
    }

    private static string? GroupRefusal(string group, ParsedInput input)
    {
        var known = input.Declared.RoleGroups;
        if (known.Names.Contains(group)) return null;
        return $"There is no role group '{DiagnosticText.Safe(group)}'.{DidYouMean.Hint(group, known.Names)} The groups of site.yml are: "
            + $"{string.Join(", ", known.Names)}.";
    }

    /// <summary>The short form that was asked for, or one of the title that no other role has.</summary>
    private static string Initials(RoleRequest request, HashSet<string> taken)
    {
        if (request.Short is { } given) return given;
        var words = Slug.From(request.Title).ToUpperInvariant().Split('-');
        var initials = words.Length == 1 ? words[0][..Math.Min(2, words[0].Length)] : string.Concat(words.Take(4).Select(word => word[0]));
        if (initials.Length == 1) initials += initials;
        string[] longer = [.. Enumerable.Range(2, 3).Select(letters => words[0][..Math.Min(letters, words[0].Length)] + initials[1..])];
        string[] numbered = [.. Enumerable.Range(2, 98).Select(number => $"{initials[..2]}{number}")];
        return longer.Prepend(initials).Where(form => form.Length is >= 2 and <= 4).Concat(numbered)
            .FirstOrDefault(form => !taken.Contains(form), initials);
    }

    private static string Article(RoleRequest request, ParsedInput input, string initials, string today)
    {
        var (sign, colour) = FreeMark.Of(input.Roles);
        var text = new StringBuilder();
        var plural = request.Plural ?? request.Title + "s";
        text.Append($"---\ntitle: {YamlValue.Of(request.Title)}\nplural: {YamlValue.Of(plural)}\nshort: {initials}\n");
        text.Append($"summary: {YamlValue.Of($"{ParseRules.ToWrite} what {plural} do, in one or two sentences.")}\n");
        text.Append($"group: {request.Group}\nsign: {sign}\ncolour: {colour}\nalso-known-as: []\nrelated: []\nsources: []\n");
        text.Append($"reviewed: {today}\nhistory:\n  - date: {today}\n    change: First published.\n---\n");
        text.Append("\n## Focus\n\n").Append(ToWrite("", "which questions the work answers, and for whom, in 8 to 60 words", " [editorial].\n"));
        const string Links = "the three to six skills that matter most, each a link such as `[[id]]`";
        text.Append("\n## Skills\n\n").Append(ToWrite("- ", Links, " [editorial]\n"));
        text.Append("\n## Tasks\n\n").Append(ToWrite("- ", "what somebody in this role does in a week, a line for each task", " [editorial]\n"));
        text.Append("\n## Goal\n\n").Append(ToWrite("", "what is better for whom when the work is done well", " [editorial].\n"));
        return text.ToString();
    }

    private static string ToWrite(string before, string what, string after) => $"{before}{ParseRules.ToWrite} {what}{after}";
}
